"""How a language says that something may not be so."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HedgeTable:
    """
    Patterns over lower-case text, without groups; alternatives separated by `|`.

    `alleged`, `possible`, `probable` and `apparent` are words that hedge wherever they stand:
    somebody else's claim, what may be, what is likely, what seems so. `soft` are words and
    moods that hedge only at times (could, soll, would): they keep a hedge of the source, but
    their loss proves nothing. `never` are phrases in which a listed word does not hedge.
    `words` says that patterns match whole words.
    """

    alleged: str
    possible: str
    probable: str
    apparent: str
    soft: str
    never: str = ""
    words: bool = True
