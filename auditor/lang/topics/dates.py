"""What reading dates and times needs to know of a language, beside the tables from CLDR."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class DateTable:
    """
    Words in lower case; patterns over lower-case text without groups.

    `months` and `days` add inflected forms to CLDR's (Monday is 0). `month_suffix` and
    `day_suffix` are endings that any of them may take, `prefix` what may be written in front.
    `rare_months` and `rare_days` are short or ambiguous words: a month needs a day or year
    beside it, a day is passed over; `bare_never` are months that need a day. `capital` says that these names are capitalised.
    `relative` maps phrases to a unit (day, week, month, year) and an offset. `ordinal` is
    what may follow the digits of a day, `of` what may stand between day, month and year.
    `centuries` are their own names, capitalised, behind an article (il Novecento);
    `century` and `decade` are patterns around `{n}`, the figure. `clock` marks a time of day
    behind its figures, `before_clock` in front; `morning` and `afternoon` decide the half of
    the day, and `night` does by the hour; `noon` and `midnight` are words. `phrases` are patterns around `{h}`, an hour in
    figures or words, with the minutes to add: (“half {h}”, 30); `hours` adds words to CLDR's.

    `month_before` is what makes an ambiguous month one (in, since, late). `ordinals` adds
    spelled days to CLDR's (0: this form is none), `decades` maps spelled decades to their last two digits and
    `decade_words` are patterns around `{w}`, one of them. `rare_relative` are relative words
    of CLDR with other senses, `lower_relative` those that count in lower case only and
    `not_after` what stands before them in another sense (in the morning).

    `phases` maps parts of a year, a day, a match or a cup to patterns in their order: half (first,
    second), quarter (of a year, four), quarter (of a year), day (morning, afternoon or evening), leg (first, second), round (of two, of four, of
    eight). `compounds` says that they may end a compound.

    `eve` before a weekday means the night that leads to it (in der Nacht zum Sonntag).

    `decade_never` is what stands before a decade of somebody's life (in her 80s).

    `seasons` are four patterns: spring, summer, autumn, winter. `before_christ` and
    `after_christ` are the eras that stand beside a year or behind a century.
    """

    months: dict[str, int] = field(default_factory=dict)
    days: dict[str, int] = field(default_factory=dict)
    month_suffix: str = ""
    day_suffix: str = ""
    prefix: str = ""
    rare_months: tuple[str, ...] = ()
    bare_never: tuple[str, ...] = ()
    rare_days: tuple[str, ...] = ()
    month_before: str = ""
    ordinals: dict[str, int] = field(default_factory=dict)
    decades: dict[str, int] = field(default_factory=dict)
    decade_words: tuple[str, ...] = ()
    rare_relative: tuple[str, ...] = ()
    lower_relative: tuple[str, ...] = ()
    not_after: str = ""
    capital: bool = False
    relative: dict[str, tuple[str, int]] = field(default_factory=dict)
    ordinal: str = ""
    of: str = ""
    century: tuple[str, ...] = ()
    centuries: dict[str, int] = field(default_factory=dict)
    decade: tuple[str, ...] = ()
    clock: str = ""
    before_clock: str = ""
    morning: str = ""
    afternoon: str = ""
    night: str = ""
    hours: dict[str, int] = field(default_factory=dict)
    phrases: tuple[tuple[str, int], ...] = ()
    noon: str = ""
    midnight: str = ""
    phases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    compounds: bool = False
    eve: str = ""
    seasons: tuple[str, ...] = ()
    decade_never: str = ""
    before_christ: str = ""
    after_christ: str = ""
