"""The value of a number, whatever language it is written in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberValue:
    """
    A number as it may be read.

    `readings` are its plausible values, the most plausible first (1.234 is two numbers).
    `form` is digits, word, ordinal or code. `unit` is "", "%", "points", a unit such as km or
    a currency such as USD. `bound` is "", about, over or under.
    """

    readings: tuple[float, ...]
    form: str = "digits"
    unit: str = ""
    bound: str = ""
    scaled: bool = False

    @property
    def value(self) -> float:
        """The most plausible reading."""
        return self.readings[0]

    @property
    def small_word(self) -> bool:
        """Tell whether this is a number word up to twelve: often an article or an idiom."""
        return self.form in {"word", "ordinal"} and abs(self.value) <= 12 and not self.scaled
