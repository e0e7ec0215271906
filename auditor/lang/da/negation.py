"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"ikke|ingen|intet|aldrig|ingenting|hverken"),
    weak=(
        r"uden|"
        r"u(?:mulig\w*|kendt\w*|sikker\w*|klar\w*|lovlig\w*|gyldig\w*|afhæng\w*|enig\w*|til\w+|ret\w*|skad\w+)|"
        r"næppe|afvis\w*|nægt\w*|mislyk\w*|mangl\w*|forby\w*|forbud\w*|forhindr\w*|undgå\w*|"
        r"i stedet|\w{3,}løs\w*|nej|benægt\w*|afslog|afslå\w*"
    ),
    faint=(
        r"imod|mod|bortset|kun|blot|sjælden\w*|få|lidt|trods|nul|for|endnu|undtagen|"
        r"\w{3,}fri\w*"
    ),
    never=(r"ikke kun|ikke blot|ikke bare|ikke mindst|ikke mindre end|ikke mere end"),
    joins=r"og|eller|men",
)
