"""Denials that the other side words as the opposite: “did not rise” and “fell”."""

from auditor.facts.base import View
from auditor.facts.negation.ledger import Entry
from auditor.facts.polarity.lexicon import WORD, Pole, lexicon_of
from auditor.lang import lowered

_BESIDE = 45  # code points around a negator in which the word that it denies stands


def worded_as_opposite(denied: View, entry: Entry, other: View) -> bool:
    """Tell whether what a denial denies stands on the other side as its opposite."""
    poles = _beside(denied, entry)
    if not poles:
        return False
    theirs = {pole for m in other.mentions("polarity") for pole in m.value}
    ours = {pole for m in denied.mentions("polarity") for pole in m.value}
    return any(
        (concept, 1 - pole) in theirs and (concept, 1 - pole) not in ours
        for concept, pole in poles
        if (concept, pole) not in theirs
    )


def _beside(view: View, entry: Entry) -> frozenset[Pole]:
    lexicon = lexicon_of(view.language)
    if lexicon is None:
        return frozenset()
    mention = entry.mention
    sentence = view.document.sentences[mention.sentence]
    text = lowered(sentence.text)
    at = mention.span.start - sentence.span.start
    end = mention.span.end - sentence.span.start
    near = text[max(0, at - _BESIDE) : end + _BESIDE]
    found = {pole for match in WORD.finditer(near) for pole in lexicon.poles(match[0])}
    for pattern, poles in lexicon.phrases:
        if pattern.search(near):
            found.update(poles)
    return frozenset(found)
