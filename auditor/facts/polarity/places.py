"""Where in a text words with a pole stand, and which poles it shows at all."""

import re

from auditor.facts.base import Comparison, View
from auditor.facts.order import same_order
from auditor.facts.polarity.lexicon import WORD, Pole, lexicon_of
from auditor.lang import lowered
from auditor.model import Mention

NAME = "polarity"

_SHORT = 24  # words up to which a text has one place only
_GAP = 0.35  # of a longer one within which two words may stand in the same place
# What is hardly ever spoken of twice in one sentence.
_TELLING = frozenset(
    """guilty accept admit arrest import legal hire confirm majority profit surplus north east buy
    support prosecution government_opp deliberate tighten voluntary temporary
    """.split()
)

# Within one language a sentence shows a pole of these only where it speaks of the thing itself.
SURE = frozenset(
    """rise win guilty accept admit arrest open import profit surplus majority legal winter spring
    hire employed deliberate expensive confirm build destroy_repair create_cut speed introduce join
    prosecution sunrise landlord employer tighten encourage extend minor_major hot
    """.split()
)

_DENYING = frozenset(("clear", "loose"))
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
CLAUSE = re.compile(
    r"[;:()–—。；：]|[,，、] |\s(?:and|while|but|und|während|aber|et|mais|y|e|en|och|i|a|и|а|та)\s"
)


def placed(comparison: Comparison, mention: Mention, witness: Mention) -> bool:
    """
    Tell whether two words may stand in the same place of both texts.

    Short texts have one place only. In long ones the places must agree, and where the order of
    the two cannot be told, the concept must be one that is hardly ever spoken of twice.
    """
    source = comparison.source
    assert source is not None  # noqa: S101 - the caller has looked
    if max(_width(comparison.rewrite), _width(source)) <= _SHORT:
        return True
    if same_order(comparison.rewrite, source):
        gap = abs(_place(comparison.rewrite, mention) - _place(source, witness))
        return gap <= _GAP
    return bool({pole[0] for pole in mention.value} & _TELLING)


def _width(view: View) -> int:
    """Return a length in words; letters of a script without spaces count as half of one."""
    return max(view.text.count(" ") + 1, len(_HAN.findall(view.text)) // 2)


def _place(view: View, mention: Mention) -> float:
    length = sum(len(sentence.text) + 1 for sentence in view.sentences)
    before = 0
    for sentence in view.sentences:
        if sentence.index == mention.sentence:
            return (before + mention.span.start - sentence.span.start) / length
        before += len(sentence.text) + 1
    return 0.0


def shown_poles(view: View) -> dict[str, dict[int, Mention]]:
    """Return per concept the poles that the view shows, each with its first word."""

    def make(view: View) -> dict[str, dict[int, Mention]]:
        shown: dict[str, dict[int, Mention]] = {}
        for mention in view.mentions(NAME):
            for concept, pole in mention.value:
                shown.setdefault(concept, {}).setdefault(pole, mention)
        return shown

    return view.memo("polarity", make)


def all_poles(view: View) -> frozenset[Pole]:
    """Return the poles of all words of a view, denied ones too."""

    def make(view: View) -> frozenset[Pole]:
        lexicon = lexicon_of(view.language)
        if lexicon is None:
            return frozenset()
        text = lowered(view.text)
        found = {pole for match in WORD.finditer(text) for pole in lexicon.poles(match[0])}
        for mention in view.mentions(NAME):
            found.update(mention.value)
        return frozenset(found)

    return view.memo("poles of all words", make)


def touched(view: View) -> bool:
    """Tell whether a denial stands in the clause of a word that has a pole."""
    text = view.document.article.text
    for mention in view.mentions(NAME):
        for cue in view.mentions("negation"):
            if cue.value not in _DENYING or cue.sentence != mention.sentence:
                continue
            first, second = sorted((cue.span, mention.span))
            if not CLAUSE.search(text[first.end : second.start]):
                return True
    return False
