"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"ikke|ingen|intet|aldrig|ingenting|hverken"),
    weak=(
        r"medmindre|(?:først\w*|\w{3,}ste?) (?:\S+ ){0,5}siden|anonym\w*|gratis|advar\w*|tidligst|"
        r"strømafbryd\w*|uden|"
        r"u(?:mulig\w*|kendt\w*|sikker\w*|klar\w*|lovlig\w*|gyldig\w*|afhæng\w*|enig\w*|til\w+|ret\w*|skad\w+)|"
        r"næppe|afvis\w*|nægt\w*|mislyk\w*|mangl\w*|forby\w*|forbud\w*|forhindr\w*|undgå\w*|i stedet|"
        r"\w{3,}løs\w*|nej|benægt\w*|afslog|afslå\w*"
    ),
    faint=(
        r"imod|mod|bortset|kun|blot|sjælden\w*|få|lidt|trods|nul|for|endnu|undtagen|"
        r"\w{3,}fri\w*"
    ),
    never=(
        r"så længe (?:\S+ ){0,5}ikke|ikke engang halv\w*|stem\w* nej|ikke kun|ikke blot|ikke bare|ikke mindst|ikke mindre end|ikke mere end"
    ),
    joins=r"og|eller|men",
    loose=(
        r"(?:udeluk\w+) ikke|ikke (?:udeluk\w+)|"
        r"ikke (?:\S+ ){0,2}før (?=\d|tidligst|mandag|tirsdag|til)"
    ),
    slight=r"(?:den|det|de) eneste|tom(?:t|me)?|øde|mennesketom\w*|ophæve\w*|afskaffe\w*|aflys\w*|lidt|få|mindre|færre|ringe|svært|begrænse\w*",
    excludes=r"udelukke\w*|udelukket",
)
