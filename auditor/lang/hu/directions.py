"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start_after=r"[^\W\d_-]{0,14}-?[^\W\d_]{0,16}(?:ról|ről|ból|ből|tól|től)",
    goal_after=r"[^\W\d_-]{0,14}-?[^\W\d_]{0,16}(?:ra|re)",
    past_after=r"[^\W\d_-]{0,14}-?[^\W\d_]{0,16}(?:hoz|hez|höz) képest",
    since_after=r"[^\W\d_-]{0,14}-?[^\W\d_]{0,12}(?:tól|től)|[^\W\d_]{0,12} ?óta",
    until_after=r"[^\W\d_-]{0,14}-?[^\W\d_]{0,12}ig(?!\w)|[^\W\d_]{0,12} előtt",
)
