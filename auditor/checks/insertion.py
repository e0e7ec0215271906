"""Words and clauses put into a sentence whose source is known, within one language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from auditor.checks.base import CONFIDENT, Claim, Evidence
from auditor.facts import Judgement, Level, View
from auditor.lang import lowered, table
from auditor.lang.topics.modifiers import ModifierTable
from auditor.lang.words import lemma
from auditor.model import Confidence, Span

RULE = "addition-unsupported"

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s$")
# Kinds that tell of themselves what no source has.
_OWN = ("date", "time", "number", "acronym", "name")
_BREAK = re.compile(r"[,;:.!?()„“”«»\"]")
_STEM = 5  # letters by which two forms of one word are told
_LEAST = 4  # letters of a word that can say something
_ALIKE = 75  # per cent of shared letters from which a word may be another's rendering
_NEAR = 4  # source words to each side among which a lost word may be what was reworded
_LOST = 1  # content words lost there that still leave the place the same
_LONGEST = 600  # words beyond which a passage is no sentence, and its words stand anywhere
_CLAUSE = 4  # new content words that make an unsupported clause


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    stem: str
    span: Span
    content: bool


@dataclass(frozen=True, slots=True)
class _Insert:
    words: tuple[_Word, ...]
    before: _Word | None
    after: _Word | None
    lost: int
    """Content words of the source near by that the rewrite has nowhere."""


def insertions(evidence: Evidence) -> Iterator[Claim]:
    """
    Yield words and clauses that stand between words of the source which follow each other.

    Only sure links within one language that has a table of its modifiers are looked at, and
    only words that no source has in any form; what another kind of fact looks at is its own.
    """
    language = evidence.rewrite.language
    known = table(language, "modifiers", ModifierTable)
    if known is None:
        return
    whole = _Vocabulary(evidence)
    for bead in evidence.matching.merged.beads:
        linked = evidence.single or (bead.source and bead.confidence >= CONFIDENT)
        if not linked or not bead.rewrite:
            continue
        ident = bead.document or evidence.sources[0].id
        document = evidence.document(ident)
        if document.language != language:
            continue
        rewrite = View(evidence.rewrite, bead.rewrite)
        source = View(document, None if evidence.single else bead.source)
        for judgement in _judge(rewrite, source, known, whole):
            yield Claim(judgement=judgement, document=document.id)


class _Vocabulary:
    """The words of every source, looked at where something was put in."""

    def __init__(self, evidence: Evidence) -> None:
        self._language = evidence.rewrite.language
        self._sources = [one for one in evidence.sources if one.language == self._language]

    @cached_property
    def _words(self) -> list[_Word]:
        return [word for source in self._sources for word in _words(View(source))]

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(word.stem for word in self._words)

    @cached_property
    def _forms(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_plain(word.text) for word in self._words if word.content))

    @cached_property
    def _lemmas(self) -> frozenset[str]:
        return frozenset(filter(None, (lemma(form, self._language) for form in self._forms)))

    def has(self, word: _Word) -> bool:
        """Tell whether a source has the word, a form of it or one near to it."""
        plain = _plain(word.text)
        if word.stem in self._stems or lemma(plain, self._language) in self._lemmas:
            return True
        return any(fuzz.ratio(plain, form, score_cutoff=_ALIKE) for form in self._forms)


def _judge(
    rewrite: View, source: View, known: ModifierTable, whole: _Vocabulary
) -> Iterator[Judgement]:
    facts = [m.span for kind in _OWN for m in rewrite.mentions(kind)]
    for insert in _inserts(rewrite, source):
        new = [word for word in insert.words if word.content]
        clause = len(new) >= _CLAUSE
        if not new or insert.lost > (0 if clause else _LOST) or any(whole.has(w) for w in new):
            continue
        if clause:
            yield _judgement(rewrite, insert.words, Confidence.MEDIUM)
        elif _modifies(insert, new, known, rewrite) and not any(
            new[0].span.overlaps(span) for span in facts
        ):
            yield _judgement(rewrite, (new[0],), Confidence.LOW)


def _judgement(rewrite: View, words: tuple[_Word, ...], confidence: Confidence) -> Judgement:
    span = Span(words[0].span.start, words[-1].span.end)
    return Judgement(
        rule=RULE,
        level=Level.UNSUPPORTED,
        rewrite=(span,),
        found=rewrite.document.article.text[span.start : span.end],
        confidence=confidence,
        why=(
            "it stands between words that follow each other in the source",
            "no source has these words in any form",
        ),
    )


def _modifies(insert: _Insert, new: list[_Word], known: ModifierTable, rewrite: View) -> bool:
    """Tell whether one plain word was put beside a word that the source has there."""
    word = new[0]
    low = _plain(word.text)
    if len(new) > 1 or len(insert.words) > 2 or len(low) < _LEAST:
        return False
    if not word.text.islower() or low.startswith(known.light):
        return False
    text = rewrite.document.article.text
    before, after = insert.before, insert.after
    if after is not None and insert.words[-1] is word and after.content:
        return _BREAK.search(text, word.span.end, after.span.start) is None
    if known.after and before is not None and insert.words[0] is word and before.content:
        return _BREAK.search(text, before.span.end, word.span.start) is None
    return False


def _inserts(rewrite: View, source: View) -> Iterator[_Insert]:
    ours, theirs = _words(rewrite), _words(source)
    if max(len(ours), len(theirs)) > _LONGEST:
        return
    kept = {word.stem for word in ours}
    steps = list(Indel.opcodes([w.stem for w in theirs], [w.stem for w in ours]))
    for number, step in enumerate(steps):
        if step.tag != "insert":
            continue
        before = steps[number - 1].tag if number else "equal"
        after = steps[number + 1].tag if number + 1 < len(steps) else "equal"
        if before != "equal" or after != "equal":
            continue
        at = step.src_start
        near = theirs[max(0, at - _NEAR) : at + _NEAR]
        yield _Insert(
            words=ours[step.dest_start : step.dest_end],
            before=ours[step.dest_start - 1] if step.dest_start else None,
            after=ours[step.dest_end] if step.dest_end < len(ours) else None,
            lost=sum(word.content and word.stem not in kept for word in near),
        )


def _words(view: View) -> tuple[_Word, ...]:
    def make(view: View) -> tuple[_Word, ...]:
        return tuple(
            word
            for sentence in view.sentences
            for word in _row(sentence.text, sentence.span.start, view.language)
        )

    return view.memo("modifiers", make)


@lru_cache(512)
def _row(text: str, base: int, language: str) -> tuple[_Word, ...]:
    """Return the words of a sentence that starts at `base` in its article."""
    known = table(language, "modifiers", ModifierTable)
    found = []
    for match in _WORD.finditer(text):
        plain = _plain(match[0])
        stem = plain[:_STEM].rstrip("s") if len(plain) < _STEM else plain[:_STEM]
        span = Span(base + match.start(), base + match.end())
        found.append(_Word(match[0], stem, span, known is None or plain not in known.function))
    return tuple(found)


def _plain(word: str) -> str:
    return _POSSESSIVE.sub("", lowered(word))
