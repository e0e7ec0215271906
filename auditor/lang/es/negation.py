"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"no|ni|nunca|jamás|nada|nadie|ningun[ao]s?|ningún|tampoco"),
    weak=(
        r"sin|im(?:pos\w+|pid\w+|prob\w+|ped\w+|previst\w+)|"
        r"in(?:cap\w+|sufic\w+|exist\w+|útil\w*|utili\w+|eficac\w+|cumpl\w+|válid\w+|ciert\w+|complet\w+|compatib\w+|conscient\w+|corre\w+|depend\w+|direct\w+|esperad\w+|evitab\w+|hab\w+|just\w+|seg\w+|usual\w*|visib\w+)|"
        r"ile\w+|irre\w+|"
        r"des(?:con\w+|ap\w+|cart\w+|agrad\w+|emple\w+|cono\w+|hab\w+|oc\w+|igual\w+)|"
        r"neg(?:ar|ó|aron|ativ\w+|aba\w*|ando|ado|ados)|niega\w*|rechaz\w+|falt\w+|apenas|"
        r"fracas\w+|carec\w+|carenc\w+|ausen\w+|prohib\w+|a pesar|dej\w+ de|lejos de"
    ),
    faint=(
        r"contra|sol[oa]|sólo|solamente|únic\w+|únicamente|poc[oa]s?|cero|demasiado|todavía|"
        r"aún|hasta|antes|raramente|perd\w+|abandon\w*|anti\w+|excepto|salvo|evit\w+|excl\w+|"
        r"en lugar|en vez"
    ),
    never=(
        r"hasta que no|no simplemente|que nunca|no s[oó]lo|no solamente|no obstante|"
        r"no únicamente|nada más|nada menos|ni más ni menos|no menos de|no más de|no lejos|"
        r"como no|cómo no|ni siquiera sólo"
    ),
    indefinite=(r"nunca|jamás|nada|nadie|ningun[ao]s?|ningún|tampoco|ni"),
    joins=r"y|e|o|u|ni|pero",
)
