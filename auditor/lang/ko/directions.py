"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start_after=r"[^,.\d]{0,6}?(?:에서|서)",
    goal_after=r"[^,.\d]{0,6}?(?:으로|로|까지)",
    past_after=r"[^,.\d]{0,6}?(?:보다|대비)",
    since_after=r"[^,.\d]{0,3}?(?:부터|이후|이래)",
    until_after=r"[^,.\d]{0,3}?(?:까지|이전)",
)
