"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"s|sa|od|с|са|од",
    goal=r"na|do|на|до",
    past=r"u odnosu na|у односу на",
    since=r"od|nakon|од|након|после",
    until=r"do|pre|до|пре",
    between=r"kraja|početka|краја|почетка",
)
