"""What reading numbers needs to know of a language, beside the tables from CLDR."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberTable:
    """
    Words in lower case; patterns over lower-case text, alternatives separated by `|`.

    `cardinals`, `ordinals`, `scales` add to CLDR's words. `joiners` may stand inside a number
    (and, und), `scale_of` between a number and its scale (douăzeci de mii); `articles` are forms of one that mostly mean “a”. `stems` are beginnings of
    words that hold a number and are no number word themselves (двух-, tri-): such a word
    supports the number. `fractions` maps patterns of words to the share they may stand for, and
    `implied` maps a value to a pattern of words that may stand for it (2: both, pair, twins):
    they support the number and are none themselves. `parts` maps denominators to their share;
    with a numerator in front they are a number (two thirds). `half` follows a number and adds a
    half to it, `half_after` does so behind its unit or scale (deux heures et demie).
    `whole_parts` maps patterns of whole fractions to numerator and denominator. `tens_joined` says that joiners stand between tens and ones (treinta y uno), not only
    behind hundreds. `ratio` stands between the parts of a share (nine out of ten, un sur cinq)
    `part_of` does so between two numbers only, and right behind a one (three of twelve, but not a
    crew of twelve), and `every` in front of an ordinal that is one (every fifth). Where endings or another order
    make a share, `ratio_first` runs from a first part that is the whole up to the second (on
    kişiden dokuzu), `ratio_one` does so with a word for one, and `ratio_last` from behind the
    first part to the end of a second that is the whole (yhdeksän kymmenestä). `multiples` maps factors to
    patterns of words that say how often something grew (3: tripled, threefold; 0.5: halved; negative where the word alone does not say whether
    something grew or shrank, вдвое) and `times` stands behind such a factor (three times as many). `per` stands
    before the unit that something is counted by, `per_beside` does only close behind a number
    (6,000 a day), `rates` are words that say it alone (ročně: by the year), and `per_not` are words beside the unit that make it a time (a day ago).

    `depth` are words that show a length to be a depth, where more is below.

    `several` stands before a scale and leaves open how many (several hundred), `others` behind a count
    that leaves out what was named before (two more); `about`, `over`,
    `under` are approximations before a number, with `_after` behind it.
    `percent` and `points` follow one, `percent_before` precedes one (yüzde 40); `minus` precedes one, `below` is how a negative
    temperature is put. `hourly` before a length makes it a speed. `decade` follows digits (the 80s, 80er Jahre), `clock` follows the digits
    of a time. `units` maps words to units or currencies. `never` are phrases in which a number
    word is none (no one, for one). `compounds` says that number words are written in one
    (dreiundzwanzig); `prefix` are little words written with a number word (Hebrew ושמונה);
    `dotted` that ordinals are digits and a full stop; `determiners` stand before
    an ordinal whose noun is written with a capital. `last` are forms of number words
    that end a number, because their case is marked (on iki binden dokuz bine). `counted` maps patterns of words that hold
    a number and its unit to both (שנתיים, half a century, pół wieku).
    """

    cardinals: dict[str, float] = field(default_factory=dict)
    ordinals: dict[str, int] = field(default_factory=dict)
    scales: dict[str, int] = field(default_factory=dict)
    joiners: tuple[str, ...] = ()
    scale_of: str = ""
    articles: tuple[str, ...] = ()
    stems: dict[str, float] = field(default_factory=dict)
    fractions: dict[str, float] = field(default_factory=dict)
    parts: dict[str, float] = field(default_factory=dict)
    implied: dict[float, str] = field(default_factory=dict)
    half: str = ""
    whole_parts: dict[str, tuple[int, int]] = field(default_factory=dict)
    ratio: str = ""
    part_of: str = ""
    ratio_first: str = ""
    ratio_one: str = ""
    ratio_last: str = ""
    every: str = ""
    multiples: dict[float, str] = field(default_factory=dict)
    times: str = ""
    per: str = ""
    per_beside: str = ""
    per_not: str = ""
    rates: dict[str, str] = field(default_factory=dict)
    half_after: str = ""
    tens_joined: bool = False
    depth: str = ""
    several: str = ""
    others: str = ""
    about: str = ""
    about_after: str = ""
    over: str = ""
    over_after: str = ""
    under: str = ""
    under_after: str = ""
    percent: str = ""
    percent_before: str = ""
    points: str = ""
    minus: str = ""
    below: str = ""
    hourly: str = ""
    decade: str = ""
    clock: str = ""
    ordinal_suffix: str = ""
    units: dict[str, str] = field(default_factory=dict)
    never: str = ""
    prefix: str = ""
    compounds: bool = False
    dotted: bool = False
    determiners: str = ""
    last: frozenset[str] = frozenset()
    counted: dict[str, tuple[float, str]] = field(default_factory=dict)
