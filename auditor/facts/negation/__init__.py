"""Negation: whether a statement is denied on one side only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.facts.negation.cues import patterns as cues_of
from auditor.facts.negation.surnames import surname
from auditor.lang import lowered
from auditor.model import Confidence, Mention, Sentence, Span

CLEAR = "clear"
WEAK = "weak"
FAINT = "faint"
LOOSE = "loose"

_CLEAR, _WEAK = (CLEAR, LOOSE), (WEAK, LOOSE)
_SURPLUS = 2  # denials beyond those of the other side that translation does not explain
_LONG = 24  # words from which a sentence may deny two verbs at once
_STEM = 5  # letters that tell one cue from another within a language
# Languages in which a negator stands in front of what it denies.
_AHEAD = frozenset(("en", "es", "it", "pt", "ru", "uk", "be", "bg", "pl", "cs", "sk", "hr", "sr"))
_SCOPE = 40  # code points behind a negator in which the word that it denies stands
_LEAST = 4  # letters of such a word
_WORD = re.compile(r"[^\W\d_]+")
_JOINED = 45  # characters within which joined denials may be one in another language

# A short name in quotation marks (“Umi no Ie”, “No Limits”) denies nothing.
_TITLE = re.compile(
    r"[“”„«\"‘][A-ZÀ-Þ][\w'’-]{0,24}(?: [\w'’-]{1,24})? [A-ZÀ-Þ][\w'’-]{0,24}[“”»\"’](?!\w)"
)
_CLAUSE = re.compile(r"[,;:()–—，、；：。]|\s-\s")


class Negation:
    """
    Compares how often each side of a bead denies.

    A clear negator on one side wants a clear or weak one on the other; weak ones (fail,
    lack, without, un-) answer each other first. Where the languages have no table, the
    verdict is “not verifiable”.
    """

    name: ClassVar[str] = "negation"
    rules: ClassVar[tuple[str, ...]] = ("negation-added", "negation-dropped")
    exclusive: ClassVar[bool] = False

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield clear and weak negators; a phrase that only looks negative yields none."""
        patterns = cues_of(context.language)
        if patterns is None:
            return
        text = sentence.text
        if context.language not in {"de", "lb"}:  # where every noun has a capital
            text = _TITLE.sub(lambda m: "\x00" * len(m[0]), text)
        text = lowered(text)
        if patterns.never is not None:
            text = patterns.never.sub(lambda m: "\x00" * len(m[0]), text)
        loose = bytearray(len(text))
        for phrase in patterns.loose.finditer(text) if patterns.loose is not None else ():
            loose[phrase.start() : phrase.end()] = b"\x01" * len(phrase[0])
        taken = bytearray(len(text))
        grades = ((CLEAR, patterns.clear), (WEAK, patterns.weak), (FAINT, patterns.faint))
        for value, pattern in grades:
            for match in pattern.finditer(text):
                start, end = match.span()
                if start == end or any(taken[start:end]):
                    continue
                if surname(sentence.text, start, context.language):
                    continue
                taken[start:end] = b"\x01" * (end - start)
                mild = value == CLEAR and all(loose[start:end])
                span = Span(sentence.span.start + start, sentence.span.start + end)
                yield Mention(
                    kind=self.name,
                    span=span,
                    sentence=sentence.index,
                    surface=sentence.text[start:end],
                    value=LOOSE if mild else value,
                )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield at most one judgement per bead."""
        if comparison.source is None:
            return
        for view in (comparison.rewrite, comparison.source):
            if cues_of(view.language) is None:
                yield Judgement(
                    rule="negation-added",
                    level=Level.UNVERIFIABLE,
                    rewrite=(),
                    why=(f"no table of negation for “{view.language}”",),
                )
                return
        same = comparison.same_language
        ours = _negators(comparison.rewrite, same)
        theirs = _negators(comparison.source, same)
        if _exceeds(ours, theirs, same):
            span, word = _place(ours, theirs)
            yield Judgement(
                rule="negation-added",
                level=Level.CHANGED,
                rewrite=(span,),
                source=tuple(s.span for s in comparison.source.sentences),
                found=word,
                confidence=Confidence.HIGH,
                why=(_count("rewrite", ours), _count("source", theirs)),
            )
        elif not _excused(ours, theirs, same) and _exceeds(theirs, ours, same):
            span, word = _place(theirs, ours)
            yield Judgement(
                rule="negation-dropped",
                level=Level.CHANGED,
                rewrite=tuple(s.span for s in comparison.rewrite.sentences),
                source=(span,),
                expected=word,
                key=(word, str(span)),
                confidence=Confidence.HIGH,
                why=(_count("rewrite", ours), _count("source", theirs)),
            )
        elif same and ours.clear and theirs.clear:
            yield from _moved(comparison.rewrite, ours, comparison.source, theirs)


def _moved(
    rewrite: View, ours: "_Negators", source: View, theirs: "_Negators"
) -> Iterator[Judgement]:
    """Within one language: a denial that went from one word to another."""
    if rewrite.language not in _AHEAD or ours.most != theirs.most:
        return
    mine, known = _denied(rewrite, ours), _denied(source, theirs)
    if mine.keys() & known.keys():
        return
    low = {_stem(word) for word in _WORD.findall(lowered(source.text))}
    reached = _reached(source, theirs)
    for stem, mention in mine.items():
        if stem in low and stem not in reached:
            yield Judgement(
                rule="negation-added",
                level=Level.CHANGED,
                rewrite=(mention.span,),
                source=tuple(s.span for s in source.sentences),
                found=mention.surface,
                confidence=Confidence.MEDIUM,
                why=(
                    f"the rewrite denies “{stem}…”, which the source has without a denial",
                    _count("source", theirs),
                ),
            )
            return


def _stem(word: str) -> str:
    return word[:_STEM].rstrip("s")


def _reached(view: View, negators: "_Negators") -> frozenset[str]:
    """Return the stems of all words that some denial may reach."""
    text = lowered(view.document.article.text)
    return frozenset(
        _stem(word)
        for mention in (*negators.clear, *negators.weak)
        for word in _WORD.findall(text[mention.span.end : mention.span.end + 2 * _SCOPE])
    )


def _denied(view: View, negators: "_Negators") -> dict[str, Mention]:
    """Return the word that each denial stands in front of, by its stem."""
    text = view.document.article.text
    found: dict[str, Mention] = {}
    for mention in negators.clear:
        end = view.document.sentences[mention.sentence].span.end
        after = lowered(text[mention.span.end : min(end, mention.span.end + _SCOPE)])
        word = next((w for w in _WORD.findall(after) if len(w) >= _LEAST), "")
        if word:
            found.setdefault(_stem(word), mention)
    return found


@dataclass(frozen=True, slots=True)
class _Negators:
    clear: tuple[Mention, ...]
    weak: tuple[Mention, ...]
    faint: tuple[Mention, ...]
    least: int
    """Negations at least, where joined ones and those of one clause may be one."""

    most: int
    """Negations at most: one a clause and negator."""

    words: int


def _negators(view: View, same_language: bool) -> _Negators:  # noqa: FBT001
    def make(view: View) -> _Negators:
        mentions = view.mentions(Negation.name)
        clear = tuple(m for m in mentions if m.value in (_CLEAR if same_language else (CLEAR,)))
        weak = tuple(m for m in mentions if m.value in ((WEAK,) if same_language else _WEAK))
        faint = tuple(m for m in mentions if m.value == FAINT)
        most = _most(view, clear)
        least = max(min(most, 1), most - _joined(view, clear))
        return _Negators(clear, weak, faint, least, most, view.text.count(" ") + 1)

    return view.memo(f"negation {same_language}", make)


def _joined(view: View, clear: tuple[Mention, ...]) -> int:
    """Count the negators that a joining word ties to the one before."""
    patterns = cues_of(view.language)
    if patterns is None or patterns.joins is None:
        return 0
    text = lowered(view.document.article.text)
    found = 0
    for first, second in pairwise(clear):
        start, end = first.span.end, second.span.start
        if first.sentence == second.sentence and end - start <= _JOINED:
            glued = patterns.glued and text[end] in patterns.glued
            found += bool(glued) or patterns.joins.search(text, start, end) is not None
    return found


def _most(view: View, clear: tuple[Mention, ...]) -> int:
    """Count negations: words that only accompany a negator count where they stand alone."""
    patterns = cues_of(view.language)
    if patterns is None or patterns.indefinite is None:
        return len(clear)
    alone: set[tuple[int, int]] = set()
    negated: set[tuple[int, int]] = set()
    count = 0
    for mention in clear:
        place = (mention.sentence, _clause(view, mention))
        if patterns.indefinite.fullmatch(lowered(mention.surface)):
            alone.add(place)
        else:
            negated.add(place)
            count += 1
    return count + len(alone - negated)


def _clause(view: View, mention: Mention) -> int:
    sentence = view.document.sentences[mention.sentence]
    before = sentence.text[: mention.span.start - sentence.span.start]
    return len(_CLAUSE.findall(before))


def _exceeds(more: _Negators, less: _Negators, same_language: bool) -> bool:  # noqa: FBT001
    """
    Tell whether one side denies more often than the other can account for.

    Weak cues of the two sides answer each other before they answer a clear negation.
    """
    if not more.clear:
        return False
    free = max(0, len(less.weak) - len(more.weak))
    if same_language:
        free = min(free, _unanswered(less.weak, more.weak))
    count = more.most if same_language else more.least
    long = more.words > _LONG and not same_language and less.most
    if long and count - less.most - free < _SURPLUS:
        return False  # one denial of two verbs may be said once or twice
    return count > less.most + free


def _excused(ours: _Negators, theirs: _Negators, same_language: bool) -> bool:  # noqa: FBT001
    """Tell whether a faint cue of the rewrite may render the negation that it lacks."""
    if same_language:
        return _unanswered(ours.faint, theirs.faint) > 0
    return len(ours.faint) > len(theirs.faint)


def _unanswered(cues: tuple[Mention, ...], others: tuple[Mention, ...]) -> int:
    """Count the cues whose stem the other side does not have."""
    stems = [m.surface.casefold()[:_STEM] for m in others]
    free = 0
    for mention in cues:
        stem = mention.surface.casefold()[:_STEM]
        if stem in stems:
            stems.remove(stem)
        else:
            free += 1
    return free


def _place(more: _Negators, less: _Negators) -> tuple[Span, str]:
    """Point at the first negator whose word the other side does not have."""
    known = {m.surface.casefold() for m in less.clear}
    chosen = next((m for m in more.clear if m.surface.casefold() not in known), more.clear[0])
    return chosen.span, chosen.surface


def _count(side: str, negators: _Negators) -> str:
    words = [f"“{m.surface}”" for m in (*negators.clear, *negators.weak)]
    return f"{side} denies with {', '.join(words) if words else 'nothing'}"
