"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(
        r"nie|nie (?:je|sú|som|si|sme|ste)|"
        r"ne(?:bol\w*|bud\w+|má|maj\w+|mal\w*|môž\w+|moh\w+|chc\w+|cht\w+|chce\w*|dá|dal\w*|dok\w+|exist\w+|p[roľl]\w{3,}|s[mtpv]\w{2,}|v[ieyz]\w{2,}|z[aínm]\w{2,}|u[dm]\w{2,}|o[dčbs]\w{3,}|musí\w*)|"
        r"nikto|nikoho|nič|ničoho|nikdy|nikde|žiadn\w+|ani"
    ),
    weak=(
        r"(?:prvý\w*|prvýkrát|naj\w+) (?:\S+ ){0,6}od|anonym\w*|zadarmo|bezplatn\w*|varov\w*|varuj\w*|"
        r"najskôr|bez|ne(?!j\w*|ho|mu|de\w*|dávn\w*|beh\w*)\w{3,}|odmiet\w*|zamiet\w*|chýb\w*|"
        r"zakáz\w*|zákaz\w*|bráni\w*|zabrán\w*|vyhn\w*|popr\w*|popier\w*|sotva|zlyh\w*|vylúč\w*|"
        r"nedostat\w*"
    ),
    faint=(r"okrem|proti|namiesto|iba|len|zriedka|málo|príliš|ešte|kým|nula|strat\w*|prest\w*"),
    never=(r"kým (?:\S+ ){0,8}ne\w+|nielen|nie len|nie viac ako|nie menej ako"),
    indefinite=(r"nikto|nikoho|nič|ničoho|nikdy|nikde|žiadn\w+|ani"),
    joins=r"a|i|alebo|ani|či|ale",
    slight=r"právoplatn\w+|prázdn\w+|ľudoprázdn\w+|opusten\w+|málo|menej|ťažko|slab\w*",
)
