"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"de la|din",
    goal=r"la|până la",
    past=r"față de|comparativ cu",
    since=r"de la|din|începând (?:cu|din)|după",
    until=r"până (?:la|în|pe)|înainte de|cel târziu",
    between=r"data|de|sfârșitul|lunii|începutul|anului",
)
