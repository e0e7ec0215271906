"""Denials that the other side words as the opposite: “did not rise” and “fell”."""

from auditor.facts.base import View
from auditor.facts.negation.ledger import Entry
from auditor.facts.polarity.lexicon import WORD, Pole, lexicon_of
from auditor.facts.polarity.places import SURE, all_poles
from auditor.lang import lowered

_BESIDE = 30  # code points between a negator and the word that it denies


def worded_as_opposite(denied: View, entry: Entry, other: View) -> bool:
    """
    Tell whether what a denial denies stands on the other side as its opposite only.

    Within one language the words would mostly be kept, so that a chance opposite (“did not go”,
    “came”) explains nothing: there the concept must be one whose words have few other senses.
    """
    poles = _denied(denied, entry)
    if denied.language == other.language:
        poles = tuple(pole for pole in poles if pole[0] in SURE)
    if not poles:
        return False
    ours, theirs = all_poles(denied), all_poles(other)
    return any(
        (concept, 1 - pole) in theirs
        and (concept, pole) not in theirs
        and (concept, 1 - pole) not in ours
        for concept, pole in poles
    )


def worded_otherwise(denied: View, entry: Entry, other: View) -> bool:
    """Tell whether a set phrase went as a whole: “no wonder” is not the loss of a denial."""
    text = lowered(denied.document.article.text)
    follows = WORD.search(text, entry.mention.span.end)
    return follows is None or follows[0] not in WORD.findall(lowered(other.text))


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
