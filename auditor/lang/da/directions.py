"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"fra",
    goal=r"til",
    past=r"mod|sammenlignet med|i forhold til",
    since=r"siden|fra(?: og med)?|efter",
    until=r"indtil|til(?: og med)?|senest|inden|før",
    between=r"den|slutningen|af|begyndelsen|midten|år|i|udgangen",
)
