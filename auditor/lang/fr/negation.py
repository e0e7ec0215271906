"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"ne|n(?=['’]\w)|pas|jamais|aucun\w*|nul(?:le)?|rien|ni|non|personne ne|guère"),
    weak=(
        r"sans|im(?:possib\w+|puissan\w+|mobil\w+|prévu\w*|parfait\w*)|"
        r"in(?:capab\w+|suffis\w+|util\w+|valid\w+|connu\w*|certain\w*|complet\w*|ac\w+|dépend\w+|direct\w*|effic\w+|évitab\w+|exact\w*|exist\w+|habituel\w*|interr?omp\w+|juste\w*|satisf\w+|tact\w*|visib\w+|volont\w+)|"
        r"ill[éi]\w+|irr[ée]\w+|refus\w*|manqu\w*|absen\w+|dépourvu\w*|échou\w*|échec\w*|"
        r"empêch\w*|interdi\w*|nie\w*|dément\w*|rejet\w*|rejett\w*|mé(?:connu\w*|content\w*)|"
        r"dé(?:sac\w+|saccord\w*)|faute de|à moins|non-\w+"
    ),
    faint=(
        r"personne|plutôt|seul\w*|uniquement|peu|malgré|sauf|excepté|hormis|contre|encore|"
        r"trop|abandon\w*|perd\w*|anti\w*|rare\w*|mal|zéro|privé\w*|avant que|loin de|cess\w*|"
        r"évit\w*|exclu\w*"
    ),
    never=(
        r"n['’]importe|ne serait-ce|ne fût-ce|non seulement|pas seulement|ne (?:\w+ ){1,4}que|"
        r"n['’]\w+ (?:\w+ ){0,3}que|n['’]est autre que|non loin|pas moins de|sinon|pas à pas|"
        r"le pas|un pas|les? premiers? pas|avant qu['’]\w+ ne|avant que (?:\w+ ){1,4}ne|"
        r"à moins que (?:\w+ ){1,4}ne|à moins qu['’]\w+ ne|"
        r"plus (?:\w+ ){0,2}que (?:\w+ ){1,3}ne|ni plus ni moins"
    ),
    indefinite=(r"pas|jamais|aucun\w*|nul(?:le)?|rien|personne ne|guère|ni"),
    joins=r"et|ou|ni|mais",
)
