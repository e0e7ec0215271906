"""The words by which a language denies, compiled."""

import re
from dataclasses import dataclass
from functools import cache

from auditor.lang import compiled, table
from auditor.lang.topics.negation import NegationTable


@dataclass(frozen=True, slots=True)
class Patterns:
    """Patterns over lower-case text; see `NegationTable`."""

    clear: re.Pattern[str]
    weak: re.Pattern[str]
    slight: re.Pattern[str] | None
    faint: re.Pattern[str]
    never: re.Pattern[str] | None
    indefinite: re.Pattern[str] | None
    joins: re.Pattern[str] | None
    loose: re.Pattern[str] | None
    idle: re.Pattern[str] | None
    glued: str


@cache
def patterns(language: str) -> Patterns | None:
    """Return the cues of a language, or None where no table has them."""
    known = table(language, "negation", NegationTable)
    if known is None:
        return None
    return Patterns(
        clear=compiled(known.clear, words=known.words),
        weak=compiled(known.weak, words=known.words),
        slight=compiled(known.slight, words=known.words) if known.slight else None,
        faint=compiled(known.faint, words=known.words),
        never=compiled(known.never, words=known.words) if known.never else None,
        indefinite=compiled(known.indefinite, words=known.words) if known.indefinite else None,
        loose=compiled(known.loose, words=known.words) if known.loose else None,
        idle=compiled(known.idle, words=known.words) if known.idle else None,
        joins=compiled(known.joins, words=known.words) if known.joins else None,
        glued=known.glued,
    )
