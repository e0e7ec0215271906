"""What leads from one value to another, and what opens or closes a period."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectionTable:
    """
    Patterns over lower-case text without groups, alternatives separated by `|`.

    `start` and `goal` stand before the value that something rose or fell from and to, `past`
    before the earlier value that the present one is compared with (up from, gegenüber).
    `start_after`, `goal_after` and `past_after` are what follows such a value, its unit and
    at most a word or two between (リラから, yüzde 68’den). `since` stands before the date that
    opens a period, `until` before the one that closes it, `since_after` and `until_after`
    behind it; `between` are words that may stand between these and the date (end of, dem).
    """

    start: str = ""
    goal: str = ""
    past: str = ""
    start_after: str = ""
    goal_after: str = ""
    past_after: str = ""
    since: str = ""
    until: str = ""
    since_after: str = ""
    until_after: str = ""
    between: str = ""
