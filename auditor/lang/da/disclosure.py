"""How Danish says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"kunstig intelligens|sprogmodel\w*|ai[-‑]\w+|maskinovers\w+",
    acronyms="AI|KI",
    automatic="automatisk|maskinelt?",
    document=r"(?:denne|dette|den her) (?:\w+ )?(?:artikel|tekst|nyhed|oversættelse|sammenfatning|opsummering|indhold|dokument|side|historie)",
    noun="(?:artiklen?|artikel|teksten?|nyheden|oversættelsen?|resum[ée]et?|indholdet|opsummeringen)",
    pronoun="dette|det her",
    auxiliary="er|har|blev|blevet|var",
    active="har|ladet",
    rewritten="omskrevet|skrevet om|omformuleret|bearbejdet|omarbejdet",
    translated=r"oversat|oversætte|oversættelse\w*|maskinoversat",
    summarised=r"opsummeret|sammenfattet|resum[ée]\w*|opsummering\w*",
    generated="skabt|genereret|skrevet|lavet|oprettet|produceret|udarbejdet|fremstillet",
    assisted="ved hjælp|med hjælp|med støtte|assisteret|brugt|anvendt",
    by="af|med|ved hjælp af|med hjælp fra|via|fra|ud fra|på baggrund af|på basis af",
    image=r"billede\w*|foto\w*|illustration\w*|grafik\w*|video\w*|stemme\w*",
    source="kilder?|oprindelig (?:kilde|artikel)|original(?:artikel|kilde)?",
    original=r"(?:denne )?kilden?|original\w*|her|læs (?:mere|hele|videre)(?: \w+){0,2}|oprindelige? \w+",
    negation="uden|ikke|aldrig|ingen|intet",
    label="bemærk|note|redaktionel note|obs|oplysning",
    breaks=r"hvordan|at|hvad|hvorfor|hvem|som|der|(?<!skrevet )(?<!skrivits )(?<!skrevs )om|når|handler|beskriver|forklarer|viser",
    review=r"gennemgået|kontrolleret|faktatjekket|tjekket|redigeret|godkendt|redaktionel\w*",
    policy=r"politik\w*|retningslinjer|læs mere om|privatliv\w*|principper",
)
