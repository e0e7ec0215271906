"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"não|nem|nunca|jamais|nada|ninguém|nenhum[a]?|nenhuns|tampouco"),
    weak=(
        r"sem|im(?:poss\w+|ped\w+|prov\w+|prev\w+)|"
        r"in(?:cap\w+|suf\w+|exist\w+|út\w+|efic\w+|válid\w+|cert\w+|compl\w+|dep\w+|dir\w+|evit\w+|just\w+|seg\w+|vis\w+)|"
        r"ile\w+|irre\w+|des(?:con\w+|ap\w+|emp\w+|ag\w+|igual\w+)|"
        r"neg(?:a|ou|aram|ar|ado|ativ\w+|ando)|recus\w+|rejeit\w+|falt\w+|falh\w+|fracass\w+|"
        r"carec\w+|carên\w+|ausên\w+|ausen\w+|proib\w+|deix\w+ de|abandon\w+"
    ),
    faint=(
        r"contra|apesar|só|somente|apenas|únic\w+|longe|pouc[oa]s?|zero|demais|ainda|até|"
        r"antes|raramente|perd\w+|abandon\w*|anti\w+|exce\w+|salvo|em vez|evit\w+|exclu\w+"
    ),
    never=(
        r"que nunca|não só|não apenas|não somente|nada mais|nada menos|não menos de|"
        r"não mais de|não obstante|se não|não raro"
    ),
    indefinite=(r"nem|nunca|jamais|nada|ninguém|nenhum[a]?|nenhuns|tampouco"),
    joins=r"e|ou|nem|mas",
)
