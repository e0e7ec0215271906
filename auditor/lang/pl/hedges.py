"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"rzekom[yaeoi]\w*|rzekomo|domniem\w+|podejrzan\w+|podobno|ponoć|tak zwan\w+",
    possible=r"może|być może|możliwe|ewentualnie|niewykluczone|potencjalnie",
    probable=r"prawdopodobn\w+|zapewne|przypuszczalnie|najpewniej|pewnie",
    apparent=r"najwyraźniej|widocznie|wydaje się|wygląda na to|pozornie",
    soft=(
        r"mog\w+|móg\w*|można|zdaje się|zdan\w+|wydaw\w+|według|zdaniem|możliw\w+|podejrz\w+|uważa\w*|"
        r"sądz\w+|szacu\w+|przypuszcza\w*|oskarż\w+|plotk\w*|jeśli|jeżeli|czy|gdyby|wątpl\w+|"
        r"niepewn\w+|niejasn\w+|obawia\w*|obaw\w*|ryzyk\w+|groz\w+|groź\w+|zagroż\w+|spodziewa\w*|"
        r"oczekuje\w*|ma(?:ją|ją)?|miał\w*|planuj\w*|plan\w*|jakoby|niby|chyba|prawie|"
        r"\w{3,}by(?:m|ś|śmy)?|można|mogą|może|wolno|dozwol\w+"
    ),
)
