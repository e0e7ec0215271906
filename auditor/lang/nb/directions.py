"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"fra",
    goal=r"til",
    past=r"mot|sammenlignet med|mot",
    since=r"siden|fra(?: og med)?|etter",
    until=r"inntil|til(?: og med)?|fram til|senest|innen|før",
    between=r"den|slutten|av|begynnelsen|midten|år|i|utgangen",
)
