"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"de|dos?|das?|desde",
    goal=r"para|ao?s?|até",
    past=r"ante|contra|em comparação com|frente a",
    since=r"desde|a partir d[eoa]|após|depois d[eoa]",
    until=r"até|antes d[eoa]|no máximo",
    between=r"o|a|os|as|final|fim|d[eoa]|início|meados|dia",
)
