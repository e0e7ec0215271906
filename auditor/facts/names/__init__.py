"""Names of people, bodies, places, products and events, in every supported script."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rapidfuzz.distance import JaroWinkler

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.facts.names import places
from auditor.facts.names.index import Index, index
from auditor.facts.names.match import Match, Verdict, match
from auditor.facts.names.spelling import fold, latin
from auditor.facts.names.tokens import tokens
from auditor.lang import script_of
from auditor.lang.words import has_lexicon, is_word
from auditor.model import Confidence, Mention, Sentence, Span

__all__ = ["Name"]

ALTERED, REPLACED = "name-altered", "name-replaced"
UNSUPPORTED, DROPPED = "name-unsupported", "name-dropped"

_PLAIN = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_WINDOW = 40  # characters that hold three words
_ALIKE = 0.55  # likeness of two spellings in one slot from which one is a form of the other
_GAP = 3  # characters between the parts of one name
# German words after which a noun is a thing and not somebody's name, and those before names.
_DETERMINER = re.compile(
    r"(?i)d(?:er|ie|as|en|em|es)|(?:k|m|d|s)?ein(?:e[nmrs]?)?|ihre?[nmrs]?|unsere?[nmrs]?|zu[mr]"
    r"|[bv]om|[ai]m|beim|ins|ans|(?:dies|jed|manch|welch|all|viel|wenig)e[nmrs]?|\w+(?:ige|iche|ische)[nmrs]?"
)
_OF_NAMES = re.compile(
    r"(?i)von|van|de|bei|in|aus|nach|mit|gegen|für|und|oder|durch|an|laut|sagte?|erklärte|so|wie"
)
_NOUNS = (
    "ung",
    "ungen",
    "heit",
    "keit",
    "schaft",
    "ismus",
    "tion",
    "tionen",
    "ierung",
    "erin",
    "innen",
)
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
        ours = _audited(comparison.rewrite)
        near = index(comparison.source) if comparison.source is not None else None
        missing: list[tuple[Mention, Match]] = []
        for mention in ours:
            found = _look_up(mention, near, comparison)
            if found.verdict is Verdict.UNKNOWABLE:
                why = found.why or "the other script does not show names"
                yield Judgement(rule=ALTERED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
            elif found.verdict is not Verdict.SAME:
                missing.append((mention, found))
        if comparison.source is None:
            yield from _unsupported(missing, comparison)
            return
        lost = _lost(comparison)
        if lost:
            missing += _weak(comparison, near)
            missing.sort(key=lambda pair: pair[0].span)
        yield from _judge(missing, lost, comparison)
        yield from _dropped(lost, missing, comparison)


def _audited(view: View) -> list[Mention]:
    """Return the mentions that may be held against the source: no headline capitals."""
    mentions = [m for m in view.mentions(Name.name) if m.value.strong]
    if not has_lexicon(view.language):
        words = view.text.split()
        capitals = sum(word[:1].isupper() for word in words)
        if capitals > _TITLE_CASE * max(len(words), 1):
            return []
    return mentions


def _weak(comparison: Comparison, near: Index | None) -> list[tuple[Mention, Match]]:
    """
    Return capitalised ordinary words that the source has in no form.

    They count only where a name of the source is lost: one of them may stand in its place.
    """
    language = comparison.rewrite.language
    if near is None or language in {"de", "lb"} or script_of(language) != script_of(near.language):
        return []
    return [
        (mention, Match(Verdict.ABSENT))
        for mention in comparison.rewrite.mentions(Name.name)
        if not mention.value.strong
        and not mention.value.first
        and match(mention.value.text, language, near).verdict is Verdict.ABSENT
    ]


def _look_up(mention: Mention, near: Index | None, comparison: Comparison) -> Match:
    language = comparison.rewrite.language
    whole = index(comparison.whole_source)
    if _in_phrase(mention, comparison.rewrite, near or whole):
        return Match(Verdict.SAME, mention.surface, "another form of the same place or body")
    first = match(mention.value.text, language, near) if near is not None else Match(Verdict.ABSENT)
    if first.verdict in {Verdict.SAME, Verdict.UNKNOWABLE} or comparison.single:
        return first
    second = match(mention.value.text, language, whole)
    if second.verdict in {Verdict.SAME, Verdict.UNKNOWABLE}:
        return second
    return first if first.verdict is not Verdict.ABSENT else second


def _lost(comparison: Comparison) -> list[Mention]:
    """Return names of the aligned source that the rewrite has in no form."""
    assert comparison.source is not None  # noqa: S101 - the caller has looked
    source = comparison.source
    other = index(comparison.rewrite)
    return [
        mention
        for mention in source.mentions(Name.name)
        if mention.value.strong
        and (not mention.value.first or _certain(mention, source.language))
        and match(mention.value.text, source.language, other).verdict is Verdict.ABSENT
        and not _in_phrase(mention, source, other)
    ]


def _certain(mention: Mention, language: str) -> bool:
    """Tell whether the first word of a sentence is a name: no lexicon has it otherwise."""
    if places.called(mention.surface, language):
        return True
    return (
        language not in {"de", "lb"}
        and has_lexicon(language)
        and is_word(mention.surface, language)
    )


def _in_phrase(mention: Mention, view: View, other: Index) -> bool:
    """Tell whether the word is part of a name of several words that the other side has."""
    sentence = view.document.sentences[mention.sentence]
    start, end = mention.span.start - sentence.span.start, mention.span.end - sentence.span.start
    before = _PLAIN.findall(sentence.text[max(0, start - _WINDOW) : start])[-3:]
    after = _PLAIN.findall(sentence.text[end : end + _WINDOW])[:3]
    words = [*before, mention.surface, *after]
    at = len(before)
    return any(
        places.phrase(tuple(words[first : first + size])) & other.places
        for size in (2, 3, 4)
        for first in range(max(0, at - size + 1), at + 1)
        if first + size <= len(words)
    )


def _judge(
    missing: Sequence[tuple[Mention, Match]], lost: list[Mention], comparison: Comparison
) -> Iterator[Judgement]:
    rest: list[tuple[Mention, Match]] = []
    for mention, found in missing:
        if found.verdict is Verdict.SIMILAR:
            yield from _slip(mention, found, comparison)
        elif found.verdict is Verdict.DOUBTFUL:
            why = "only the sounds are alike across scripts"
            yield Judgement(rule=ALTERED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
        else:
            rest.append((mention, found))
    for group in _groups([mention for mention, _ in rest]):
        slot = _slot(group, lost, comparison)
        if slot:
            for mention in slot:
                lost.remove(mention)
            yield _in_place(group, slot, comparison)
        else:
            strong = [(m, Match(Verdict.ABSENT)) for m in group if m.value.strong]
            yield from _unsupported(strong, comparison)


def _slip(mention: Mention, found: Match, comparison: Comparison) -> Iterator[Judgement]:
    """Report a slip, unless the rewrite has the other word in its right form as well."""
    whole = comparison.whole_rewrite if not comparison.single else comparison.rewrite
    if fold(found.word) in index(whole).counts and comparison.same_language:
        return
    source = comparison.source or comparison.whole_source
    place = _place(found.word, source)
    yield Judgement(
        rule=ALTERED,
        level=Level.MISSPELT,
        rewrite=(mention.span,),
        source=(place,) if place is not None else (),
        found=mention.surface,
        expected=found.word,
        suggestion=found.word if comparison.same_language else "",
        why=(
            f"“{mention.surface}” appears nowhere in the source",
            f"“{found.word}” of the source is a slip away",
        ),
    )


def _place(word: str, view: View) -> Span | None:
    for sentence in view.sentences:
        at = sentence.text.find(word)
        if at >= 0:
            return Span(sentence.span.start + at, sentence.span.start + at + len(word))
    return None


def _groups(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Put neighbouring words together: they are one name."""
    groups: list[list[Mention]] = []
    for mention in mentions:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and last.sentence == mention.sentence
            and mention.span.start - last.span.end <= _GAP
        ):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups


def _slot(group: list[Mention], lost: list[Mention], comparison: Comparison) -> list[Mention]:
    """Return the lost source name that stands where this one stands now."""
    candidates = _groups(lost)
    if not candidates:
        return []
    source = comparison.source
    assert source is not None  # noqa: S101 - the caller has looked
    before = _neighbour(group[0], comparison.rewrite)
    for candidate in candidates:
        other = _neighbour(candidate[0], source)
        if before and other and latin(before, "en") == latin(other, "en"):
            return candidate
    mine = " ".join(m.surface for m in group)
    ranked = sorted(
        candidates, key=lambda c: -JaroWinkler.similarity(mine, " ".join(m.surface for m in c))
    )
    return ranked[0]


def _neighbour(mention: Mention, view: View) -> str:
    """Return the capitalised word just in front of a name, such as a first name."""
    sentence = view.document.sentences[mention.sentence]
    before = sentence.text[: mention.span.start - sentence.span.start].rstrip().rpartition(" ")[2]
    word = before.strip("“”„«»\"'(,")
    return word if word[:1].isupper() and len(word) > 1 else ""


def _in_place(group: list[Mention], slot: list[Mention], comparison: Comparison) -> Judgement:
    found = " ".join(m.surface for m in group)
    expected = " ".join(m.surface for m in slot)
    mine = latin(found, comparison.rewrite.language)
    other = latin(expected, comparison.whole_source.language)
    alike = JaroWinkler.similarity(mine, other) >= _ALIKE and len(group) == len(slot)
    before = _neighbour(group[0], comparison.rewrite)
    shared_tail = mine[-3:] == other[-3:] and len(mine) > 4
    known = all(places.exact(m.surface) for m in (*group, *slot))
    altered = alike and not known and (bool(before) or shared_tail)
    why = [
        f"“{found}” appears nowhere in the source",
        f"“{expected}” appears nowhere in the rewrite",
    ]
    if before:
        why.append(f"both follow “{before}” in aligned sentences")
    return Judgement(
        rule=ALTERED if altered else REPLACED,
        level=Level.MISSPELT if altered else Level.CHANGED,
        rewrite=(Span(group[0].span.start, group[-1].span.end),),
        source=(Span(slot[0].span.start, slot[-1].span.end),),
        found=found,
        expected=expected,
        suggestion=expected if altered else "",
        confidence=Confidence.HIGH if altered else Confidence.MEDIUM,
        why=tuple(why),
    )


def _unsupported(
    missing: Sequence[tuple[Mention, Match]], comparison: Comparison
) -> Iterator[Judgement]:
    for mention, found in missing:
        if found.verdict is Verdict.SIMILAR:
            yield from _slip(mention, found, comparison)
    absent = [m for m, found in missing if found.verdict is Verdict.ABSENT]
    for group in _groups(absent):
        if all(m.value.first for m in group) and comparison.rewrite.language != "en":
            continue  # the first word of a sentence is capitalised anyway
        if not _sure(group, comparison):
            why = "a German noun that no lexicon knows may be a name"
            yield Judgement(rule=UNSUPPORTED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
            continue
        words = " ".join(m.surface for m in group)
        yield Judgement(
            rule=UNSUPPORTED,
            level=Level.UNSUPPORTED,
            rewrite=(Span(group[0].span.start, group[-1].span.end),),
            found=words,
            confidence=Confidence.MEDIUM,
            why=("no source has it in any form that is known",),
        )


def _sure(group: list[Mention], comparison: Comparison) -> bool:
    """Tell a name from a noun no lexicon knows, where all nouns have capitals."""
    view = comparison.rewrite
    if view.language not in {"de", "lb"} or any(places.exact(m.surface) for m in group):
        return True
    sentence = view.document.sentences[group[0].sentence]
    before = sentence.text[: group[0].span.start - sentence.span.start].rstrip()
    after = sentence.text[group[-1].span.end - sentence.span.start :][:1]
    word = before.rpartition(" ")[2].strip("„“\"'(»«")
    if after == "-" or _DETERMINER.fullmatch(word):
        return False
    other = comparison.whole_source.language
    low = group[0].surface.lower()
    if low.endswith(_NOUNS) or (other == "en" and is_word(low, other)):
        return False
    return len(group) > 1 or word[:1].isupper() or bool(_OF_NAMES.fullmatch(word))


def _dropped(
    lost: Sequence[Mention], missing: Sequence[tuple[Mention, Match]], comparison: Comparison
) -> Iterator[Judgement]:
    """Report names of the source that the restating sentence leaves out."""
    if any(found.verdict is not Verdict.ABSENT for _, found in missing):
        return  # a doubtful name may be this one
    whole = index(comparison.whole_rewrite)
    language = comparison.whole_source.language
    for group in _groups(list(lost)):
        if not any(is_name(m, language) for m in group):
            continue
        if not comparison.single and all(
            match(m.surface, language, whole).verdict is not Verdict.ABSENT for m in group
        ):
            continue
        words = " ".join(m.surface for m in group)
        yield Judgement(
            rule=DROPPED,
            level=Level.DROPPED,
            rewrite=tuple(s.span for s in comparison.rewrite.sentences),
            source=(Span(group[0].span.start, group[-1].span.end),),
            expected=words,
            key=(words.casefold(),),
            confidence=Confidence.LOW,
            why=("the sentence that restates this one has it in no form",),
        )


def is_name(mention: Mention, language: str) -> bool:
    """Tell whether a source word is a name for certain: unknown to the lexicon, or a place."""
    if places.places(mention.surface, language):
        return True
    return mention.value.strong and not is_word(mention.surface.lower(), language)
