"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start_after=r"[^\W\d_:]{0,3}:?[^\W\d_]{0,16}(?:sta|stä)",
    goal_after=r"[^\W\d_:]{0,3}:?[^\W\d_]{0,16}(?:iin|een|aan|ään|oon|öön|uun|yyn|hon|hun|seen)",
    since_after=r"[^\W\d_]{0,14}(?:sta|stä)(?: alkaen| lähtien)?|[^\W\d_]{0,14} jälkeen",
    until_after=r"[^\W\d_]{0,14} (?:mennessä|asti|saakka)|[^\W\d_]{0,14} ennen",
)
