"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start_after=r"[^、。,\d]{0,6}?から",
    goal_after=r"[^、。,\d]{0,6}?(?:へ|に(?!対|比)|まで)",
    past_after=r"[^、。,\d]{0,6}?に(?:比べ|対し)",
    since_after=r"[^、。,\d]{0,3}?(?:から|以降|以来)",
    until_after=r"[^、。,\d]{0,3}?(?:まで|以前)",
)
