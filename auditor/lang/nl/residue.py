"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=(r"hier (?:is|volgt|heb je|vindt u)"),
    work=(
        r"(?:(?:het|de|een|uw|je) )?(?:\w+ ){0,2}(?:herschreven|vertaalde|aangepaste|"
        r"samengevatte|ingekorte) (?:\w+ ){0,2}(?:artikel|tekst|versie|bericht)|(?:de|een) "
        r"(?:vertaling|samenvatting)(?: van het artikel)?(?=:)"
    ),
    model=(
        r"als (?:een )?(?:ai(?:-\w+)?|kunstmatige intelligentie|taalmodel),? (?:kan|heb|ben|"
        r"mag) ik"
    ),
    offer=(
        r"(?:laat (?:het )?me weten (?:als|of)|wil(?:t u| je) dat ik|ik hoop dat deze versie)"
        r"|als je wilt,? kan ik|indien gewenst kan ik"
    ),
    agree=r"natuurlijk|zeker|uiteraard|graag|met plezier|begrepen",
    hope=r"(?:ik )?hoop(?: ik)? dat (?:dit|het) (?:helpt|nuttig is|van pas komt)",
    prompt=r"(?:gelieve |alstublieft )?(?:herschrijf|herformuleer|vertaal|vat) (?:het|dit|de) (?:volgende )?(?:artikel|tekst|bericht)|(?:je bent|u bent) een (?:\w+ ){0,2}(?:journalist|redacteur|assistent)",
    blank=r"invoegen|invullen|uw naam|je naam|vul in",
    label=r"kop|titel|artikel|samenvatting|inleiding",
)
