"""How Swedish says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"artificiell intelligens|språkmodell\w*|ai[-‑]\w+|maskinövers\w+",
    acronyms="AI",
    automatic="automatiskt?|automatisk|maskinellt?",
    document=r"(?:den här|det här|denna|detta|den) (?:\w+ )?(?:artikel\w{0,2}|text\w{0,2}|nyhet\w{0,2}|översättning\w{0,2}|sammanfattning\w{0,2}|innehåll\w{0,2}|dokument\w{0,2}|sida\w?)",
    noun="(?:artikeln?|texten?|nyheten?|översättningen?|sammanfattningen?|innehållet?)",
    pronoun="detta|det här",
    auxiliary="är|har|blev|blivit|var",
    active="har|låtit",
    rewritten=r"omskriv\w+|skrivits om|omarbetat?s?|omformulera\w+|bearbetat?s?",
    translated=r"översatt?s?|översatts|översätta|översättning\w*|maskinöversatt",
    summarised=r"sammanfatta\w*|sammanfattning\w*",
    generated=r"skapa[dt]s?|skapats|genererat?s?|genererad|skriven|skrivits|skrivet|skrivit|framställ\w+|producera\w+|tagit\w? fram|tagits fram",
    assisted="med hjälp|med stöd|använts|använt|stöd",
    by="av|med hjälp av|med|genom|via|från|utifrån|med stöd av",
    image=r"bild\w*|foto\w*|illustration\w*|grafik\w*|video\w*|röst\w*|ljud\w*",
    source=r"källa|källor|originalkälla|originalartikel\w?|ursprunglig artikel",
    original=r"(?:denna |den här )?källan?|original\w*|här|läs (?:mer|hela|vidare)(?: \w+){0,2}|ursprunglig\w* \w+",
    negation="utan|inte|ej|aldrig|ing[ae]n|inget",
    label="obs|notera|redaktionens anmärkning|fotnot|information",
    breaks=r"hur|att|vad|varför|vem|som|(?<!skrevet )(?<!skrivits )(?<!skrevs )om|när|handlar|beskriver|förklarar|visar",
    review=r"granskat?s?|granskad|granskats|faktagranskad?|kontrollera\w+|korrekturläs\w+|redaktionell\w*",
    policy=r"policy|riktlinjer|läs mer om|mer information|integritet\w*|principer",
)
