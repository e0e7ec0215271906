"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=(r"hier (?:ist|sind|kommt|findest du|finden sie)"),
    work=(
        r"(?:(?:der|die|das|ihr|ihre|dein|deine|eine?) )?(?:\w+ ){0,2}(?:umgeschriebene|"
        r"umformulierte|überarbeitete|übersetzte|gekürzte|zusammengefasste|angepasste)[nrs]? "
        r"(?:\w+ ){0,2}(?:artikel|text|version|fassung|entwurf|beitrag|meldung)|(?:die|ihre|"
        r"deine|eine) (?:übersetzung|zusammenfassung|überarbeitung)(?: (?:des|ihres|deines) "
        r"(?:artikels|textes))?(?=:)"
    ),
    model=(
        r"als (?:ki(?:-\w+)?|künstliche intelligenz|(?:großes )?sprachmodell)(?: \w+)? "
        r"(?:kann|habe|bin|darf|verfüge) ich"
    ),
    offer=(
        r"(?:lass(?:en sie)? (?:es )?mich wissen,? (?:wenn|falls|ob)|soll ich (?:den|diesen) "
        r"(?:text|artikel)|ich hoffe,? (?:das|dies|diese (?:version|fassung)) hilft|möchten "
        r"sie,? dass ich|wenn du möchtest,? kann ich)"
    ),
)
