"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"з|із|зі|від",
    goal=r"до|на",
    past=r"проти|порівняно з|порівняно із|після",
    since=r"з|із|зі|від|починаючи з|після",
    until=r"до|по|не пізніше|перед",
    between=r"кінця|початку|середини|року",
)
