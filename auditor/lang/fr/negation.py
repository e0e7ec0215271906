"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"ne|n(?=['’]\w)|pas|jamais|aucun\w*|nul(?:le)?|rien|ni|non(?!-)|personne ne|guère"),
    weak=(
        r"sauf si|sauf à|vot\w+ contre|(?:premi\w+|plus \w+|meilleur\w*|pire) (?:\S+ ){0,5}depuis|anonym\w*|gratuit\w*|avert\w*|"
        r"mis(?:e|es)? en garde|met(?:tent)? en garde|mettre en garde|au plus tôt|privée?s? d\w*|"
        r"pannes? de courant|coupures? de courant|brouillée?s?|sans|"
        r"im(?:possib\w+|puissan\w+|mobil\w+|prévu\w*|parfait\w*)|"
        r"in(?:capab\w+|suffis\w+|util\w+|valid\w+|connu\w*|certain\w*|complet\w*|ac\w+|direct\w*|effic\w+|évitab\w+|exact\w*|exist\w+|habituel\w*|interr?omp\w+|juste\w*|satisf\w+|tact\w*|visib\w+|volont\w+)|"
        r"ill[éi]\w+|irr[ée]\w+|refus\w*|manqu\w*|absen\w+|dépourvu\w*|échou\w*|échec\w*|empêch\w*|"
        r"interdi\w*|nie\w*|dément\w*|rejet\w*|rejett\w*|mé(?:connu\w*|content\w*)|"
        r"dé(?:sac\w+|saccord\w*)|faute de|à moins (?:que|de|d['’]\w+)|non-\w+|"
        r"rest(?:e|ent|é|ée|és|ait|aient) (?:en vigueur|fermée?s?|muette?s?|sans)|silence|muet\w*|dispens\w+ d\S+|"
        r"demeur\w+|attend(?:s|ent|ait|aient|re|ons)?|attente"
    ),
    faint=(
        r"personne|plutôt|seul\w*|uniquement|peu|malgré|sauf|excepté|hormis|contre|encore|"
        r"trop|abandon\w*|perd\w*|anti\w*|rare\w*|mal|zéro|privé\w*|avant que|loin de|cess\w*|"
        r"évit\w*|exclu\w*"
    ),
    never=(
        r"avant qu['’]\w+ n(?=['’])|avant que (?:\S+ ){1,4}n(?=['’])|à moins qu['’]\w+ n(?=['’])|à moins que (?:\S+ ){1,4}n(?=['’])|vot\w+ non|tant que? (?:\S+ ){1,4}(?:pas|aura|sera)|tant qu['’]\w+ (?:\S+ ){0,4}pas|pas même la moitié|même pas la moitié|(?:personne|rien|aucun\w*)(?: \w+)? (?:sauf|excepté|hormis)|ou non|ou pas|ne manqu\w+ pas|pas manqu\w+|"
        r"(?:plus|moins|meilleur\w*|pire\w*|premi\w+|seule?s?) (?:\S+ ){0,3}jamais|n['’]importe|"
        r"ne serait-ce|ne fût-ce|non seulement|pas seulement|"
        r"ne (?:(?!pas |plus |jamais |rien |guère |point |aucun)\w+ ){1,4}qu(?:e|['’]\w+)|"
        r"n['’]\w+ (?:(?!pas |plus |jamais |rien |guère |point |aucun)\w+ ){0,3}qu(?:e|['’]\w+)|"
        r"n['’]est autre que|non loin|(?:sou)?pas[- ]de[- ]calais|pas moins de|sinon|pas à pas|le pas|un pas|les? premiers? pas|"
        r"avant qu['’]\w+ ne|avant que (?:\w+ ){1,4}ne|à moins que (?:\w+ ){1,4}ne|"
        r"à moins qu['’]\w+ ne|plus (?:\w+ ){0,2}que (?:\w+ ){1,3}ne|ni plus ni moins"
    ),
    indefinite=(r"pas|jamais|aucun\w*|nul(?:le)?|rien|personne ne|guère|ni"),
    joins=r"et|ou|ni|mais",
    loose=(
        r"(?:n['’]|ne )(?:\w+ )?(?:dépass|excèd|excéd)\w+(?: pas)?|n['’]\w+ pas (?:dépass|excéd)\w+|(?:ne|n['’]\S+) (?:\S+ ){1,12}(?:avant|jusqu['’]\S+)|pas (?:tout|toute|tous|toutes)|pas (?:le|la) seule?|n['’]exclu\w*(?: \w+)? pas|"
        r"(?:pas|plus|jamais)(?: \S+){0,2} (?:vue?s?|atteinte?s?|produite?s?|connue?s?|enregistrée?s?|observée?s?|arrivée?s?) depuis|"
        r"(?:pas|plus) (?:\w+ )?exclu\w*|n['’]exclu\w*|"
        r"ne (?:\S+ ){1,5}avant (?:au moins|\d|le \d|la fin|(?:le )?mois|septembre|octobre|novembre|décembre|janvier|février|mars|avril|mai|juin|juillet|août)|"
        r"pas avant|(?:pas|ne) (?:souhait\w+ |voul\w+ )?être (?:nommée?|identifiée?|citée?)"
    ),
    slight=r"seulement (?:quand|lorsque|après|en|à|le)|définiti\w+|(?:le|la|les) seule?s?|trop (?:loin|peu|tard|petite?s?|faibles?|lente?s?|courte?s?)|sobres?|vides?|désertes?|désertée?s?|inoccupée?s?|vacante?s?|lev(?:er|ée?s?|a|ait)|abrog\w*|aboli\w*|annul\w*|peu(?! après| avant)|(?<!au )(?<!du )(?<!ou )moins(?! de| que|\sd[’\'])|faible\w*|difficile\w*|limitée?s?",
    excludes=r"exclu(?:re|t|e|ent|ait)?|écart(?:e|er|é|ait)",
)
