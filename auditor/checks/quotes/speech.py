"""Verbs and phrases that tell who speaks, compiled from the tables of a language."""

import re
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise

from auditor.lang import compiled, lowered, table
from auditor.lang.topics.speech import SpeechTable

WORD = re.compile(r"[\w'’-]+")
_DASH = re.compile(r"\s[—–―-]{1,2}\s|\s[—–](?=[^\W\d_])|(?<=[^\W\d_])[—–](?=[\s.,;:!?]|$)")
_ASIDE_LEAST, _ASIDE_MOST = 4, 160  # code points of a reporting clause
_COMMAED = re.compile(r",\s[^,;.!?»«\n]{3,80}(?:,\s[^,;.!?»«\n]{3,60}){0,2}?(?=[,.!?]\s|[,.!?]?$)")
_COMMA_ASIDES = frozenset(("fr", "it"))
_NO_DASH_ASIDES = frozenset(("en", "de", "nl", "zh", "ja", "ko", "ar", "he"))
_BEFORE = 2  # words of an aside in front of its verb: a dit, ha detto


@dataclass(frozen=True, slots=True)
class Patterns:
    """The table of speech of a language, ready to search lower-case text."""

    verbs: re.Pattern[str]
    says: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    beside: re.Pattern[str]
    pronouns: re.Pattern[str]
    own: re.Pattern[str]
    speakers: re.Pattern[str]
    light: re.Pattern[str]
    joins: re.Pattern[str]
    words: bool


def reports_speech(text: str, language: str) -> bool:
    """Tell whether a verb of saying or a named source stands in the text."""
    known = patterns(language)
    if known is None:
        return False
    low = lowered(text)
    return known.says.search(low) is not None or known.before.search(low) is not None


def speaks_itself(text: str, language: str) -> bool:
    """Tell whether the text has a form of the first person, which reported speech loses."""
    known = patterns(language)
    return known is not None and known.own.search(lowered(text)) is not None


def asides(text: str, language: str) -> list[tuple[int, int]]:
    """
    Return the stretches of a quotation in which the reporter names the speaker.

    French and Italian set them off by commas, the languages of the dash by dashes.
    """
    known = patterns(language)
    if known is None:
        return []
    found = [] if language in _NO_DASH_ASIDES else _between_dashes(text)
    if language in _COMMA_ASIDES:
        found += [match.span() for match in _COMMAED.finditer(text)]
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found):
        verb = known.verbs.search(lowered(text[start:end]))
        near = verb is not None and len(WORD.findall(text[start : start + verb.start()])) <= _BEFORE
        if near and (not kept or start >= kept[-1][1]):
            kept.append((start, end))
    return kept


def _between_dashes(text: str) -> list[tuple[int, int]]:
    """Return every stretch from one dash to the next, or to the end."""
    dashes = [match.span() for match in _DASH.finditer(text)]
    borders = [*dashes, (len(text), len(text))]
    return [
        (start, end)
        for (start, stop), (_, end) in pairwise(borders)
        if _ASIDE_LEAST <= end - stop <= _ASIDE_MOST
    ]


def is_title(between: str, language: str) -> bool:
    """Tell whether what stands between two names makes one the office of the other."""
    known = patterns(language)
    if known is None:
        return True
    words = [word[0] for word in WORD.finditer(lowered(between))]
    if any(known.joins.fullmatch(word) for word in words):
        return False
    return all(
        known.light.fullmatch(word) or known.speakers.fullmatch(word) or len(word) == 1
        for word in words
    ) or any(known.speakers.fullmatch(word) for word in words)


@cache
def patterns(language: str) -> Patterns | None:
    """Return the patterns of a language, or None where it has no table."""
    known = table(language, "speech", SpeechTable)
    if known is None:
        return None

    made = partial(compiled, words=known.words)
    return Patterns(
        verbs=made(known.says, known.claims),
        says=made(known.says),
        before=made(known.before),
        behind=made(known.behind),
        beside=made(known.beside),
        pronouns=made(known.pronouns),
        own=made(known.own),
        speakers=made(known.speakers),
        light=made(known.light),
        joins=made(known.joins),
        words=known.words,
    )
