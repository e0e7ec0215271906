"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"от",
    goal=r"до|на",
    past=r"спрямо|при|срещу",
    since=r"от|след",
    until=r"до|преди",
    between=r"края|началото|на",
)
