"""What reading dates and times needs to know of a language, beside the tables from CLDR."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class DateTable:
    """
    Words in lower case; patterns over lower-case text without groups.

    `months` and `days` add inflected forms to CLDR's (Monday is 0). `month_suffix` and
    `day_suffix` are endings that any of them may take, `prefix` what may be written in front.
    `rare_months` and `rare_days` are short or ambiguous words: a month needs a day or year
    beside it, a day is passed over. `capital` says that these names are capitalised.
    `relative` maps phrases to a unit (day, week, month, year) and an offset. `ordinal` is
    what may follow the digits of a day, `of` what may stand between day, month and year.
    `century` and `decade` are patterns around `{n}`, the figure. `clock` marks a time of day
    behind its figures, `before_clock` in front; `morning` and `afternoon` decide the half of
    the day; `half` is the word of “half eight” meaning 7:30; `noon` and `midnight` are words.
    """

    months: dict[str, int] = field(default_factory=dict)
    days: dict[str, int] = field(default_factory=dict)
    month_suffix: str = ""
    day_suffix: str = ""
    prefix: str = ""
    rare_months: tuple[str, ...] = ()
    rare_days: tuple[str, ...] = ()
    capital: bool = False
    relative: dict[str, tuple[str, int]] = field(default_factory=dict)
    ordinal: str = ""
    of: str = ""
    century: tuple[str, ...] = ()
    decade: tuple[str, ...] = ()
    clock: str = ""
    before_clock: str = ""
    morning: str = ""
    afternoon: str = ""
    half: str = ""
    noon: str = ""
    midnight: str = ""
