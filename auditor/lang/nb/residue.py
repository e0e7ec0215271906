"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"her (?:er|kommer|følger)",
    work=(
        r"(?:(?:den|det|din|en) )?(?:\w+ ){0,2}(?:omskrevne|omskrevet|omformulerte|oversatte|bearbeidede|bearbeidet|forkortede|redigerte) (?:\w+ ){0,2}(?:artikkelen|artikkel|teksten|tekst|versjonen|versjon)|"
        r"(?:oversettelsen|sammendraget)(?: av (?:artikkelen|teksten))?(?=:)"
    ),
    model=r"som (?:en )?(?:ki(?:-\w+)?|ai(?:-\w+)?|språkmodell|kunstig intelligens) (?:kan|har|er) jeg",
    offer=r"(?:si (?:i)?fra,? (?:hvis|om) du|gi meg beskjed (?:hvis|om)|vil du at jeg|jeg håper (?:at )?(?:dette|denne) )",
)
