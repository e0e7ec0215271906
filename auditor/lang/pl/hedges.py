"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"rzekom[yaeoi]\w*|rzekomo|domniem\w+|podejrzan\w+|podobno|ponoć|tak zwan\w+",
    possible=r"może|być może|możliwe|ewentualnie|niewykluczone|potencjalnie",
    probable=r"prawdopodobn\w+|zapewne|przypuszczalnie|najpewniej|pewnie",
    apparent=r"najwyraźniej|widocznie|wydaje się|wygląda na to|pozornie",
    soft=(
        r"mog\w+|móg\w*|można|zdaje się|zdan\w+|wydaw\w+|według|zdaniem|możliw\w+|podejrz\w+|"
        r"uważa\w*|sądz\w+|szacu\w+|przypuszcza\w*|oskarż\w+|plotk\w*|jeśli|jeżeli|czy|gdyby|"
        r"wątpl\w+|niepewn\w+|niejasn\w+|obawia\w*|obaw\w*|ryzyk\w+|groz\w+|groź\w+|zagroż\w+|"
        r"spodziewa\w*|oczekuje\w*|ma(?:ją|ją)?|miał\w*|planuj\w*|plan\w*|jakoby|niby|chyba|"
        r"prawie|\w{3,}by(?:m|ś|śmy)?"
    ),
)
