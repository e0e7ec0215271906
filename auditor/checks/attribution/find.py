"""The clause in which a sentence names who says so."""

import re
from dataclasses import dataclass
from functools import cache

from auditor.lang import lowered, table, whole
from auditor.lang.topics.speech import SpeechTable
from auditor.model import Document, Mention, SegmentKind, Sentence, Span

QUOTES = re.compile(r"[“”„«»\"「」『』‹›]|(?<!\w)['‘]\w|\w['’](?=[,.!?])")

_CLAUSE = 90  # code points of a clause that does nothing but name who speaks
_GAP = 4  # code points between a phrase of attribution and the name behind it
_COMMA = re.compile(r"[,，、;:]\s*")
_CLOSING = ' \t\n\u00a0\u202f\u3000.!?…。！？)”“"»'


@dataclass(frozen=True, slots=True)
class Patterns:
    """The speech of a language, compiled."""

    says: re.Pattern[str]
    before: re.Pattern[str]
    that: re.Pattern[str]
    bare: re.Pattern[str]
    pronouns: re.Pattern[str]
    speakers: re.Pattern[str]
    cues: re.Pattern[str]
    running: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class NamedSource:
    """The clause that names who speaks, and the sentence it stands in."""

    span: Span
    sentence: Sentence


def attribution(sentence: Sentence, document: Document) -> NamedSource | None:
    """
    Return the clause in which the sentence names its speaker, or None.

    Read are “according to X”, “X said that”, “..., X said” and, where a comma ends the
    clause, “X said, ...”. A pronoun names nobody.
    """
    known = patterns(document.language)
    if known is None or sentence.kind is not SegmentKind.SENTENCE:
        return None
    if QUOTES.search(sentence.text):
        return None  # quotations have a check of their own
    text = lowered(sentence.text)
    found = names(document, sentence)
    spans = [(m.span.start - sentence.span.start, m.span.end - sentence.span.start) for m in found]
    place = _source_phrase(text, known, spans) or _told_that(text, known)
    behind = None if place else _tail(text, known, _dates(document, sentence))
    if place is None and behind is None:
        return None
    start, end = place or behind or (0, 0)
    base = sentence.span.start
    named_there = any(
        start < m.span.start - base < end or (m.value.strong and m.span.start - base == start)
        for m in found
    )
    if behind is None and not named_there and known.speakers.search(text[start:end]) is None:
        return None
    return NamedSource(Span(base + start, base + end), sentence)


def _dates(document: Document, sentence: Sentence) -> tuple[tuple[int, int], ...]:
    rows = document.mentions.get("date")
    base = sentence.span.start
    return tuple(
        (m.span.start - base, m.span.end - base) for m in (rows[sentence.index] if rows else ())
    )


def names(document: Document, sentence: Sentence) -> tuple[Mention, ...]:
    """Return the mentions of names in the sentence."""
    rows = document.mentions.get("name")
    return () if rows is None else rows[sentence.index]


def _source_phrase(
    text: str, known: Patterns, people: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """Read “according to the police, ...” and “..., according to the police”."""
    found = known.before.search(text)
    if found is None:
        return None
    lead = text[: found.start()].rstrip()
    if lead and lead[-1] not in ",–—-":
        return None
    comma = _COMMA.search(text, found.end(), found.start() + _CLAUSE)
    speaker = known.speakers.search(text, found.end(), found.end() + _CLAUSE // 2)
    if speaker is not None and (comma is None or lead == ""):
        return found.start(), max(speaker.end(), comma.start() if comma else 0)
    if comma is not None:
        return found.start(), comma.start()
    end = found.end()
    for start, stop in people:
        if end <= start <= end + _GAP:
            end = stop
    if end > found.end():
        return found.start(), end
    end = _ends(text)
    return (found.start(), end) if lead and end - found.start() <= _CLAUSE else None


def _told_that(text: str, known: Patterns) -> tuple[int, int] | None:
    """Read “the police said that ...” and “die Polizei teilte mit, ...”."""
    comma = _COMMA.search(text)
    for verb in known.says.finditer(text):
        if verb.start() > _CLAUSE:
            return None
        that = known.that.search(text, verb.end())
        if that is not None and that.start() - verb.end() <= _CLAUSE // 3:
            return 0, that.start()
        if comma is not None and verb.end() == comma.start():
            return 0, comma.start()
        subject = text[: verb.start()]
        opens = known.bare.match(text, verb.end() + 1)
        if opens and subject and _COMMA.search(subject) is None and known.speakers.search(subject):
            return 0, opens.start()
    return None


def _tail(text: str, known: Patterns, dates: tuple[tuple[int, int], ...]) -> tuple[int, int] | None:
    """
    Read “..., the police said.” and “..., said the police on Monday.”.

    Behind the verb stands nothing but a date, or it opens the clause: a participle in a list
    is no verb of saying.
    """
    end = _ends(text)
    comma = next((m for m in _COMMA.finditer(text, 0, end) if end - m.end() <= _CLAUSE), None)
    if comma is None or comma.start() < end - comma.end():
        return None
    clause = text[comma.end() : end]
    verb = known.says.search(clause)
    if verb is None or known.that.match(clause):
        return None
    rest = [(comma.end() + verb.end(), end)]
    for start, stop in dates:
        rest = [(a, b) for a, b in rest if not a < start <= stop <= b] + [
            (a, start) for a, _ in rest if a < start
        ]
    alone = all(len(text[a:b].split()) <= 1 for a, b in rest)
    opens = verb.start() == 0 and len(clause.split()) > 1
    return (comma.end(), end) if alone or opens else None


def _ends(text: str) -> int:
    return len(text.rstrip(_CLOSING))


@cache
def patterns(language: str) -> Patterns | None:
    """Return the speech of a language, or None where no table has it."""
    known = table(language, "speech", SpeechTable)
    if known is None:
        return None

    def compiled(*alternatives: str) -> re.Pattern[str]:
        joined = "|".join(one for one in alternatives if one) or "(?!)"
        return re.compile(whole(joined) if known.words else joined)

    running = (known.says, known.claims, known.before, known.behind, known.beside, known.reported)
    return Patterns(
        says=compiled(known.says),
        before=compiled(known.before),
        that=compiled(known.that),
        bare=compiled(known.bare),
        pronouns=compiled(known.pronouns),
        speakers=compiled(known.speakers),
        cues=compiled(*running, known.speakers, known.statements),
        running=compiled(*running),
    )
