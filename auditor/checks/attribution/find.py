"""The clause in which a sentence names who says so."""

import re
from dataclasses import dataclass

from auditor.checks.attribution.patterns import Patterns, patterns
from auditor.checks.attribution.reported import CLAUSE, COMMA, NEAR, Place, told_that
from auditor.lang import lowered
from auditor.lang.outlets import outlets
from auditor.model import Document, Mention, SegmentKind, Sentence, Span

QUOTES = re.compile(r"[“”„«»\"「」『』‹›]|(?<!\w)['‘]\w|\w['’](?=[,.!?])")

_LONGEST_TAIL = 1.5  # times as long as what is said may be the clause that names who said it
_SHORT = 60  # code points of such a clause whose verb may as well tell a deed
_GAP = 8  # code points between a phrase of attribution and the name behind it
_CLOUDS = {
    "negation": frozenset(("clear", "loose")),
    "hedge": frozenset(("suspected", "alleged", "possible", "probable", "apparent")),
}
"""What makes it unsure that somebody says so; to warn and to doubt are ways of saying it."""

_EDGE = re.compile(r"[,，;:–—]\s*")
_CLOSING = ' \t\n\u00a0\u202f\u3000.!?…。！？।)”“"»'


@dataclass(frozen=True, slots=True)
class NamedSource:
    """
    The clause that names who speaks, the sentence it stands in, and who speaks in it.

    `speaker` leaves out those who are spoken to: X in “X told Y that”.
    """

    span: Span
    sentence: Sentence
    speaker: Span


def attribution(sentence: Sentence, document: Document) -> NamedSource | None:
    """
    Return the clause in which the sentence names its speaker, or None.

    Read are “according to X”, “X's göre”, “X said that”, “..., X said”, “X ... söyledi” and,
    where a comma ends the clause, “X said, ...”. A pronoun names nobody.
    """
    known = patterns(document.language)
    if known is None or sentence.kind is not SegmentKind.SENTENCE:
        return None
    if QUOTES.search(sentence.text):
        return None  # quotations have a check of their own
    text = lowered(sentence.text)
    found = names(document, sentence)
    base = sentence.span.start
    short = document.mentions.get("acronym")
    spans = sorted(
        (m.span.start - base, m.span.end - base)
        for m in (*found, *(short[sentence.index] if short else ()))
    )
    named = [
        (m.span.start - base, m.span.end - base)
        for m in found
        if m.value.strong and (document.language == "en" or not m.value.first)
    ] + [(m.span.start - base, m.span.end - base) for m in (short[sentence.index] if short else ())]
    place = (
        _source_phrase(text, known, spans)
        or _postposed(text, known, spans)
        or told_that(text, known, named)
        or _closing(text, known, spans)
        or _tail(text, known, _dates(document, sentence), named)
    )
    if place is None:
        return None
    if any(_clouded(document, sentence, kind, place) for kind in _CLOUDS):
        return None
    named_there = any(
        place.start < m.span.start - base < place.end
        or (m.value.strong and m.span.start - base == place.start)
        for m in found
    )
    clause = text[place.start : place.end]
    if not (place.sure or named_there or known.speakers.search(clause) or outlets(clause)):
        return None
    first, last = place.speaker[0], min(place.speaker[1], len(text))
    if first >= last or place.start >= place.end:
        return None  # a verb without anybody beside it
    return NamedSource(
        Span(base + place.start, base + place.end), sentence, Span(base + first, base + last)
    )


def _clouded(document: Document, sentence: Sentence, kind: str, place: Place) -> bool:
    """Tell whether the clause denies that somebody says so, or is itself a hedge."""
    rows = document.mentions.get(kind)
    if rows is None:
        return False
    start, end = sentence.span.start + place.start, sentence.span.start + place.end
    return any(
        m.value in _CLOUDS[kind] and start <= m.span.start and m.span.end <= end
        for m in rows[sentence.index]
    )


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


def _source_phrase(text: str, known: Patterns, people: list[tuple[int, int]]) -> Place | None:
    """Read “according to the police, ...” and “..., according to the police”."""
    for found in known.before.finditer(text):
        start, after = found.span()
        window = text[after : after + NEAR]
        norm, noun = known.norms.search(window), known.speakers.search(window)
        if norm is not None and (noun is None or norm.start() < noun.start()):
            continue
        lead = text[:start].rstrip()
        apart = not lead or lead[-1] in ",，–—-"
        comma = COMMA.search(text, after, start + CLAUSE)
        speaker = known.speakers.search(text, after, after + CLAUSE // 2)
        if speaker is not None and (comma is None or speaker.end() <= comma.start()):
            end = comma.start() if comma is not None and not lead else speaker.end()
            end = _apposed(text, end, people)
            if apart or speaker.start() - after <= NEAR:
                return Place(start, end, (after, end), sure=True)
        if apart and comma is not None:
            end = _apposed(text, comma.start(), people)
            return Place(start, end, (after, end), sure=not lead and known.words)
        end = after
        for first, last in people:
            if end <= first <= end + _GAP:
                end = last
        if end > after:
            return Place(start, end, (after, end))
        end = _ends(text)
        if lead and apart and end - start <= CLAUSE:
            return Place(start, end, (after, end), sure=known.words)
    return None


def _apposed(text: str, end: int, people: list[tuple[int, int]]) -> int:
    """Return where the name ends that commas set behind an office: “the mayor, Anna Berg,”."""
    last = end
    for first, stop in people:
        if last <= first <= last + 2 and text[last:first].strip() in {"", ","}:
            last = stop
    comma = COMMA.match(text, last)
    return last if comma is not None or last == len(text) else end


def _postposed(text: str, known: Patterns, people: list[tuple[int, int]]) -> Place | None:
    """Read “der Polizei zufolge”, “X'e göre”, “X के अनुसार”, “Xによると”."""
    for found in known.behind.finditer(text):
        edges = [m.end() for m in _EDGE.finditer(text, 0, found.start())]
        first = max(edges[-1] if edges else 0, found.start() - NEAR)
        if known.norms.search(text, first, found.start()):
            continue
        speakers = [m.start() for m in known.speakers.finditer(text, first, found.start())]
        speakers += [a for a, b in people if first <= a and b <= found.start()]
        speakers += [first + a for a, _, _ in outlets(text[first : found.start()])]
        if speakers:
            start = min(speakers)
            return Place(start, found.end(), (start, found.start()), sure=True)
        if known.unmarked and found.start() > first:
            return Place(first, found.end(), (first, found.start()), sure=True)
    return None


def _closing(text: str, known: Patterns, people: list[tuple[int, int]]) -> Place | None:
    """Read “Bakan Yılmaz, ... söyledi.”: who speaks opens the sentence, the verb ends it."""
    end = _ends(text)
    last = None
    for verb in known.closes.finditer(text, max(0, end - NEAR), end):
        last = verb
    if last is None or end - last.end() > _GAP:
        return None
    # The speaker opens the sentence, or stands between what is said and the verb.
    inside = [(m.start(), m.end()) for m in known.speakers.finditer(text, *last.span())]
    inside += [(a, b) for a, b in people if last.start() < a and b < last.end()]
    if inside:
        return Place(last.start(), last.end(), max(inside), sure=True)
    head = min(NEAR, last.start())
    ends = [m.end() for m in known.speakers.finditer(text, 0, head)]
    ends += [b for a, b in people if b <= head]
    if not ends:
        return None
    return Place(last.start(), last.end(), (0, max(ends)), sure=True)


def _tail(
    text: str,
    known: Patterns,
    dates: tuple[tuple[int, int], ...],
    people: list[tuple[int, int]],
) -> Place | None:
    """
    Read “..., the police said.” and “..., said the police on Monday.”.

    Behind the verb stands nothing but a date, or it opens the clause: a participle in a list
    is no verb of saying. Verbs that also tell deeds (warns) want a noun of a speaker.
    """
    end = _ends(text)
    for comma in reversed([*COMMA.finditer(text, max(0, end - CLAUSE), end)]):
        start = comma.end()
        if _LONGEST_TAIL * comma.start() < end - start:
            continue
        clause = text[start:end]
        verb = known.verbs.search(clause)
        if verb is None or known.joins.match(clause) or known.that.match(clause):
            continue
        if known.that.match(clause, verb.end() + 1):
            continue  # “insisting that”: what is said stands behind
        saying = known.says.fullmatch(verb[0]) is not None
        if not saying and (
            known.like.match(clause)
            or comma[0][0] in ";:"
            or end - start > _SHORT
            or not (known.speakers.search(clause) or any(start <= a for a, _ in people))
        ):
            continue
        rest = [(start + verb.end(), end)]
        for first, stop in dates:
            rest = [(a, b) for a, b in rest if not a < first <= stop <= b] + [
                (a, first) for a, _ in rest if a < first
            ]
        alone = all(
            len(text[a:b].split()) <= 1 or known.tails.fullmatch(text[a:b].strip()) for a, b in rest
        )
        opens = verb.start() <= 3 and len(clause.split()) > 1  # « a assuré X », “hat X gesagt”
        if alone or opens:
            return Place(start, end, (start, end), sure=saying)
        return None
    return None


def _ends(text: str) -> int:
    return len(text.rstrip(_CLOSING))
