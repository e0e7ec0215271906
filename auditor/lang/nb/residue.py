"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"her (?:er|kommer|følger)",
    work=(
        r"(?:(?:den|det|din|en) )?(?:\w+ ){0,2}(?:omskrevne|omskrevet|omformulerte|oversatte|bearbeidede|bearbeidet|forkortede|redigerte) (?:\w+ ){0,2}(?:artikkelen|artikkel|teksten|tekst|versjonen|versjon)|"
        r"(?:oversettelsen|sammendraget)(?: av (?:artikkelen|teksten))?(?=:)"
    ),
    model=r"som (?:en )?(?:ki(?:-\w+)?|ai(?:-\w+)?|språkmodell|kunstig intelligens) (?:kan|har|er) jeg",
    offer=(
        r"(?:si (?:i)?fra,? (?:hvis|om) du|gi meg beskjed (?:hvis|om)|vil du at jeg|jeg håper (?:at )?(?:dette|denne) )"
        r"|hvis du vil,? kan jeg"
    ),
    agree=r"selvfølgelig|naturligvis|gjerne|absolutt|så klart|forstått",
    hope=r"(?:jeg )?håper (?:at )?(?:det|dette) (?:hjelper|er til hjelp|var til hjelp)",
    prompt=r"(?:vennligst )?(?:skriv om|omskriv|oversett|omformuler|oppsummer) (?:følgende|denne) (?:artikkel|artikkelen|tekst|teksten)|du er en (?:\w+ ){0,2}(?:journalist|redaktør|assistent)",
    blank=r"sett inn|fyll inn|fyll ut|navnet ditt|legg til",
    label=r"overskrift|tittel|artikkel|sammendrag|ingress",
)
