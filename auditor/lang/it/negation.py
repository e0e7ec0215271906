"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"non|né|mai|nulla|niente|nessun[oa]?|nessun['’]|neanche|nemmeno|neppure"),
    weak=(
        r"senza|im(?:poss\w+|prob\w+|ped\w+|prev\w+|mob\w+)|"
        r"in(?:cap\w+|suff\w+|esist\w+|util\w+|valid\w+|cert\w+|compl\w+|dip\w+|dir\w+|effic\w+|evit\w+|giust\w+|sicur\w+|sol\w+|vis\w+)|"
        r"illeg\w+|irr\w+|dis(?:acc\w+|occ\w+|ug\w+|con\w+)|rifiut\w+|manc\w+|priv[oaie]|"
        r"neg(?:a|ato|ò|ano|are|ata|ano)|smenti\w+|respin\w+|fall\w+|viet\w+|proib\w+|"
        r"assen\w+|smett\w+|smess\w+"
    ),
    faint=(
        r"contro|nonostante|solo|soltanto|solamente|invece|piuttosto|lontano|poc[oahi]+|zero|"
        r"troppo|ancora|prima|finché|raramente|appena|perd\w+|abbandon\w+|anti\w+|tranne|"
        r"eccetto|evit\w+|s(?:comp\w+|fav\w+|cont\w+)|esclu\w+"
    ),
    never=(
        r"non semplicemente|finché (?:\S+ ){0,4}non|non solo|non soltanto|non solamente|"
        r"non meno di|non più di|non lontano|niente (?:di )?meno|se non|non appena|nonché|"
        r"non a caso|finché non|a meno che non|più che mai|quanto mai|come mai|quasi mai"
    ),
    indefinite=(r"né|mai|nulla|niente|nessun[oa]?|nessun['’]|neanche|nemmeno|neppure"),
    joins=r"e|ed|o|né|ma",
)
