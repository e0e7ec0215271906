"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"ne|n['’](?=\w)|pas|jamais|aucun\w*|nul(?:le)?|rien|ni|non|personne ne|guère"),
    weak=(
        r"sans|personne|im(?:possib\w+|puissan\w+|mobil\w+|prévu\w*|parfait\w*)|"
        r"in(?:capab\w+|suffis\w+|util\w+|valid\w+|connu\w*|certain\w*|complet\w*|ac\w+|dépend\w+|direct\w*|effic\w+|évitab\w+|exact\w*|exist\w+|habituel\w*|interr?omp\w+|juste\w*|satisf\w+|tact\w*|visib\w+|volont\w+)|"
        r"ill[éi]\w+|irr[ée]\w+|refus\w*|manqu\w*|plutôt|seul\w*|uniquement|peu|absen\w+|"
        r"dépourvu\w*|échou\w*|échec\w*|empêch\w*|évit\w*|interdi\w*|nie\w*|dément\w*|"
        r"rejet\w*|rejett\w*|malgré|sauf|excepté|hormis|contre|cess\w*|exclu\w*|"
        r"mé(?:connu\w*|content\w*)|dé(?:sac\w+|saccord\w*)|faute de|à moins|avant que|"
        r"loin de|zéro|trop|encore|abandon\w*|perd\w*|anti\w*|non-\w+|rare\w*|privé\w*|mal"
    ),
    never=(
        r"non seulement|pas seulement|ne (?:\w+ ){1,4}que|n['’]\w+ (?:\w+ ){0,3}que|"
        r"n['’]est autre que|non loin|pas moins de|sinon|pas à pas|le pas|un pas|"
        r"les? premiers? pas|avant qu['’]\w+ ne|avant que (?:\w+ ){1,4}ne|"
        r"à moins que (?:\w+ ){1,4}ne|à moins qu['’]\w+ ne|"
        r"plus (?:\w+ ){0,2}que (?:\w+ ){1,3}ne|ni plus ni moins"
    ),
    concord=True,
)
