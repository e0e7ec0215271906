"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"ikke|ingen|intet|aldri|ingenting|verken|hverken"),
    weak=(
        r"uten|"
        r"u(?:mulig\w*|kjent\w*|sikker\w*|klar\w*|lovlig\w*|gyldig\w*|avheng\w*|enig\w*|til\w+|rett\w*|skadd\w*)|"
        r"neppe|avvis\w*|nekt\w*|mislyk\w*|mangl\w*|forby\w*|forbud\w*|forhindr\w*|unngå\w*|"
        r"i stedet|\w{3,}løs\w*|nei|benekt\w*|avslo|avslå\w*"
    ),
    faint=(r"mot|bortsett|bare|kun|sjelden\w*|få|lite|tross|null|for|ennå|unntatt|\w{3,}fri\w*"),
    never=(r"ikke bare|ikke kun|ikke minst|ikke mindre enn|ikke mer enn"),
    joins=r"og|eller|men",
)
