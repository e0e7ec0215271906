"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"z|ze|od",
    goal=r"na|do",
    past=r"oproti|proti|ve srovnání s|po",
    since=r"od|ode|po|počínaje",
    until=r"do|před|nejpozději",
    between=r"konce|dne|začátku|poloviny|roku|koncem|koncem roku",
)
