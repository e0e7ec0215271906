"""Names of people, bodies, places, products and events, in every supported script."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.facts.names import bodies, orphans, peoples, places
from auditor.facts.names.endings import bends
from auditor.facts.names.forms import decisive, is_given
from auditor.facts.names.homes import at_home
from auditor.facts.names.index import Index, index
from auditor.facts.names.judge import (
    ALTERED,
    DROPPED,
    REPLACED,
    UNSUPPORTED,
    dropped,
    judge,
    unsupported,
)
from auditor.facts.names.lost import in_phrase, known_phrase
from auditor.facts.names.lost import lost as names_lost
from auditor.facts.names.match import Match, Verdict, match
from auditor.facts.names.pieces import slip
from auditor.facts.names.readings import read_as
from auditor.facts.names.slots import gone, replaced
from auditor.facts.names.spelling import fold, variant
from auditor.facts.names.titles import in_title
from auditor.facts.names.tokens import tokens
from auditor.facts.names.translated import translated
from auditor.lang import CAPITALISED_NOUNS, script_of
from auditor.lang.words import has_lexicon
from auditor.model import Mention, Sentence, Span

__all__ = ["Name"]


_CAPITAL_NEXT = re.compile(r"[ -][^\W\d_a-zà-öø-ÿ][^\W\d_]+")
_TITLE_CASE = 0.6  # share of capitalised words from which a sentence is a headline


@dataclass(frozen=True, slots=True, kw_only=True)
class NameValue:
    """A word of a name; `strong` means that it can only be a name."""

    text: str
    strong: bool
    first: bool


class Name:
    """
    Compares names word by word and reports neighbouring words as one name.

    A name of the rewrite is looked for in the aligned sentences, then in the whole source;
    one that is nowhere is a slip, a replacement or an addition, by what the source has in
    its place.
    """

    name: ClassVar[str] = "name"
    rules: ClassVar[tuple[str, ...]] = (ALTERED, REPLACED, UNSUPPORTED, DROPPED)
    exclusive: ClassVar[bool] = True

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield the words of names in scripts that have capitals."""
        base = sentence.span.start
        for token in tokens(sentence.text, context.language):
            if context.free(base + token.start, base + token.end):
                yield Mention(
                    kind=self.name,
                    span=Span(base + token.start, base + token.end),
                    sentence=sentence.index,
                    surface=token.text,
                    value=NameValue(text=token.text, strong=token.strong, first=token.first),
                )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield what differs; what the script does not show is not verifiable."""
        changed = [*bodies.replaced(comparison), *peoples.replaced(comparison)]
        yield from changed
        known = bodies.shared(comparison.rewrite, comparison.whole_source)
        known += peoples.shared(comparison.rewrite, comparison.whole_source)
        known += tuple(span for judgement in changed for span in judgement.rewrite)
        ours = [
            m
            for m in _audited(comparison.rewrite)
            if not _within(m, known) and not translated(m, comparison)
        ]
        near = index(comparison.source) if comparison.source is not None else None
        missing: list[tuple[Mention, Match]] = []
        for mention in ours:
            found = _look_up(mention, near, comparison)
            if found.verdict is Verdict.UNKNOWABLE:
                why = found.why or "the other script does not show names"
                yield Judgement(rule=ALTERED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
            elif found.verdict is not Verdict.SAME:
                missing.append((mention, found))
        missing += _behind_first_name(comparison, {id(m) for m, _ in missing})
        if comparison.source is None:
            yield from unsupported(missing, comparison)
            return
        spoken = bodies.shared(comparison.source, comparison.rewrite)
        spoken += peoples.shared(comparison.source, comparison.rewrite)
        spoken += tuple(span for judgement in changed for span in judgement.source)
        lost = [m for m in names_lost(comparison) if not _within(m, spoken)]
        if lost:
            weak = _weak(comparison, near, lost)
            missing += [pair for pair in weak if not _within(pair[0], known)]
            missing.sort(key=lambda pair: pair[0].span)
        judgements = list(judge(missing, lost, comparison))
        slotted = comparison.same_language and comparison.rewrite.language not in CAPITALISED_NOUNS
        if slotted:
            judgements = _in_slots(comparison, judgements, known)
        ours_told = [*known, *(span for judgement in judgements for span in judgement.rewrite)]
        ours_told += [m.span for m in _audited(comparison.rewrite) if translated(m, comparison)]
        theirs_told = [*spoken, *(span for judgement in judgements for span in judgement.source)]
        judgements += orphans.replaced(comparison, ours_told, theirs_told)
        yield from judgements
        told = [*spoken, *(span for judgement in judgements for span in judgement.source)]
        lost = [m for m in lost if not any(m.span.overlaps(span) for span in told)]
        left_out = list(dropped(lost, missing, comparison))
        yield from left_out
        if slotted:
            told += [span for judgement in left_out for span in judgement.source]
            yield from gone(comparison, told)


def _within(mention: Mention, spans: tuple[Span, ...]) -> bool:
    return any(mention.span.overlaps(span) for span in spans)


def _in_slots(
    comparison: Comparison, judgements: list[Judgement], known: tuple[Span, ...]
) -> list[Judgement]:
    """Add names in the place of others; they explain why no source has them."""
    told = [s for j in judgements if j.level is not Level.UNSUPPORTED for s in j.rewrite]
    told += known
    more = list(replaced(comparison, told))
    places = [span for judgement in more for span in judgement.rewrite]
    return [
        judgement
        for judgement in judgements
        if not any(span.overlaps(place) for span in judgement.rewrite for place in places)
    ] + more


def _audited(view: View) -> list[Mention]:
    """Return the mentions that may be held against the source: no headline capitals."""
    mentions = [m for m in view.mentions(Name.name) if m.value.strong or known_phrase(m, view)]
    if not has_lexicon(view.language):
        words = view.text.split()
        capitals = sum(word[:1].isupper() for word in words)
        if capitals > _TITLE_CASE * max(len(words), 1):
            return []
    return mentions


def _behind_first_name(comparison: Comparison, known: set[int]) -> list[tuple[Mention, Match]]:
    """
    Return ordinary words behind a name that the source has before a word a slip away.

    A surname that is a word otherwise (Gentile for Gentili) is told by its first name.
    """
    rewrite, source = comparison.rewrite, comparison.source or comparison.whole_source
    nouns = rewrite.language in CAPITALISED_NOUNS or source.language in CAPITALISED_NOUNS
    if script_of(rewrite.language) != script_of(source.language):
        return []
    found: list[tuple[Mention, Match]] = []
    for first, second in pairwise(rewrite.mentions(Name.name)):
        apart = second.span.start - first.span.end != 1 or first.sentence != second.sentence
        if apart or second.value.strong or id(second) in known or first.surface not in source.text:
            continue
        named = places.people(first.surface, rewrite.language)
        if not named and (nouns or (first.value.first and not first.value.strong)):
            continue  # where nouns have capitals, only a first name tells a surname
        behind = re.search(
            rf"(?<!\w){re.escape(first.surface)}[^\W\d_]{{0,3}} ([^\W\d_]+)", source.text
        )
        if (
            behind is None
            or not behind[1][0].isupper()
            or behind[1] in comparison.whole_rewrite.text
        ):
            continue
        mine = fold(second.surface)
        languages = (rewrite.language, source.language)
        if bends(second.surface, languages[0], behind[1], languages[1]):
            continue
        if variant(second.surface).replace("z", "s") == variant(behind[1]).replace("z", "s"):
            continue
        if mine not in index(source).counts and slip(mine, fold(behind[1])):
            found.append((second, Match(Verdict.SIMILAR, behind[1])))
    return found


def _weak(
    comparison: Comparison, near: Index | None, lost: list[Mention]
) -> list[tuple[Mention, Match]]:
    """
    Return capitalised ordinary words that the source has in no form.

    They count only where a name of the source is lost: one of them may stand in its place.
    Across scripts it has to be a place that is known in both and met as it is in the tables.
    """
    language = comparison.rewrite.language
    if near is None or language in CAPITALISED_NOUNS:
        return []
    if script_of(language) != script_of(near.language) and not (
        near.spaceless
        and any(decisive(places.places(m.surface, near.language), language) for m in lost)
    ):
        return []
    return [
        (mention, Match(Verdict.ABSENT))
        for mention in comparison.rewrite.mentions(Name.name)
        if not mention.value.strong
        and not mention.value.first
        and not in_title(mention, comparison.rewrite)
        and (comparison.single or not _in_longer_name(mention, comparison))
        and match(mention.value.text, language, near).verdict is Verdict.ABSENT
    ]


def _in_longer_name(mention: Mention, comparison: Comparison) -> bool:
    """Tell whether an ordinary word is part of a name that is translated: Five Star Movement."""
    if comparison.same_language:
        return False
    view = comparison.rewrite
    sentence = view.document.sentences[mention.sentence]
    start, end = mention.span.start - sentence.span.start, mention.span.end - sentence.span.start
    before = sentence.text[:start].rpartition(" ")[0].rpartition(" ")[2]
    behind = _CAPITAL_NEXT.match(sentence.text, end)
    return behind is not None or (before[:1].isupper() and not is_given(before.strip('“"(')))


def _look_up(mention: Mention, near: Index | None, comparison: Comparison) -> Match:
    language = comparison.rewrite.language
    whole = index(comparison.whole_source)
    everywhere = near is None or not comparison.single
    if any(
        in_phrase(mention, comparison.rewrite, one)
        for one in (near, whole if everywhere else None)
        if one is not None
    ):
        return Match(Verdict.SAME, mention.surface, "another form of the same place or body")
    source = comparison.source or comparison.whole_source
    read = read_as(mention.value.text, language, source, comparison.whole_rewrite)
    if read is not None:
        return read
    behind = _is_behind(mention, comparison.rewrite)
    first = Match(Verdict.ABSENT)
    if near is not None:
        first = match(mention.value.text, language, near, surname=behind)
    if first.verdict in {Verdict.SAME, Verdict.UNKNOWABLE}:
        return first
    second = first
    if not comparison.single:
        second = match(mention.value.text, language, whole, surname=behind)
    if second.verdict in {Verdict.SAME, Verdict.UNKNOWABLE}:
        return second
    ids = places.places(mention.value.text, language)
    if not comparison.same_language and at_home(ids, whole.places):
        return Match(Verdict.SAME, mention.surface, "the country of a town that the source names")
    return first if first.verdict is not Verdict.ABSENT else second


def _is_behind(mention: Mention, view: View) -> bool:
    """Tell whether another word with a capital stands right in front, as a first name does."""
    sentence = view.document.sentences[mention.sentence]
    before = sentence.text[: mention.span.start - sentence.span.start]
    return before.endswith(" ") and before[:-1].rpartition(" ")[2][:1].isupper()
