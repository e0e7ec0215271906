"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"niet|geen|nooit|niets|niks|niemand|nergens|geenszins|noch"),
    weak=(
        r"tenzij|stem\w+ (?:\S+ ){0,3}tegen|tegengestemd|(?:eerst\w*|\w{3,}ste) (?:\S+ ){0,5}sinds|anoniem\w*|anonimiteit|gratis|kosteloos|"
        r"waarschuw\w*|gewaarschuwd|op zijn vroegst|ten vroegste|stroomstoring\w*|stroomuitval|zonder|"
        r"on(?!s|der\w*|t\w+|ze|geveer|middellijk\w*)\w{3,}|nauwelijks|amper|weiger\w*|geweigerd|"
        r"faal\w*|falen\w*|mislukt?\w*|ontbr\w+|gebrek\w*|mis(?:ten|t|lukt)|afgewezen|afwijz\w*|"
        r"wijst af|verbod\w*|verb[io]\w*|voork[oó]m\w*|vermijd\w*|vermeden|nee|ontken\w*|in plaats|"
        r"uitgesloten|\w{3,}loos|\w{3,}loze|bl(?:ijf\w*|even|eef)|gebleven|zwijg\w*|zweeg|wacht\w*"
    ),
    faint=(
        r"tegen|behalve|uitgezonderd|alleen|slechts|enkel|pas|maar|zelden|weinig\w*|ondanks|"
        r"te|nog|tot|nul|anti\w+|verloren|zelfs|stop\w*|\w{3,}vrij"
    ),
    never=(
        r"niet van de baan|zolang (?:\S+ ){0,6}niet|niet eens (?:de )?(?:helft|half|halve)|nog niet de helft|(?:niemand|niets)(?: anders)? (?:dan|behalve)|of niet|niet alleen|niet slechts|niet enkel|niet minder dan|niet meer dan|niets anders dan|"
        r"niet voor niets|niet zelden|niet in de laatste plaats"
    ),
    joins=r"en|of|noch|maar",
    loose=(
        r"niet (?:\S+ )?(?:overschr\w+|boven)|(?:niet|pas) (?:\S+ ){1,10}(?:tot|voordat)|sinds (?:\S+ ){1,5}niet(?: meer)?(?: zo)? (?:gezien|bereikt|gebeurd|voorgekomen|gemeten|hoog|laag)|"
        r"(?:sluit\w*|sloot) (?:\S+ ){0,4}niet uit|niet uit(?:gesloten|sluit\w*|te sluiten)|"
        r"niet bij naam|niet genoemd"
    ),
    slight=r"pas (?:toen|na|nadat|om|in|op|vanaf|als|sinds)|onherroepelijk|definitief|(?:de|het) enige|te (?:ver|weinig|laat|klein|zwak|traag|kort)|nuchter\w*|le(?:eg|ge)|leegstaand\w*|opgeheven|ophef\w*|afgeschaft\w*|ingetrokken|geschrapt\w*|weinig\w*|(?<!of )minder(?! dan)|gering\w*|moeilijk\w*|beperkt\w*",
    excludes=r"uitsluiten|uitgesloten|uit te sluiten|(?:sluit|sluiten|sloot) (?:[^\s,]+ ){0,5}?uit",
)
