"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"van",
    goal=r"naar|tot",
    past=r"tegen|tegenover|vergeleken met",
    since=r"sinds|vanaf|van|na",
    until=r"tot|tot en met|uiterlijk|voor|vóór",
    between=r"de|het|eind|einde|begin|midden|van|op|dit|jaar",
)
