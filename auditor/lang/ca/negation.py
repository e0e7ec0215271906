"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"no|ni|mai|res|ningú|cap|tampoc|gens"),
    weak=(
        r"(?:primer\w*|més \w+) (?:\S+ ){0,6}des|anònim\w*|anonimat|gratuït\w*|gratis|adver\w*|"
        r"alert\w*|sense|im(?:poss\w+|ped\w+)|in(?:cap\w+|suf\w+|exist\w+|út\w+|cert\w+)|des\w{4,}|"
        r"nega\w*|neg[àa]\w*|rebutj\w*|falt\w*|fracass\w*|evit\w*|prohib\w*|en lloc|deix\w* de|"
        r"exclo\w*"
    ),
    faint=(r"contra|malgrat|només|únic\w+|poc\w*|zero|massa|encara|fins|perd\w*|excepte|tret"),
    never=(r"no només|no sols|no obstant|ni més ni menys|res més|cap a|cap al|cap de setmana"),
    indefinite=(r"mai|res|ningú|cap|tampoc|gens|ni"),
    joins=r"i|o|ni|però",
    slight=r"buit|buida|buits|buides|deserta|desertes|poc\w*|menys|difícil\w*",
)
