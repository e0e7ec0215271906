"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"niet|geen|nooit|niets|niks|niemand|nergens|geenszins|noch"),
    weak=(
        r"zonder|on(?!s|der\w*|t\w+|ze|geveer|middellijk\w*)\w{3,}|nauwelijks|amper|weiger\w*|"
        r"geweigerd|faal\w*|falen\w*|mislukt?\w*|ontbr\w+|gebrek\w*|mis(?:ten|t|lukt)|"
        r"afgewezen|afwijz\w*|wijst af|verbod\w*|verb[io]\w*|voork[oó]m\w*|vermijd\w*|"
        r"vermeden|nee|ontken\w*|in plaats|uitgesloten|\w{3,}loos|\w{3,}loze"
    ),
    faint=(
        r"tegen|behalve|uitgezonderd|alleen|slechts|enkel|pas|maar|zelden|weinig\w*|ondanks|"
        r"te|nog|tot|nul|anti\w+|verloren|zelfs|stop\w*|\w{3,}vrij"
    ),
    never=(
        r"niet alleen|niet slechts|niet enkel|niet minder dan|niet meer dan|niets anders dan|"
        r"niet voor niets|niet zelden|niet in de laatste plaats"
    ),
    joins=r"en|of|noch|maar",
)
