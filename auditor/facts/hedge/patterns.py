"""Hedges of a language, compiled from its tables."""

import re
from dataclasses import dataclass
from functools import cache, partial

from auditor.lang import compiled, lowered, table
from auditor.lang.topics.hedges import HedgeTable
from auditor.lang.topics.speech import SpeechTable


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
    told: re.Pattern[str]
    voices: re.Pattern[str]
    condition: re.Pattern[str]
    light: frozenset[str]

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

    made = partial(compiled, words=known.words)
    levels = ("suspected", "alleged", "possible", "probable", "apparent", "planned")
    said = (speech.says, speech.before, speech.behind, speech.reported)
    return Patterns(
        sure=tuple((level, made(getattr(known, level))) for level in levels),
        soft=made(known.soft),
        able=made(known.able),
        future=made(known.future),
        accused=made(known.accused),
        past=made(known.past) if known.past else None,
        never=made(known.never),
        rough=made(known.rough) if known.rough else None,
        hours=made(known.hours) if known.hours else None,
        bounds=made(known.bounds),
        speech=compiled(*said, words=speech.words),
        voices=compiled(speech.says, speech.claims, words=speech.words),
        told=compiled(*said[:3], words=speech.words),
        condition=made(known.condition),
        light=frozenset(speech.light.split("|")),
    )
