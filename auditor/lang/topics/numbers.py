"""What reading numbers needs to know of a language, beside the tables from CLDR."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberTable:
    """
    Words in lower case; patterns over lower-case text, alternatives separated by `|`.

    `cardinals`, `ordinals`, `scales` add to CLDR's words. `joiners` may stand inside a number
    (and, und); `articles` are forms of one that mostly mean “a”. `fractions` and `multiples`
    map patterns to values (half → 0.5, doubled → 2). `implied` maps a value to a pattern of
    words that can stand for it (2: both, pair, twins): such a word supports the number and is
    no number itself. `about`, `over`, `under` are approximations before a number. `percent`
    and `points` follow one. `units` maps words to units or currencies. `compounds` says that
    number words are written in one (dreiundzwanzig).
    """

    cardinals: dict[str, float] = field(default_factory=dict)
    ordinals: dict[str, int] = field(default_factory=dict)
    scales: dict[str, int] = field(default_factory=dict)
    joiners: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    fractions: dict[str, float] = field(default_factory=dict)
    implied: dict[float, str] = field(default_factory=dict)
    about: str = ""
    over: str = ""
    under: str = ""
    percent: str = ""
    points: str = ""
    minus: str = ""
    ordinal_suffix: str = ""
    units: dict[str, str] = field(default_factory=dict)
    never: str = ""
    """Phrases in which a number word is none (no one, for one)."""

    compounds: bool = False
