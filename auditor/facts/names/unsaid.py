"""What has a capital in a rewrite and stands in the source in no form."""

import re

from auditor.facts.base import Comparison
from auditor.facts.names import bodies, peoples
from auditor.facts.names.abbreviations import known, side
from auditor.facts.names.expressions import Expression
from auditor.facts.names.index import index
from auditor.facts.names.lost import in_phrase
from auditor.facts.names.match import Verdict, match
from auditor.facts.names.meanings import cognate, rendered
from auditor.facts.names.sounds import alike
from auditor.lang import lowered, script_of
from auditor.lang.acronyms import groups
from auditor.lang.slips import spellings
from auditor.lang.words import is_word

FAR = frozenset(("Hani", "Jpan", "Kore", "Deva", "Arab", "Hebr"))
"""Scripts in which names are written by sound."""

_MORE = 0.08  # likeness by which one word is a form of a name rather than another
_LOAN = 0.7  # likeness of sounds from which an ordinary word may be borrowed
_WORD = 4  # letters of an ordinary word that no name is by chance
_NO_NAME = ("ly", "ing", "ed", "s")  # how English adverbs, participles and plurals end
_DEED = re.compile(
    r" (?:has|had|have|is|was|were|will|would|could|can|may|said|told|won|met|made|came|went|left"
    r"|took|gave|became|beat|lost|held|began|got|saw|spoke|wrote|led|kept|sent|found|ran|fell"
    r"|wants|says|[a-z]{3,}ed)\b|, (?:who|whose)\b|['’]s [a-z]"
)


def is_unsaid(expression: Expression, comparison: Comparison) -> bool:
    """Tell whether the source has the expression in no form that is known or may be."""
    if expression.opens and not _acts(expression, comparison):
        return False
    if expression.office and expression.article:
        return False
    rewrite, whole = comparison.rewrite, comparison.whole_source
    told = bodies.shared(rewrite, whole) + peoples.shared(rewrite, whole)
    if any(expression.span.overlaps(span) for span in told):
        return False
    other = index(whole)
    if any(
        in_phrase(m, rewrite, other)
        for m in rewrite.mentions("name")
        if m.span.overlaps(expression.span)
    ):
        return False
    if _is_short_for(expression, comparison):
        return False
    return not any(_known(word, comparison) for word in expression.words)


def _acts(expression: Expression, comparison: Comparison) -> bool:
    """
    Tell whether the bare first word of a sentence does something, as a name may: Queen won.

    Only English has articles and verbs that are told so.
    """
    if comparison.rewrite.language != "en" or expression.office or len(expression.words) != 1:
        return False
    low = lowered(expression.words[0])
    if len(low) < _WORD or low in spellings("en").frequent or low.endswith(_NO_NAME):
        return False
    return _DEED.match(expression.after) is not None


def _known(word: str, comparison: Comparison) -> bool:
    """Tell whether the source may have a word of an expression."""
    language, whole = comparison.rewrite.language, comparison.whole_source
    other = index(whole)
    if not word.isalpha():
        if lowered(word) in lowered(whole.text):
            return True
        parts = word.replace("-", " ").split()
        return any(_known(part, comparison) for part in parts if part != word and len(part) > 1)
    if len(word) > 1 and word.isupper():
        return known(word, side(whole), language)
    if len(word) < 2:
        return lowered(word) in lowered(whole.text)
    if rendered(word, language, other):
        return True
    found = match(word, language, other)
    ordinary = is_word(lowered(word), language)
    if found.verdict is Verdict.DOUBTFUL:
        if ordinary and script_of(other.language) in FAR:
            return alike(word, language, found.word, other.language) >= _LOAN
        return not _is_claimed(word, found.word, comparison)
    if found.verdict is Verdict.UNKNOWABLE and ordinary and len(word) >= _WORD:
        return False
    if found.verdict is not Verdict.ABSENT:
        return True
    return ordinary and cognate(word, language, other)


def _is_claimed(word: str, name: str, comparison: Comparison) -> bool:
    """Tell whether another word of the rewrite is far more like a name of the source."""
    language, home = comparison.rewrite.language, comparison.whole_source.language
    likeness = alike(word, language, name, home)
    return any(
        one.capital
        and one.text != word
        and alike(one.text, language, name, home) >= likeness + _MORE
        for one in index(comparison.rewrite).words
    )


def _is_short_for(expression: Expression, comparison: Comparison) -> bool:
    """Tell whether an acronym of the source may stand for the expression."""
    low = lowered(" ".join(expression.words))
    letters = "".join(word[0] for word in expression.words).upper()
    for mention in comparison.whole_source.mentions("acronym"):
        value = mention.value
        if len(letters) > 1 and (value == letters or value in letters or letters in value):
            return True
        names = [name for _, some in groups().get(value, ()) for name in some]
        if any(low in name or name in low for name in names):
            return True
    return False
