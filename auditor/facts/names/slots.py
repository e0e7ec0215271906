"""Within one language: another name in the very place of a name of the source."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.facts.base import Comparison, Judgement, Level, View
from auditor.facts.names.expressions import goes_on
from auditor.facts.names.index import index
from auditor.facts.names.initials import holds
from auditor.facts.names.lost import certain, in_phrase
from auditor.facts.names.match import Verdict, match
from auditor.facts.names.titles import is_unit
from auditor.lang import lowered
from auditor.model import Confidence, Span

RULE = "name-replaced"
KIND = "name"

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_OWNER = re.compile(r"['’]s?$")
_INSIDE = frozenset(
    "of the for and de la le du des da do del di von van der den zu al el y e".split()
)
_CLAIMED = ("date", "time", "number")
_HYPHEN = re.compile("[-‑]")
_STEM = 5
_INITIALS = 4  # letters that one word may be short for another by: MSK, Moscow
_LEAST = 3  # letters of a name, which initials do not have


@dataclass(frozen=True, slots=True)
class _Run:
    """Neighbouring capitalised words, with the words around them."""

    words: tuple[str, ...]
    span: Span
    before: str
    after: str
    first: bool


def replaced(comparison: Comparison, told: Sequence[Span]) -> Iterator[Judgement]:
    """
    Yield runs of capitals that stand where a name of the source stood, ordinary words or not.

    Both runs must be unknown to the other side, word by word, and share a neighbouring word.
    `told` are spans that other judgements speak of.
    """
    source = comparison.source
    assert source is not None  # noqa: S101 - the caller has looked
    rewrite = comparison.rewrite
    ours = [
        run
        for run in _runs(rewrite, source)
        if not any(run.span.overlaps(span) for span in told) and _whole(run, rewrite, source)
    ]
    if not ours:
        return
    theirs = [
        run
        for run in _runs(source, rewrite)
        if _is_name(run, source) and _whole(run, source, rewrite)
    ]
    for run in ours:
        rival = next((other for other in theirs if _same_place(run, other)), None)
        if rival is None:
            continue
        theirs.remove(rival)
        found, expected = _text(rewrite, run), _text(source, rival)
        yield Judgement(
            rule=RULE,
            level=Level.CHANGED,
            rewrite=(run.span,),
            source=(rival.span,),
            found=found,
            expected=expected,
            confidence=Confidence.MEDIUM,
            why=(
                f"“{found}” appears nowhere in the source",
                f"“{expected}” appears nowhere in the rewrite",
                "the same words stand beside both",
            ),
        )


def gone(comparison: Comparison, told: Sequence[Span]) -> Iterator[Judgement]:
    """Yield names of the source that the rewrite has no word of; `told` are spans spoken of."""
    source, rewrite = comparison.source, comparison.rewrite
    assert source is not None  # noqa: S101 - the caller has looked
    for run in _runs(source, rewrite):
        if any(run.span.overlaps(span) for span in told):
            continue
        if not _is_name(run, source) or not _whole(run, source, rewrite):
            continue
        if len(run.words[0]) < _LEAST or _has_rest(run, source):
            continue
        if not comparison.single and not _runs_in(run, source, comparison.whole_rewrite):
            continue
        words = _text(source, run)
        yield Judgement(
            rule="name-dropped",
            level=Level.DROPPED,
            rewrite=tuple(s.span for s in rewrite.sentences),
            source=(run.span,),
            expected=words,
            key=(words.casefold(),),
            confidence=Confidence.LOW,
            why=("the sentence that restates this one has it in no form",),
        )


def _has_rest(run: _Run, source: View) -> bool:
    """Tell whether only part of a name is gone, or letters that stand for words beside them."""
    if any(m.span.overlaps(run.span) for m in source.mentions("acronym")):
        return True
    after = source.document.article.text[run.span.end :][:3]
    return len(run.words) == 1 and after[:1] == " " and after[1:2].isupper()


def _runs_in(run: _Run, source: View, whole: View) -> bool:
    """Tell whether the rest of the rewrite has no word of the run either."""
    return all(_unknown(word, source, whole) for word in run.words)


def _text(view: View, run: _Run) -> str:
    return view.document.article.text[run.span.start : run.span.end]


def _runs(view: View, other: View) -> tuple[_Run, ...]:
    """Return the runs of capitalised words that the other side has in no form."""
    found: list[_Run] = []
    claimed = [m.span for kind in _CLAIMED for m in view.mentions(kind)]
    for sentence in view.sentences:
        base = sentence.span.start
        words = list(_WORD.finditer(sentence.text))
        new = [
            m[0][0].isupper()
            and _unknown(_plain(m[0]), view, other)
            and not any(Span(base + m.start(), base + m.end()).overlaps(c) for c in claimed)
            for m in words
        ]
        if words and new[0]:
            new[0] = _opens(view, Span(base + words[0].start(), base + words[0].end()))
        at = 0
        while at < len(words):
            if not new[at]:
                at += 1
                continue
            end = at + 1
            while end < len(words) and goes_on(sentence.text, words, new, end, _INSIDE):
                end += 1
            while words[end - 1][0] in _INSIDE:
                end -= 1
            last = words[end - 1]
            found.append(
                _Run(
                    words=tuple(_plain(m[0]) for m in words[at:end] if m[0] not in _INSIDE),
                    span=Span(
                        base + words[at].start(),
                        base + last.start() + len(_OWNER.sub("", last[0])),
                    ),
                    before=_plain(words[at - 1][0])[:_STEM] if at else "",
                    after=_plain(words[end][0])[:_STEM] if end < len(words) else "",
                    first=at == 0,
                )
            )
            at = end
    return tuple(found)


def _opens(view: View, span: Span) -> bool:
    """Tell whether the first word of a sentence, which has a capital anyway, is a name."""
    if any(m.span.overlaps(span) for m in view.mentions("acronym")):
        return True
    if _HYPHEN.split(view.document.article.text[span.start : span.end])[-1].islower():
        return False  # Re-entry
    return any(
        m.value.strong or certain(m, view.language)
        for m in view.mentions(KIND)
        if m.span.overlaps(span)
    )


def _plain(word: str) -> str:
    return _OWNER.sub("", lowered(word))


def _stems(view: View) -> frozenset[str]:
    def make(view: View) -> frozenset[str]:
        words = {_plain(m[0]) for m in _WORD.finditer(view.text)}
        words |= {part for word in words for part in _HYPHEN.split(word)}
        return frozenset(word[:_STEM] for word in words)

    return view.memo("stems", make)


def _unknown(word: str, view: View, other: View) -> bool:
    """Tell whether the other side has the word in no form."""
    if word[:_STEM] in _stems(other):
        return False
    parts = _HYPHEN.split(word)
    if len(parts) > 1:
        return all(_unknown(part, view, other) for part in parts if part)
    if not word.isalpha():
        return True
    return match(word.capitalize(), view.language, index(other)).verdict is Verdict.ABSENT


def _whole(run: _Run, view: View, other: View) -> bool:
    """Tell whether the run as a whole is no other form of a place or body of the other side."""
    known = index(other)
    return not any(
        in_phrase(m, view, known) for m in view.mentions(KIND) if m.span.overlaps(run.span)
    )


def _is_name(run: _Run, source: View) -> bool:
    """Tell whether the run is a name for certain: no lexicon has it as an ordinary word."""
    if any(m.span.overlaps(run.span) for m in source.mentions("acronym")) or len(run.words) > 1:
        return True
    if is_unit(run.words[0]):
        return False
    plain = run.before == "the" or run.after == "of"  # the Hall of ... is no Mr Hall
    return any(
        m.value.strong or (not plain and certain(m, source.language))
        for m in source.mentions(KIND)
        if m.span.overlaps(run.span)
    )


def _abbreviates(run: _Run, other: _Run) -> bool:
    """Tell whether the letters of one word may stand for the words of the other run."""
    for short, long in ((run, other), (other, run)):
        letters = iter(short.words[0]) if len(short.words) == 1 else iter(())
        if len(long.words) > 1 and all(word[0] in letters for word in long.words):
            return True
        if len(short.words) == len(long.words) == 1 and holds(long.words[0], short.words[0]):
            return len(short.words[0]) <= _INITIALS
    return False


def _same_place(run: _Run, other: _Run) -> bool:
    if _abbreviates(run, other):
        return False
    after = run.after == other.after
    before = run.before == other.before and not run.first
    return (after and before) or (after and bool(run.after)) or (before and bool(run.before))
