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
        r"fracas\w+|carec\w+|carenc\w+|ausen\w+|evit\w+|prohib\w+|excepto|salvo|contra|"
        r"a pesar|sol[oa]|sólo|solamente|únic\w+|únicamente|en lugar|en vez|dej\w+ de|"
        r"lejos de|poc[oa]s?|cero|excl\w+|demasiado|todavía|aún|hasta|antes|raramente|perd\w+|"
        r"abandon\w*|anti\w+"
    ),
    never=(
        r"no s[oó]lo|no solamente|no obstante|no únicamente|nada más|nada menos|"
        r"ni más ni menos|no menos de|no más de|no lejos|como no|cómo no|ni siquiera sólo"
    ),
    concord=True,
)
