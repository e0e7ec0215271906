"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"non|né|mai|nulla|niente|nessun[oa]?|nessun['’]|neanche|nemmeno|neppure"),
    weak=(
        r"a meno|salvo che|vot\w+ contro|(?:prim[aoie]|più \w+|maggior\w*|minor\w*|miglior\w*|peggior\w*) (?:\S+ ){0,6}(?:da|dal|dalla|dai|dagli|dall['’])|"
        r"anonim\w*|gratis|gratuit\w*|avvert\w*|avvis\w*|messo in guardia|mette(?:re|ndo)? in guardia|"
        r"al più presto|blackout|estraniati|senz['’]|senza|"
        r"im(?:poss\w+|prob\w+|ped\w+|prev\w+|mob\w+)|"
        r"in(?:cap\w+|suff\w+|esist\w+|util\w+|valid\w+|cert\w+|compl\w+|dir\w+|effic\w+|evit\w+|giust\w+|sicur\w+|sol\w+|vis\w+)|"
        r"illeg\w+|irr\w+|dis(?:acc\w+|occ\w+|ug\w+|con\w+)|rifiut\w+|manc\w+|priv[oaie]|"
        r"neg(?:a|ato|ò|ano|are|ata|ano)|smenti\w+|respin\w+|fall\w+|viet\w+|proib\w+|assen\w+|"
        r"smett\w+|smess\w+|rest(?:a|ano|ò) (?:\w+ )?(?:chius\w|in vigore|fuori|senza)|riman\w+|"
        r"rimas\w+|silenzio|attes[ao]|aspett\w+|attend\w+"
    ),
    faint=(
        r"contro|nonostante|solo|soltanto|solamente|invece|piuttosto|lontano|poc[oahi]+|zero|"
        r"troppo|ancora|prima|finché|raramente|appena|perd\w+|abbandon\w+|anti\w+|tranne|"
        r"eccetto|evit\w+|s(?:comp\w+|fav\w+|cont\w+)|esclu\w+"
    ),
    never=(
        r"(?:a meno|salvo|eccetto|tranne) che (?:\S+ ){0,6}non|(?:finché|fino a quando|fintanto che) (?:\S+ ){0,5}non|neanche la metà|nemmeno la metà|(?:dal|dall['’]|dalla|da) ?(?:\S+ ){1,3}non (?:accad\w+|succed\w+|si verific\w+|si ved\w+)|(?:nessuno|niente|nulla) (?:tranne|eccetto|se non)|o no|o meno|non manc\w+|"
        r"(?:più|meno|miglior\w*|peggior\w*|maggior\w*|minor\w*|prim[oaie]) (?:\S+ ){0,2}mai|"
        r"non (?:\S+ ){1,4}(?:che|altro che) (?=un|il|la|lo|dopo|\d)|non semplicemente|non solo|"
        r"non soltanto|non solamente|non meno di|non più di|non lontano|niente (?:di )?meno|se non|"
        r"non appena|nonché|non a caso|più che mai|quanto mai|come mai|quasi mai"
    ),
    indefinite=(r"né|mai|nulla|niente|nessun[oa]?|nessun['’]|neanche|nemmeno|neppure"),
    joins=r"e|ed|o|né|ma",
    loose=(
        r"non (?:\w+ )?(?:super|ecced|oltrepass)\w+|non (?:\S+ ){1,12}(?:fino a\S*|prima (?:d\S+|che))|non (?:\S+ ){0,4}(?:vist\w|raggiunt\w|succe\w+|accad\w+|registrat\w|verifica\w+) (?:da|dal|dalla|dai)|"
        r"non (?:ha |hanno |si |è )?(?:esclu\w+)|"
        r"non (?:\S+ ){1,4}prima (?:di|del|della|dell['’]) ?(?:almeno|\d|settembre|ottobre|fine)|"
        r"non (?:\S+ ){1,5}finché|finché (?:\S+ ){0,4}non|finché non|a meno che non|non (?:vuole|voluto) essere"
    ),
    slight=r"solo (?:quando|dopo|nel|a partire)|soltanto (?:quando|dopo)|definitiv\w+|passat\w+ in giudicato|(?:l['’]|il |la )(?:unic[oa]|sol[oa])|tropp[oaie] (?:lontan\w+|oltre|poc\w+|tardi|piccol\w+|debol\w+|lent\w+|cort\w+)|sobri[oa]?|vuot[oaie]|desert[ae]|revoc\w+|abol\w+|annull\w+|abrog\w+|poc[oahi]+(?! dopo| prima| più| fa)|(?<!o )meno(?! di| che)|scars\w+|difficil\w+|limitat\w+",
    excludes=r"esclud\w*|esclus[oaie]|escluder\w*",
)
