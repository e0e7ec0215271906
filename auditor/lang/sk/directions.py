"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"z|zo|od",
    goal=r"na|do",
    past=r"oproti|v porovnaní s|po",
    since=r"od|odo|po",
    until=r"do|pred|najneskôr",
    between=r"konca|dňa|začiatku|roku|roka",
)
