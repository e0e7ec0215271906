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
        r"|ich bin (?:nur )?(?:eine? )?(?:ki(?:-\w+)?|sprachmodell|künstliche intelligenz) und"
    ),
    offer=(
        r"(?:lass(?:en sie)? (?:es )?mich wissen,? (?:wenn|falls|ob)|soll ich (?:den|diesen) "
        r"(?:text|artikel)|ich hoffe,? (?:das|dies|diese (?:version|fassung)) hilft|möchten "
        r"sie,? dass ich|wenn du möchtest,? kann ich)"
        r"|(?:gib|geben sie) mir (?:gerne )?bescheid|wenn (?:du|sie) (?:möchtest|möchten|willst|wünschen),? (?:kann|passe|schreibe) ich"
    ),
    agree=r"gerne?|natürlich|klar|selbstverständlich|sicher|aber gerne?|sehr gerne?|verstanden",
    hope=r"(?:ich )?hoffe,? (?:das|dies|es) (?:hilft|war hilfreich|ist hilfreich)(?: (?:dir|ihnen|euch))?(?: weiter)?|viel erfolg damit",
    prompt=r"(?:bitte )?(?:schreibe?n?|formuliere?n?|fasse?n?|übersetze?n?)(?: sie)? (?:den|diesen|das|die|folgende[nrs]?|nachfolgende[nrs]?) (?:folgenden? |nachfolgenden? )?(?:artikel|text|beitrag|meldung)|(?:du bist|sie sind) ein(?:e)? (?:\w+ ){0,2}(?:\w*redakteur(?:in)?|\w*journalist(?:in)?|assistent)",
    blank=r"einfügen|einsetzen|eintragen|hier ergänzen|ihr name|dein name|bitte ergänzen",
    label=r"überschrift|titel|schlagzeile|artikel|teaser|vorspann|zusammenfassung|text",
)
