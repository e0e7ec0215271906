"""How Norwegian Bokmål says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"kunstig intelligens|språkmodell\w*|ki[-‑]\w+|ai[-‑]\w+|maskinovers\w+",
    acronyms="KI|AI",
    automatic="automatisk|maskinelt?",
    document=r"(?:denne|dette|den) (?:\w+ )?(?:artikkelen|artikkel|teksten|nyheten|oversettelsen|sammendraget|oppsummeringen|innholdet|dokumentet|saken|siden|meldingen)",
    noun="(?:saken|artikkelen|teksten|nyheten|oversettelsen|sammendraget|innholdet|saken|oppsummeringen|sammendrag|oversettelse)",
    pronoun="dette",
    auxiliary="er|har|ble|blitt|var",
    active="har|latt",
    rewritten="omskrevet|skrevet om|omformulert|bearbeidet|omarbeidet",
    translated=r"oversatt|oversette|oversettelse\w*|maskinoversatt",
    summarised=r"oppsummert|sammenfattet|sammendrag\w*|oppsummering\w*",
    generated="skapt|generert|skrevet|laget|opprettet|produsert|utarbeidet",
    assisted="ved hjelp|med hjelp|med støtte|assistert|brukt",
    by="av|med|ved hjelp av|med hjelp fra|via|fra|basert på|på grunnlag av",
    image=r"bilde\w*|foto\w*|illustrasjon\w*|grafikk\w*|video\w*|stemme\w*",
    source="kilder?|opprinnelig (?:kilde|artikkel|sak)|original(?:artikkel|kilde|sak)?",
    original=r"(?:denne )?kilden?|original\w*|her|les (?:mer|hele|videre)(?: \w+){0,2}|opprinnelige? \w+",
    negation="uten|ikke|aldri|ingen|intet",
    label="merk|note|redaksjonell merknad|obs|opplysning",
    breaks=r"hvordan|at|hva|hvorfor|hvem|som|(?<!skrevet )(?<!skrivits )(?<!skrevs )om|når|handler|beskriver|forklarer|viser",
    review=r"gjennomgått|kontrollert|faktasjekket|sjekket|redigert|godkjent|kvalitetssikret|redaksjonell\w*",
    policy=r"retningslinjer|personvern\w*|les mer om|prinsipper|vær varsom",
)
