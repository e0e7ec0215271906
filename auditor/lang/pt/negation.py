"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"não|nem|nunca|jamais|nada|ninguém|nenhum[a]?|nenhuns|tampouco"),
    weak=(
        r"sem|im(?:poss\w+|ped\w+|prov\w+|prev\w+)|"
        r"in(?:cap\w+|suf\w+|exist\w+|út\w+|efic\w+|válid\w+|cert\w+|compl\w+|dep\w+|dir\w+|evit\w+|just\w+|seg\w+|vis\w+)|"
        r"ile\w+|irre\w+|des(?:con\w+|ap\w+|emp\w+|ag\w+|igual\w+)|"
        r"neg(?:a|ou|aram|ar|ado|ativ\w+|ando)|recus\w+|rejeit\w+|falt\w+|falh\w+|fracass\w+|"
        r"carec\w+|carên\w+|ausên\w+|ausen\w+|evit\w+|proib\w+|exce\w+|salvo|contra|apesar|só|"
        r"somente|apenas|únic\w+|em vez|deix\w+ de|longe|pouc[oa]s?|zero|exclu\w+|demais|"
        r"ainda|até|antes|raramente|perd\w+|abandon\w+|anti\w+"
    ),
    never=(
        r"não só|não apenas|não somente|nada mais|nada menos|não menos de|não mais de|"
        r"não obstante|se não|não raro"
    ),
    concord=True,
)
