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
    offer=(r"(?:laat (?:het )?me weten (?:als|of)|wil(?:t u| je) dat ik|ik hoop dat deze versie)"),
)
