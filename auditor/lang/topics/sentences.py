"""What sentence splitting needs to know of a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceTable:
    """
    Words, lower case and without their final dot.

    `titles` and `abbreviations` do not end a sentence (Dr, Prof, approx); `closers` are
    abbreviations that end one when a capital follows (etc, inc); `ordinal_dot` says that a dot may follow an ordinal (am 4. März); `openers` are
    capitalised words that start a sentence after “U.S.” and the like.
    """

    titles: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    closers: frozenset[str] = frozenset()
    ordinal_dot: bool = False
    openers: frozenset[str] = frozenset()


GENERIC = SentenceTable(
    titles=frozenset(("dr", "prof", "st", "mr", "mrs", "ms", "jr", "sr", "vs", "no", "nr")),
    abbreviations=frozenset(
        ("etc", "vol", "fig", "approx", "inc", "ltd", "co", "corp", "e.g", "i.e")
    ),
)
