"""The speech of a language, compiled for attributions."""

import re
from dataclasses import dataclass
from functools import cache, partial

from auditor.lang import compiled, table, whole
from auditor.lang.topics.speech import SpeechTable


@dataclass(frozen=True, slots=True)
class Patterns:
    """The speech of a language, ready to search lower-case text."""

    says: re.Pattern[str]
    verbs: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    that: re.Pattern[str]
    opens: re.Pattern[str]
    bare: re.Pattern[str]
    closes: re.Pattern[str]
    norms: re.Pattern[str]
    tails: re.Pattern[str]
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

    made = partial(compiled, words=known.words)
    running = (known.says, known.claims, known.before, known.behind, known.beside, known.reported)
    return Patterns(
        says=made(known.says),
        verbs=made(known.says, known.claims),
        before=made(known.before),
        behind=made(known.behind),
        that=made(known.that),
        opens=re.compile(rf"{whole(known.not_after)}\s*\Z") if known.not_after else made(),
        bare=made(known.bare),
        closes=made(known.closes),
        norms=made(known.norms),
        tails=made(known.tails),
        pronouns=made(known.pronouns),
        speakers=made(known.speakers),
        nouns=made(known.speakers, known.statements),
        running=made(*running),
        telling=made(known.says, known.before, known.behind, known.reported),
        finds=made(known.finds),
        like=made(known.like),
        joins=made(known.joins, known.but),
        words=known.words,
        unmarked=bool(known.closes) and not known.words,
        language=language,
    )
