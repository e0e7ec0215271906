"""
Names of the source without a counterpart against expressions of the rewrite without one.

What has a capital in the rewrite and stands in the source in no form, in no translation and under
no other name, has come from somewhere; if a name of the source is gone, it stands in its place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.facts.base import Comparison, Judgement, Level, View
from auditor.facts.names import places
from auditor.facts.names.expressions import TABLED, Expression, expressions
from auditor.facts.names.forms import exact, is_cased, is_given
from auditor.facts.names.index import index
from auditor.facts.names.kept import is_gone, located
from auditor.facts.names.losses import FULL, Loss, losses
from auditor.facts.names.meanings import rendered
from auditor.facts.names.sounds import alike
from auditor.facts.names.unsaid import FAR, is_unsaid
from auditor.lang import CAPITALISED_NOUNS, lowered, script_of
from auditor.lang.words import is_word
from auditor.model import Confidence, Span

RULE = "name-replaced"


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
    least = _ALIKE_FAR if script_of(languages[1]) in FAR else _ALIKE
    if lowered(loss.text) in _BODIES:
        return False  # Parliament has a name of its own elsewhere: Eduskunta
    if loss.letters and any(places.places(word, languages[0]) for word in expression.words):
        return False  # Portugal's railway, for the CP
    if any(
        alike(word, languages[0], loss.text, languages[1]) >= least for word in expression.words
    ):
        return False
    if expression.opens and (loss.body or loss.weak or _may_be_noun(loss, comparison)):
        return False
    body = loss.body or lowered(loss.text) in _BODIES
    if body and (expression.letters or _is_generic(expression)):
        return False
    if expression.letters and not is_cased(languages[1]) and exact(loss.text) and not loss.alone:
        return False  # where nothing has capitals, a body of that place may be spelt out
    if _may_translate(expression, comparison):
        return False
    if loss.weak:
        return not expression.letters and _has_no_rendering(expression, comparison)
    if loss.body and len(expression.words) > 1:
        return _is_strong(expression, comparison) or _has_no_rendering(expression, comparison)
    return True


def _may_be_noun(loss: Loss, comparison: Comparison) -> bool:
    """Tell whether a lost word opens its sentence and is in no table: Babička, Grandma."""
    source = comparison.source
    if source is None or " " in loss.text or exact(loss.text) or is_given(loss.text):
        return False
    if not is_cased(source.language):
        return False
    return any(m.value.first and m.span.overlaps(loss.span) for m in source.mentions("name"))


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
        ours = tuple(one for one in expressions(view) if is_unsaid(one, comparison))
        # The first word of a sentence counts where there is nothing else.
        ours = tuple(one for one in ours if not one.opens) or ours
        return Orphans(ours, losses(comparison) if ours else ())

    return comparison.rewrite.memo_against(source, "orphans", make)


def _has_no_rendering(expression: Expression, comparison: Comparison) -> bool:
    """Tell whether a word of the expression can be translated, and is so nowhere."""
    language, other = comparison.rewrite.language, index(comparison.whole_source)
    return any(rendered(word, language, other) is False for word in expression.words)
