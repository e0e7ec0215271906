"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"ikke|ingen|intet|aldri|ingenting|verken|hverken"),
    weak=(
        r"med mindre|(?:først\w*|\w{3,}ste?) (?:\S+ ){0,5}siden|anonym\w*|gratis|advar\w*|tidligst|strømbrudd\w*|"
        r"uten|"
        r"u(?:mulig\w*|kjent\w*|sikker\w*|klar\w*|lovlig\w*|gyldig\w*|avheng\w*|enig\w*|til\w+|rett\w*|skadd\w*)|"
        r"neppe|avvis\w*|nekt\w*|mislyk\w*|mangl\w*|forby\w*|forbud\w*|forhindr\w*|unngå\w*|i stedet|"
        r"\w{3,}løs\w*|nei|benekt\w*|avslo|avslå\w*"
    ),
    faint=(r"mot|bortsett|bare|kun|sjelden\w*|få|lite|tross|null|for|ennå|unntatt|\w{3,}fri\w*"),
    never=(
        r"så lenge (?:\S+ ){0,5}ikke|ikke engang halv\w*|stem\w* nei|ikke bare|ikke kun|ikke minst|ikke mindre enn|ikke mer enn"
    ),
    joins=r"og|eller|men",
    loose=(
        r"(?:uteluk\w+) ikke|ikke (?:uteluk\w+)|"
        r"ikke (?:\S+ ){0,2}før (?=\d|tidligst|mandag|tirsdag|til)"
    ),
    slight=r"(?:den|det|de) eneste|tom(?:t|me)?|øde|folketom\w*|opphev\w*|avskaff\w*|avlys\w*|lite|få|mindre|færre|vanskelig\w*|begrense\w*",
    excludes=r"utelukke\w*|utelukket",
)
