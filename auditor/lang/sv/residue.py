"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"här (?:är|kommer|följer)",
    work=(
        r"(?:(?:den|det|din|en) )?(?:\w+ ){0,2}(?:omskriv|omformulera|översat|översätt|bearbeta|förkorta|redigera)(?:na|de|tta|da|d|t)? (?:\w+ ){0,2}(?:artikeln?|texten?|versionen|version)|"
        r"(?:översättningen|sammanfattningen)(?: av (?:artikeln|texten))?(?=:)"
    ),
    model=r"som (?:en )?(?:ai(?:-\w+)?|språkmodell|stor språkmodell|artificiell intelligens) (?:kan|har|är) jag",
    offer=r"(?:(?:säg|låt mig veta|hör av dig) (?:till )?om (?:du|ni)|vill du att jag|hoppas (?:det här|den här versionen)|jag hoppas att (?:det|denna) )",
)
