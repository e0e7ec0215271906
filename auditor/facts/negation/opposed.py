"""Denials that the other side words as the opposite: “did not rise” and “fell”."""

from auditor.facts.base import View
from auditor.facts.negation.ledger import Entry
from auditor.facts.polarity.lexicon import WORD, Pole, lexicon_of
from auditor.lang import lowered

_BESIDE = 30  # code points between a negator and the word that it denies


def worded_as_opposite(denied: View, entry: Entry, other: View) -> bool:
    """Tell whether what a denial denies stands on the other side as its opposite only."""
    poles = _denied(denied, entry)
    if not poles:
        return False
    ours, theirs = _all(denied), _all(other)
    return any(
        (concept, 1 - pole) in theirs
        and (concept, pole) not in theirs
        and (concept, 1 - pole) not in ours
        for concept, pole in poles
    )


def _denied(view: View, entry: Entry) -> tuple[Pole, ...]:
    """Return the poles of the nearest word that has any."""
    lexicon = lexicon_of(view.language)
    if lexicon is None:
        return ()
    sentence = view.document.sentences[entry.mention.sentence]
    text = lowered(sentence.text)
    start = entry.mention.span.start - sentence.span.start
    end = entry.mention.span.end - sentence.span.start
    best: tuple[int, tuple[Pole, ...]] = (_BESIDE, ())
    for match in WORD.finditer(text, max(0, start - 2 * _BESIDE), end + 2 * _BESIDE):
        gap = match.start() - end if match.start() >= end else start - match.end()
        poles = lexicon.poles(match[0]) if 0 <= gap < best[0] else ()
        if poles:
            best = (gap, poles)
    return best[1]


def _all(view: View) -> frozenset[Pole]:
    """Return the poles of all words, denied ones too."""

    def make(view: View) -> frozenset[Pole]:
        lexicon = lexicon_of(view.language)
        if lexicon is None:
            return frozenset()
        text = lowered(view.text)
        found = {pole for match in WORD.finditer(text) for pole in lexicon.poles(match[0])}
        for mention in view.mentions("polarity"):
            found.update(mention.value)
        return frozenset(found)

    return view.memo("poles of all words", make)
