"""
Names of the source without a counterpart against expressions of the rewrite without one.

What has a capital in the rewrite and stands in the source in no form, in no translation and under
no other name, has come from somewhere; if a name of the source is gone, it stands in its place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.facts.base import Comparison, Judgement, Level, View
from auditor.facts.names import bodies, peoples, places
from auditor.facts.names.abbreviations import known, side
from auditor.facts.names.expressions import TABLED, Expression, expressions
from auditor.facts.names.forms import exact, is_cased, is_given
from auditor.facts.names.german import CAPITALISED_NOUNS
from auditor.facts.names.index import index
from auditor.facts.names.kept import is_gone, located
from auditor.facts.names.losses import FULL, Loss, losses
from auditor.facts.names.lost import in_phrase
from auditor.facts.names.match import Verdict, match
from auditor.facts.names.meanings import cognate, rendered
from auditor.facts.names.sounds import alike
from auditor.lang import lowered, script_of
from auditor.lang.acronyms import groups
from auditor.lang.slips import spellings
from auditor.lang.words import is_word
from auditor.model import Confidence, Span

RULE = "name-replaced"


_MORE = 0.08  # likeness by which one word is a form of a name rather than another
_ALIKE = 0.6  # likeness of sounds from which one may be a form of the other
_ALIKE_FAR = 0.75  # the same where likeness comes by chance
_BODIES = frozenset(
    "academy administration agency army assembly association authority bank board bureau cabinet"
    " chamber chambers city club commission committee congress council court department executive"
    " federation force forces foundation fund government group house institute kremlin legislature"
    " ministry navy office organisation organization parliament party police senate service state"
    " supreme treasury union university diet knesset bundestag bundesrat sejm duma rada majlis"
    " storting riksdag folketing cortes tribunal eduskunta parlament".split()
)
_LOAN = 0.7  # likeness of sounds from which an ordinary word may be borrowed
_WORD = 4  # letters of an ordinary word that no name is by chance
_FAR = frozenset(("Hani", "Jpan", "Kore", "Deva", "Arab", "Hebr"))
_NO_NAME = ("ly", "ing", "ed", "s")  # how English adverbs, participles and plurals end
_DEED = re.compile(
    r" (?:has|had|have|is|was|were|will|would|could|can|may|said|told|won|met|made|came|went|left"
    r"|took|gave|became|beat|lost|held|began|got|saw|spoke|wrote|led|kept|sent|found|ran|fell"
    r"|wants|says|[a-z]{3,}ed)\b|, (?:who|whose)\b|['’]s [a-z]"
)


@dataclass(frozen=True, slots=True)
class Orphans:
    """What has no counterpart: expressions of the rewrite, names of the source."""

    ours: tuple[Expression, ...]
    theirs: tuple[Loss, ...]


def replaced(
    comparison: Comparison,
    told: Sequence[Span],
    told_of: Sequence[Span],
    *,
    letters: bool = False,
) -> Iterator[Judgement]:
    """
    Yield expressions of the rewrite that stand in the place of a name of the source.

    `told` and `told_of` are spans of the rewrite and of the source that other judgements speak
    of; `letters` asks for acronyms instead of words. Where there are more orphans in the rewrite
    than in the source nothing is said.
    """
    if comparison.source is None or comparison.rewrite.language in CAPITALISED_NOUNS:
        return
    found = orphans(comparison)
    ours = [
        one
        for one in found.ours
        if not any(one.span.overlaps(span) for span in told) and not located(one, comparison)
    ]
    theirs = [
        one
        for one in found.theirs
        if not any(one.span.overlaps(s) for s in told_of) and is_gone(one, comparison)
    ]
    if not ours or len(ours) > len(theirs):
        return
    spelt = any(one.letters for one in theirs)
    for expression, loss in zip(ours, _in_order(theirs, len(ours)), strict=True):
        if expression.letters is not letters:
            continue
        if not _fits(expression, loss, comparison, spelt=spelt):
            continue
        text = comparison.rewrite.document.article.text
        words = text[expression.span.start : expression.span.end]
        yield Judgement(
            rule=RULE,
            level=Level.CHANGED,
            rewrite=(expression.span,),
            source=(loss.span,),
            found=words,
            expected=loss.text,
            confidence=Confidence.MEDIUM,
            why=(
                f"the source has “{words}” neither in this nor in other words",
                f"“{loss.text}” appears nowhere in the rewrite",
            ),
        )


def _fits(expression: Expression, loss: Loss, comparison: Comparison, *, spelt: bool) -> bool:
    """
    Tell whether an expression is no other name for what was lost.

    `spelt` says that letters of the source are lost, which words of the rewrite may spell out.
    """
    if spelt and (expression.letters or len(expression.words) > 1):
        return False
    initials = "".join(word[0] for word in expression.words)
    if len(initials) > 1 and sorted(lowered(initials)) == sorted(lowered(loss.text)):
        return False  # Pd, the Democratic Party
    languages = comparison.rewrite.language, comparison.whole_source.language
    least = _ALIKE_FAR if script_of(languages[1]) in _FAR else _ALIKE
    if lowered(loss.text) in _BODIES:
        return False  # Parliament has a name of its own elsewhere: Eduskunta
    if loss.letters and any(places.places(word, languages[0]) for word in expression.words):
        return False  # Portugal's railway, for the CP
    if any(
        alike(word, languages[0], loss.text, languages[1]) >= least for word in expression.words
    ):
        return False
    if expression.opens and (loss.body or loss.weak):
        return False
    body = loss.body or lowered(loss.text) in _BODIES
    if body and (expression.letters or _is_generic(expression)):
        return False
    if expression.letters and not is_cased(languages[1]) and exact(loss.text):
        return False  # where nothing has capitals, a body of that place may be spelt out
    if _may_translate(expression, comparison):
        return False
    if loss.weak:
        return not expression.letters and _has_no_rendering(expression, comparison)
    if loss.body and len(expression.words) > 1:
        return _is_strong(expression, comparison) or _has_no_rendering(expression, comparison)
    return True


def _may_translate(expression: Expression, comparison: Comparison) -> bool:
    """
    Tell whether an expression may be a translation that no table has.

    English ones are known to the seed lists; of other languages ordinary words may be anything,
    and where the lexicon lacks many forms, so may words that it does not know.
    """
    language = comparison.rewrite.language
    if comparison.same_language or language == TABLED or expression.letters:
        return False
    if any(is_given(word) or places.called(word, language) for word in expression.words):
        return False
    return language not in FULL or all(
        is_word(word, language) or is_word(lowered(word), language) for word in expression.words
    )


def _is_strong(expression: Expression, comparison: Comparison) -> bool:
    """Tell whether a word of the expression can only be a name."""
    return any(
        m.value.strong
        for m in comparison.rewrite.mentions("name")
        if m.span.overlaps(expression.span)
    )


def _is_generic(expression: Expression) -> bool:
    """Tell whether a word for a body is in an expression: the same one may be called so."""
    return any(lowered(word) in _BODIES for word in expression.words)


def _in_order(losses: Sequence[Loss], needed: int) -> list[Loss]:
    """Return as many losses as are needed, the surest ones, in text order."""
    surest = sorted(losses, key=lambda loss: (loss.letters, loss.weak, loss.body))[:needed]
    return sorted(surest, key=lambda loss: loss.span)


def orphans(comparison: Comparison) -> Orphans:
    """Return what has no counterpart on the other side of a sure link."""
    source = comparison.source
    if source is None:
        return Orphans((), ())

    def make(view: View, _: View) -> Orphans:
        ours = tuple(one for one in expressions(view) if _new(one, comparison))
        # The first word of a sentence counts where there is nothing else.
        ours = tuple(one for one in ours if not one.opens) or ours
        return Orphans(ours, losses(comparison) if ours else ())

    return comparison.rewrite.memo_against(source, "orphans", make)


def _new(expression: Expression, comparison: Comparison) -> bool:
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
        if ordinary and script_of(other.language) in _FAR:
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


def _has_no_rendering(expression: Expression, comparison: Comparison) -> bool:
    """Tell whether a word of the expression can be translated, and is so nowhere."""
    language, other = comparison.rewrite.language, index(comparison.whole_source)
    return any(rendered(word, language, other) is False for word in expression.words)


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
