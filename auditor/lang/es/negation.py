"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"no|ni|nunca|jamás|nada|nadie|ningun[ao]s?|ningún|tampoco"),
    weak=(
        r"a menos que|salvo que|excepto si|salvo si|vot\w+ en contra|(?:se )?opus\w+|se opon\w+|(?:primer\w*|más \w+|mayor|menor|mejor|peor) (?:\S+ ){0,6}desde|anonim\w*|anónim\w*|gratis|"
        r"gratuit\w*|advert\w*|advirt\w*|alert\w*|como (?:muy )?pronto|no antes|apag[oó]n\w*|"
        r"distanciad[oa]s|a oscuras|sin(?! embargo| duda| fronteras| lugar a dudas)|im(?:pos\w+|pid\w+|prob\w+|ped\w+|previst\w+)|"
        r"in(?:cap\w+|sufic\w+|exist\w+|útil\w*|utili\w+|eficac\w+|cumpl\w+|válid\w+|ciert\w+|complet\w+|compatib\w+|conscient\w+|corre\w+|direct\w+|esperad\w+|evitab\w+|hab\w+|just\w+|seg\w+|usual\w*|visib\w+)|"
        r"ile\w+|irre\w+|des(?:con\w+|ap\w+|cart\w+|agrad\w+|emple\w+|cono\w+|hab\w+|oc\w+|igual\w+)|"
        r"neg(?:ar|ó|aron|ativ\w+|aba\w*|ando|ado|ados)|niega\w*|rechaz\w+|falt\w+|apenas|fracas\w+|"
        r"carec\w+|prescind\w+|dispens\w+|carenc\w+|ausen\w+|prohib\w+|a pesar|dej\w+ de|lejos de|"
        r"siguen? (?:en vigor|vigentes?|cerrad\w+|sin|ausentes?)|permanec\w*|silencio|quedaron sin|"
        r"a la espera|esperando|pendient\w*|aguard\w*"
    ),
    faint=(
        r"contra|sol[oa]|sólo|solamente|únic\w+|únicamente|poc[oa]s?|cero|demasiado|todavía|"
        r"aún|hasta|antes|raramente|perd\w+|abandon\w*|anti\w+|excepto|salvo|evit\w+|excl\w+|"
        r"en lugar|en vez"
    ),
    never=(
        r"vot\w+ no|a no ser que|mientras (?:\S+ ){0,3}no|ni la mitad|ni siquiera la mitad|desde (?:\S+ ){1,3}no (?:ocurr\w+|suced\w+|se ve\w+|pasab\w+)|(?:nadie|nada|ningun\w*)(?: más)? (?:que|salvo|excepto)|o no|(?:hac\w+|hará\w*|haga\w*|hizo|hicieron) falta|en apenas|hace apenas|"
        r"no falta\w*|"
        r"(?:más|menos|mejor\w*|peor\w*|mayor\w*|menor\w*|primer\w*|únic\w+) (?:\S+ ){0,3}(?:jamás|nunca)|"
        r"no (?:[^\s,]+ ){1,4}(?:más que|sino(?! que))|hasta que no|no simplemente|que nunca|no s[oó]lo|"
        r"no solamente|no obstante|no únicamente|nada más|nada menos|ni más ni menos|no menos de|"
        r"no más de|no lejos|como no|cómo no|ni siquiera sólo"
    ),
    indefinite=(r"nunca|jamás|nada|nadie|ningun[ao]s?|ningún|tampoco|ni"),
    joins=r"y|e|o|u|ni|pero",
    loose=(
        r"no (?:\w+ )?(?:super|exced|rebas|sobrepas)\w+|no (?:\S+ ){1,12}hasta|no (?:\S+ ){0,4}(?:visto|vista|alcanza\w+|ocurr\w+|suced\w+|registra\w+|veía|vivido) desde|"
        r"no (?:se )?descart\w*|no (?:se )?excluy\w*|"
        r"no (?:\S+ ){1,3}(?:hasta (?:dentro de|\d|el \d|final\w*|el próximo|el año)|antes de (?:\d|al menos|septiembre|octubre|que acabe|final\w*))|"
        r"no (?:\S+ ){1,5}hasta que|no quiso (?:ser|dar)|no (?:ser )?identificad\w+"
    ),
    slight=r"s[oó]lo (?:cuando|después|tras|a partir)|recién|firmes?|(?:el|la|los|las) únic[oa]s?|demasiad[oa]s? (?:lejos|poc\w+|tarde|pequeñ\w+|débil\w*|lent\w+|cort\w+)|sobri[oa]s?|vací[oa]s?|desiertas?|desocupad[oa]s?|levant\w+|revoc\w+|abol\w+|anul\w+|derog\w+|poc[oa]s?(?! después| antes| más tarde| a poco)|(?<!al )(?<!cuando )(?<!por lo )(?<!o )menos(?! de)|escas\w+|difícil\w*|limitad\w+",
    excludes=r"descart\w*|excluy\w*|excluir",
)
