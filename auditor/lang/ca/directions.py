"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"de|del|des de|dels",
    goal=r"a|al|als|fins a",
    past=r"davant|respecte",
    since=r"des de|a partir de|després de",
    until=r"fins a|abans de",
    between=r"el|l[’']|final|finals|de|del|principis",
)
