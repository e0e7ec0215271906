"""Words that say how many without a figure: none, few, half, most, all."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantifierTable:
    """
    Patterns over lower-case text without groups, alternatives separated by `|`.

    Each field is a share, from nobody to everybody; `never` are phrases in which such a word
    counts nothing (above all, in the first half, every day).
    """

    none: str = ""
    few: str = ""
    minority: str = ""
    some: str = ""
    many: str = ""
    half: str = ""
    most: str = ""
    nearly: str = ""
    all: str = ""
    never: str = ""
