"""How Dutch says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"kunstmatige intelligentie|artifici[ëe]le intelligentie|taalmodel\w*|ai[-‑]\w+|machinevertaling\w*",
    acronyms=r"AI|KI|A\.I\.",
    automatic=r"automatisch\w*|machinaal|machine",
    document=r"(?:dit|deze|het bovenstaande) (?:\w+ )?(?:artikel|tekst|bericht|document|vertaling|samenvatting|verhaal|pagina|inhoud|nieuwsbericht|versie|stuk)",
    noun="(?:het |de |een )?(?:artikel|tekst|bericht|vertaling|samenvatting|verhaal|inhoud|versie)",
    pronoun="dit",
    auxiliary="is|zijn|werd|werden|wordt|worden|kwam",
    active="hebben|heeft|heb",
    rewritten="herschreven|herschrijven|geherformuleerd|bewerkt|omgeschreven|geparafraseerd",
    translated=r"(?:ai-)?vertaald|vertaling\w*|vertalen|machinevertaling",
    summarised=r"samengevat|samenvatting\w*|samenvatten",
    generated="(?:ai-)?gegenereerd[e]?|geschreven|gemaakt|opgesteld|geproduceerd|gecre[ëe]erd|genereren|schrijven|maken|tot stand gekomen|samengesteld",
    assisted="ondersteund|ondersteuning|met (?:de )?hulp|met behulp|gebruikt|ingezet|geassisteerd|bewerkt",
    by="met behulp van|met hulp van|door|met|via|op basis van|uit|van|vanuit|dankzij",
    image=r"beeld\w*|foto\w*|afbeelding\w*|illustratie\w*|video\w*|audio|stem|cover",
    source="bron(?:nen)?|originele bron|oorspronkelijke? (?:artikel|bericht|bron)|origineel|eerder verschenen (?:op|in)|via",
    original=r"(?:deze |de )?(?:originele |oorspronkelijke )?bron|(?:het )?origine?e?le?(?: \w+)?|oorspronkelijke? \w+|hier|lees (?:meer|verder|het)(?: \w+){0,2}|bronartikel",
    negation="zonder|niet|geen|nooit|noch",
    label="let op|opmerking|noot|disclaimer|toelichting|noot van de redactie|transparantie|redactionele noot",
    breaks="hoe|dat|wat|waarom|wie|of|over|omdat|als|waarin|legt uit|gaat|beschrijft|toont",
    review="gecontroleerd|nagekeken|geverifieerd|gecheckt|nagelezen|goedgekeurd|redactioneel",
    policy=r"beleid|richtlijnen|meer informatie|lees meer over|privacy\w*|voorwaarden|spelregels|code",
)
