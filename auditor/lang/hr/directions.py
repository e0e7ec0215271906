"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"s|sa|od",
    goal=r"na|do",
    past=r"u odnosu na|prema",
    since=r"od|nakon|poslije",
    until=r"do|prije",
    between=r"kraja|početka",
)
