"""Hedges of a language, compiled from its tables."""

import re
from dataclasses import dataclass
from functools import cache

from auditor.lang import lowered, table, whole
from auditor.lang.topics.hedges import HedgeTable
from auditor.lang.topics.speech import SpeechTable

_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Patterns:
    """What hedges (`sure`, by level), and what keeps a hedge, ready to search."""

    sure: tuple[tuple[str, re.Pattern[str]], ...]
    soft: re.Pattern[str]
    able: re.Pattern[str]
    future: re.Pattern[str]
    accused: re.Pattern[str]
    past: re.Pattern[str] | None
    never: re.Pattern[str]
    speech: re.Pattern[str]
    rough: re.Pattern[str] | None
    hours: re.Pattern[str] | None
    bounds: re.Pattern[str]

    def readable(self, text: str) -> str:
        """Return the text in lower case, with phrases that do not hedge blotted out."""
        low = lowered(text)
        return self.never.sub(lambda m: "\x00" * len(m[0]), low)


@cache
def patterns(language: str) -> Patterns | None:
    """Return the hedges of a language, or None where no table has them or its speech."""
    known = table(language, "hedges", HedgeTable)
    speech = table(language, "speech", SpeechTable)
    if known is None or speech is None:
        return None

    def compiled(alternatives: str, *, words: bool = known.words) -> re.Pattern[str]:
        if not alternatives:
            return _NOTHING
        return re.compile(whole(alternatives) if words else alternatives)

    levels = ("suspected", "alleged", "possible", "probable", "apparent", "planned")
    said = (speech.says, speech.before, speech.behind, speech.reported)
    return Patterns(
        sure=tuple((level, compiled(getattr(known, level))) for level in levels),
        soft=compiled(known.soft),
        able=compiled(known.able),
        future=compiled(known.future),
        accused=compiled(known.accused),
        past=compiled(known.past) if known.past else None,
        never=compiled(known.never),
        rough=compiled(known.rough) if known.rough else None,
        hours=compiled(known.hours) if known.hours else None,
        bounds=compiled(known.bounds),
        speech=compiled("|".join(part for part in said if part), words=speech.words),
    )
