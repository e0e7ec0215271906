"""The speech of a language, compiled for attributions."""

import re
from dataclasses import dataclass
from functools import cache

from auditor.lang import table, whole
from auditor.lang.topics.speech import SpeechTable

_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Patterns:
    """The speech of a language, ready to search lower-case text."""

    says: re.Pattern[str]
    verbs: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    that: re.Pattern[str]
    bare: re.Pattern[str]
    closes: re.Pattern[str]
    norms: re.Pattern[str]
    pronouns: re.Pattern[str]
    speakers: re.Pattern[str]
    nouns: re.Pattern[str]
    running: re.Pattern[str]
    telling: re.Pattern[str]
    joins: re.Pattern[str]
    like: re.Pattern[str]
    finds: re.Pattern[str]
    words: bool
    unmarked: bool
    """Whether `behind` is enough: nobody but a source stands before によると."""
    language: str


@cache
def patterns(language: str) -> Patterns | None:
    """Return the speech of a language, or None where no table has it."""
    known = table(language, "speech", SpeechTable)
    if known is None:
        return None

    def compiled(*alternatives: str) -> re.Pattern[str]:
        joined = "|".join(one for one in alternatives if one)
        if not joined:
            return _NOTHING
        return re.compile(whole(joined) if known.words else joined)

    running = (known.says, known.claims, known.before, known.behind, known.beside, known.reported)
    return Patterns(
        says=compiled(known.says),
        verbs=compiled(known.says, known.claims),
        before=compiled(known.before),
        behind=compiled(known.behind),
        that=compiled(known.that),
        bare=compiled(known.bare),
        closes=compiled(known.closes),
        norms=compiled(known.norms),
        pronouns=compiled(known.pronouns),
        speakers=compiled(known.speakers),
        nouns=compiled(known.speakers, known.statements),
        running=compiled(*running),
        telling=compiled(known.says, known.before, known.behind, known.reported),
        finds=compiled(known.finds),
        like=compiled(known.like),
        joins=compiled(known.joins, known.but),
        words=known.words,
        unmarked=bool(known.closes) and not known.words,
        language=language,
    )
