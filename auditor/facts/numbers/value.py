"""The value of a number, whatever language it is written in."""

from dataclasses import dataclass

_SMALL = 12  # number words up to here are often articles, pronouns and idioms


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberValue:
    """
    A number as it may be read.

    `readings` are its plausible values, the most plausible first (1.234 is two numbers).
    `form` is digits, word, ordinal, decade (the 80s), fraction (a third), multiple (tripled),
    score (one side of 3:1) or code (A320, whose `figures` are kept as written). `unit` is "",
    "%", "points", a unit such as km or a currency such as USD. `bound` is "", about, over or
    under. `scaled` tells whether a scale word or a hundred stands in it. `terms` are the two
    numbers of a share (nine out of ten), with their place in it.
    """

    readings: tuple[float, ...]
    form: str = "digits"
    unit: str = ""
    bound: str = ""
    scaled: bool = False
    figures: str = ""
    terms: tuple[tuple[int, int, "NumberValue"], ...] = ()

    @property
    def value(self) -> float:
        """The most plausible reading."""
        return self.readings[0]

    @property
    def small_word(self) -> bool:
        """Tell whether this is a number word up to twelve: often an article or an idiom."""
        return self.form in {"word", "ordinal"} and abs(self.value) <= _SMALL and not self.scaled
