"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"här (?:är|kommer|följer)",
    work=(
        r"(?:(?:den|det|din|en) )?(?:\w+ ){0,2}(?:omskriv|omformulera|översat|översätt|bearbeta|förkorta|redigera)(?:na|de|tta|da|d|t)? (?:\w+ ){0,2}(?:artikeln?|texten?|versionen|version)|"
        r"(?:översättningen|sammanfattningen)(?: av (?:artikeln|texten))?(?=:)"
    ),
    model=(
        r"som (?:en )?(?:ai(?:-\w+)?|språkmodell|stor språkmodell|artificiell intelligens) (?:kan|har|är) jag"
        r"|som (?:en )?(?:ai(?:-\w+)?|(?:stor )?språkmodell)(?: \w+)? (?:kan|har|är|saknar) jag"
    ),
    offer=(
        r"(?:(?:säg|låt mig veta|hör av dig) (?:till )?om (?:du|ni)|vill du att jag|hoppas (?:det här|den här versionen)|jag hoppas att (?:det|denna) )"
        r"|om du vill kan jag"
    ),
    agree=r"självklart|absolut|visst|naturligtvis|gärna|givetvis|uppfattat",
    hope=r"(?:jag )?hoppas (?:att )?(?:det|detta|det här) (?:hjälper|är till hjälp|var till hjälp)",
    prompt=r"(?:vänligen )?(?:skriv om|omformulera|översätt|sammanfatta) (?:följande|den här|denna) (?:artikel|text)|du är en (?:\w+ ){0,2}(?:journalist|redaktör|assistent)",
    blank=r"infoga|fyll i|ditt namn|lägg till",
    label=r"rubrik|titel|artikel|ingress|sammanfattning",
)
