"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(
        r"ne|nije|nisu|nisam|nismo|niste|nema\w*|nemoj\w*|neće\w*|nikad\w*|nitko|niko|"
        r"nikog\w*|ništa|nigdje|nijed\w+|nikak\w+|ni|niti|nemaju|nećemo"
    ),
    weak=(
        r"(?:prv\w+|naj\w+) (?:\S+ ){0,6}od|anonimn\w*|besplatn\w*|upozor\w+|najranije|bez|"
        r"ne(?!k\w+|go|tko|što|dav\w+|djelj\w*|ovis\w*|posredn\w*|ć\w*|ma\w*|moj\w*)\w{3,}|odbi\w*|"
        r"sumnja\w*|sumnjiv\w*|bogzna|tko zna|svejedno|fućka|šut\w+|odustal\w*|propust\w*|"
        r"pori[čc]\w*|nega\w*|zanije\w*|nedost\w*|zabran\w*|izbje[gć]\w*|spri[ječ]\w*|jedva|isklju\w*|"
        r"presta\w*|neuspje\w*"
    ),
    faint=(
        r"osim|umjesto|protiv|samo|rijetko|malo|previše|još|nula|izgub\w*|unatoč|anti\w+|"
        r"protu\w+"
    ),
    never=(r"ne samo|ne manje od|ne više od|ništa drugo"),
    idle=(
        r"ne mog\w+ (?:\w+ )?dočekati|nije (?:ni )?(?:čud\w+|iznenađ\w+|tajna)|nema (?:\w+ )?(?:dvojbe|sumnje|problema|zime|veze|na čemu)|bez (?:brige|sumnje)|"
        r"ne (?:brini\w*|boj\w*|propusti\w*|zaboravi\w*|ustručava\w*|oklijeva\w*|smeta\w*)|nije slučajno|ne bez razloga|zašto ne|kao nikad\w*|ako ne|zar ne|nije važno|nema frke|ništa (?:osim|doli)|"
        r"ne (?:mož\w+|mog\w+) (?:\w+ )?(?:biti|imati) (?:\w{3,}iji?|bolj\w+|više)"
    ),
    indefinite=(r"ni|nikad\w*|nitko|niko|nikog\w*|ništa|nigdje|nijed\w+|nikak\w+|niti"),
    joins=r"i|a|ili|ni|ali",
    loose=r"nije (?:uopće |baš |tako )?loš\w*|ne sviđa\w*|ne(?: [^\s,]+){1,4}, (?:već|nego)|ne isključ\w*|nije isključ\w*|dok ne",
    slight=r"praz(?:an|n\w+)|pust(?:a|o|e)?|malo|manje|teško|slab\w*|(?:tek|samo) (?:ako|kad\w*|nakon|u|od)",
)
