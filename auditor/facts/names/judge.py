"""What a name is that the source has in no form: a slip, a replacement, an addition."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import JaroWinkler

from auditor.facts.base import Comparison, Judgement, Level, View
from auditor.facts.headline import is_headline
from auditor.facts.names import bodies, forms, places
from auditor.facts.names.articles import behind_article
from auditor.facts.names.background import background, explains
from auditor.facts.names.beside import beside
from auditor.facts.names.dateline import dateline
from auditor.facts.names.german import certain
from auditor.facts.names.index import index
from auditor.facts.names.lost import goes_on, is_name
from auditor.facts.names.match import Match, Verdict, match
from auditor.facts.names.spelling import fold, latin
from auditor.model import Confidence, Mention, Span

ALTERED, REPLACED = "name-altered", "name-replaced"
UNSUPPORTED, DROPPED = "name-unsupported", "name-dropped"

_ALIKE = 0.55  # likeness of two spellings in one slot from which one is a form of the other
_NEXT = re.compile(r"(?P<owner>['’]s?)? (?P<word>[^\W\d_]+)")
_THERE = frozenset((Verdict.SAME, Verdict.DOUBTFUL))
_GAP = 3  # characters between the parts of one name


def judge(
    missing: Sequence[tuple[Mention, Match]], lost: list[Mention], comparison: Comparison
) -> Iterator[Judgement]:
    """Yield slips, then names in the place of lost ones; what is used is taken off `lost`."""
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
        theirs = comparison.whole_source.language
        gone = any(places.places(m.surface, theirs) for m in lost)  # a place for a place
        told = explains(group, comparison) and not gone
        slot = [] if told else _slot(group, lost, comparison)
        if slot and _stands_elsewhere(group, comparison):
            continue
        if slot:
            for mention in slot:
                lost.remove(mention)
            yield _in_place(group, slot, comparison)
        else:
            strong = [(m, Match(Verdict.ABSENT)) for m in group if m.value.strong]
            yield from unsupported(strong, comparison)


def _slip(mention: Mention, found: Match, comparison: Comparison) -> Iterator[Judgement]:
    """Report a slip, unless the rewrite has the other word in its right form as well."""
    whole = comparison.whole_rewrite if not comparison.single else comparison.rewrite
    if fold(found.word) in index(whole).counts and comparison.same_language:
        return
    if any(mention.span.overlaps(body.span) for body in bodies.bodies(comparison.rewrite)):
        why = "the rewrite has the known spelling of a body, the source has not"
        yield Judgement(rule=ALTERED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
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
    if not comparison.same_language and behind_article(group, comparison.rewrite):
        return []
    candidates = [c for c in candidates if _may_be_replaced(c, group, comparison)]
    if not candidates:
        return []
    mine = " ".join(m.surface for m in group)
    ranked = sorted(
        candidates, key=lambda c: -JaroWinkler.similarity(mine, " ".join(m.surface for m in c))
    )
    return ranked[0]


def _may_be_replaced(lost: list[Mention], group: list[Mention], comparison: Comparison) -> bool:
    """Tell whether a name is no person where a place stands now, nor told below a headline."""
    ours, theirs = comparison.rewrite.language, comparison.whole_source.language
    if any(
        places.people(m.surface, theirs) and not places.places(m.surface, theirs) for m in lost
    ) and all(forms.exact(m.surface) and not places.people(m.surface, ours) for m in group):
        return False
    if comparison.single or not is_headline(comparison.rewrite.sentences[0]):
        return True
    whole = index(comparison.whole_rewrite)
    return any(match(m.surface, theirs, whole).verdict is not Verdict.SAME for m in lost)


def _neighbour(mention: Mention, view: View) -> str:
    """Return the capitalised word just in front of a name, such as a first name."""
    sentence = view.document.sentences[mention.sentence]
    before = sentence.text[: mention.span.start - sentence.span.start].rstrip().rpartition(" ")[2]
    word = before.strip("“”„«»\"'(,")
    return word if word[:1].isupper() and len(word) > 1 else ""


def _stands_elsewhere(group: list[Mention], comparison: Comparison) -> bool:
    """Tell whether ordinary words with a capital stand elsewhere in the source: Saint-Étienne."""
    if comparison.single or any(m.value.strong for m in group):
        return False
    language, whole = comparison.rewrite.language, index(comparison.whole_source)
    return all(match(m.surface, language, whole).verdict is Verdict.SAME for m in group)


def _in_place(group: list[Mention], slot: list[Mention], comparison: Comparison) -> Judgement:
    found = " ".join(m.surface for m in group)
    expected = " ".join(m.surface for m in slot)
    mine = latin(found, comparison.rewrite.language)
    other = latin(expected, comparison.whole_source.language)
    alike = JaroWinkler.similarity(mine, other) >= _ALIKE and len(group) == len(slot)
    before = _neighbour(group[0], comparison.rewrite)
    shared_tail = mine[-3:] == other[-3:] and len(mine) > 4
    known = all(forms.exact(m.surface) for m in (*group, *slot))
    altered = alike and not known and (bool(before) or shared_tail)
    why = [
        f"“{found}” appears nowhere in the source",
        f"“{expected}” appears nowhere in the rewrite",
    ]
    source = comparison.source
    if before and (
        source is None or latin(before, "en") == latin(_neighbour(slot[0], source), "en")
    ):
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


def unsupported(
    missing: Sequence[tuple[Mention, Match]], comparison: Comparison
) -> Iterator[Judgement]:
    """Yield slips and the names that no source sentence has."""
    for mention, found in missing:
        if found.verdict is Verdict.SIMILAR:
            yield from _slip(mention, found, comparison)
    absent = [m for m, found in missing if found.verdict is Verdict.ABSENT]
    for group in _groups(absent):
        if all(m.value.first for m in group) and comparison.rewrite.language != "en":
            continue  # the first word of a sentence is capitalised anyway
        if not certain(group, comparison.rewrite, comparison.whole_source.language):
            why = "a German noun that no lexicon knows may be a name"
            yield Judgement(rule=UNSUPPORTED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
            continue
        spared = _spared(group, comparison)
        rival = beside(group, comparison) if spared else None
        if rival is not None:
            yield _in_place(group, [rival], comparison)
            continue
        spared = spared or background(group, comparison)
        if spared:
            yield Judgement(rule=UNSUPPORTED, level=Level.UNVERIFIABLE, rewrite=(), why=(spared,))
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


def _spared(group: list[Mention], comparison: Comparison) -> str:
    """Return why an added word tells no other name: it fills one up."""
    view = comparison.rewrite
    sentence = view.document.sentences[group[-1].sentence]
    after = _NEXT.match(sentence.text, group[-1].span.end - sentence.span.start)
    if after is None:
        return ""
    word = after["word"]
    source = comparison.source or comparison.whole_source
    if (
        word[0].isupper()
        and len(word) > 1
        and not after["owner"]
        and match(word, view.language, index(source)).verdict in _THERE
    ):
        return "part of a name whose rest the source has"
    return ""


def dropped(
    lost: Sequence[Mention], missing: Sequence[tuple[Mention, Match]], comparison: Comparison
) -> Iterator[Judgement]:
    """Report names of the source that the restating sentence leaves out."""
    if any(found.verdict is not Verdict.ABSENT for _, found in missing):
        return  # a doubtful name may be this one
    whole = index(comparison.whole_rewrite)
    language = comparison.whole_source.language
    for group in _groups(list(lost)):
        if not any(is_name(m, language) for m in group) or goes_on(group[-1], comparison):
            continue
        if not comparison.single and all(
            match(m.surface, language, whole).verdict is not Verdict.ABSENT for m in group
        ):
            continue
        if _filed(group[0], comparison):
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


def _filed(name: Mention, comparison: Comparison) -> bool:
    """Tell whether a name only says where the source was filed."""
    return any(
        sentence.span.start <= name.span.start < sentence.span.start + dateline(sentence.text)
        for sentence in (comparison.source.sentences if comparison.source else ())
    )
