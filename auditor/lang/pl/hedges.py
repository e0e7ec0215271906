"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"według wstępnych (?:ustaleń|informacji)|uważa się|przypuszcza się|podejrzewa się|sądzi się|jak się sądzi|jak się przypuszcza|rzekom\w+|domniem\w+|podobno|ponoć|jakoby|oskarżon[yaei]\w* o|"
        r"podejrzan[yaei]\w* o|podejrzewan[yaei]\w* o|"
        r"mi(?:ał|ała|ało|eli|ały)(?= [^.;:!?,]{0,60}?\w+(?:ać|eć|ić|yć|ąć|uć|ść|źć|c)\b)"
    ),
    possible=r"(?<!nie )może|(?<!nie )mogą|mógłby|mogłaby|mogłoby|mogłyby|mogliby|być może|możliwe|niewykluczone|potencjalnie",
    probable=r"prawdopodobnie|zapewne|przypuszczalnie|najpewniej|najprawdopodobniej",
    apparent=r"najwyraźniej|widocznie|wydaje się|wygląda na to|pozornie|zdaje się",
    planned=r"ma|mają|planuje|planują|zamierza|zamierzają|chce|chcą|rozważa|rozważają",
    soft=(
        r"wyklucz\w+|doniesie\w+|mógłby|mogłaby|mogłoby|mogłyby|mogliby|zdaje się|zdan\w+|wydaw\w+|wydaje|według|zdaniem|"
        r"możliw\w+|prawdopodob\w+|najprawdopodob\w+|podejrzew\w+|podejrzen\w+|podejrzan\w+ o|uważa\w*|"
        r"sądz\w+|szacu\w+|szacunk\w+|przypuszcza\w*|przypuszczen\w+|oskarż\w+|zarzu\w+|śledztw\w+|"
        r"proces\w*|plotk\w*|jeśli|jeżeli|czy|gdyby|wątpl\w+|niepewn\w+|niejasn\w+|obawia\w*|obaw\w*|"
        r"spodziewa\w*|oczekuj\w*|miał\w*|mieli|jakoby|niby|chyba|\w{3,}by(?:m|ś|śmy)?|tak zwan\w+|"
        r"ostrzeg\w*|prognoz\w*|wskazuj\w*|świadcz\w+|twierdz\w*|rzekom\w*|domnie\w+|ponoć|ocen\w+|"
        r"uznaw\w+|wynika|powin\w+|musi\w*|przewidu\w+|sugeru\w+|opini\w+"
    ),
    able=(
        r"może|mogą|mogł\w+|móg\w*|można|zdoln\w+|ryzyk\w+|groz\w+|groź\w+|zagroż\w+|szans\w+|nadziej\w+|"
        r"plan\w*|chc\w+|zamierz\w+|wolno|dozwol\w+|pozwal\w+|pozwol\w+|ma|mają|opcj\w+|rozważ\w+|czasem"
    ),
    future=r"będzie|będą|zostanie|zostaną|ma|mają|przyszł\w+|jutro|wkrótce|niebawem|kolejn\w+",
    accused=r"podejrzan\w+|oskarżon\w+",
    past=r"został\w*|zostali|był\w*|byli|\w{3,}(?:ał|ała|ało|ali|ały|ił|iła|iło|ili|iły)",
    rough=(
        r"około|ok|mniej więcej|blisko|prawie|niemal|co najmniej|przynajmniej|nie mniej niż|nawet do|jakieś|w przybliżeniu|niespełna"
    ),
    bounds=(
        r"najwcześniej|wcześniej|najpóźniej|ponad|więcej|mniej|przekr\w+|sięga\w*|dochodz\w+|maksym\w+|minim\w+|do|średni\w+|szac\w+|między|koło|nawet|powyżej|kilka\w*|wyni\w+"
    ),
    suspected=r"rzekom[yaei]\w*|domniem\w+",
    condition=(r"(?<!jak )(?<!nawet )jeśli|jeżeli|chyba że|pod warunkiem|o ile|dopóki"),
    depends=(r"w razie|w przypadku|zależ\w*|inaczej|aż|dopiero"),
)
