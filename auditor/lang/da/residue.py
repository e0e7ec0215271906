"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"her (?:er|kommer|følger)",
    work=(
        r"(?:(?:den|det|din|en) )?(?:\w+ ){0,2}(?:omskrevne|omformulerede|oversatte|bearbejdede|forkortede|redigerede) (?:\w+ ){0,2}(?:artikel|tekst|version|udgave)|"
        r"(?:oversættelsen|resuméet)(?: af (?:artiklen|teksten))?(?=:)"
    ),
    model=(
        r"som (?:en )?(?:ai(?:-\w+)?|sprogmodel|kunstig intelligens) (?:kan|har|er) jag"
        r"|som (?:en )?(?:ai(?:-\w+)?|sprogmodel|kunstig intelligens)(?: \w+)? (?:kan|har|er) jeg"
    ),
    offer=(
        r"(?:sig til,? hvis (?:du|i)|lad mig vide,? (?:hvis|om)|vil du have,? at jag|vil du have,? at jeg|jeg håber,? (?:at )?(?:det|denne) )"
        r"|hvis du vil,? kan jeg"
    ),
    agree=r"selvfølgelig|naturligvis|bestemt|gerne|med glæde|forstået",
    hope=r"(?:jeg )?håber,? (?:at )?(?:det|dette) (?:hjælper|er til hjælp|var til hjælp)",
    prompt=r"(?:venligst )?(?:omskriv|skriv|oversæt|omformuler|opsummer) (?:følgende|denne) (?:artikel|tekst)|du er en (?:\w+ ){0,2}(?:journalist|redaktør|assistent)",
    blank=r"indsæt|udfyld|dit navn|tilføj",
    label=r"overskrift|titel|artikel|resumé|manchet",
)
