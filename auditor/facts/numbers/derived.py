"""Numbers that a source need not have: differences of two of its own, and several hundreds."""

import re
from functools import cache
from itertools import combinations

from auditor.facts.base import View
from auditor.facts.numbers.bead import Bead
from auditor.facts.numbers.likeness import equal
from auditor.facts.numbers.measures import dimension, same_unit
from auditor.facts.numbers.value import NumberValue
from auditor.lang import lowered, table, whole
from auditor.lang.topics.numbers import NumberTable
from auditor.model import Mention

_MOST = 12  # numbers of a link that are looked at; what has more is a table
_BEHIND = 16  # code points behind a count that hold “other”
_SCALE = 100  # values from which a word is a scale: several hundred
_AHEAD = 16  # code points in front of a scale that hold “several”


def difference(mention: Mention, bead: Bead) -> bool:
    """Tell whether a quantity is what two of the source differ by: from 40 hours to 35, by five."""
    unit, value = mention.value.unit, mention.value.value
    if not unit or not value:
        return False
    alike = [m for m in bead.theirs[:_MOST] if m.value.unit and same_unit(m.value.unit, unit)]
    return any(
        abs(abs(a.value.value - b.value.value) - value) < 1e-9 * max(1.0, value)
        for a, b in combinations(alike, 2)
    )


def derived(mention: Mention, bead: Bead) -> bool:
    """
    Tell whether a number is what two of the source come to: 0.1 points between 2.1 and 2.0 %.

    Sums need both addends in the rewrite or neither, differences one of the two values;
    between percentages they are percentage points.
    """
    value: NumberValue = mention.value
    kind = dimension(value.unit)
    if value.form not in {"digits", "word"} or kind not in {"", "percent", "money"}:
        return False
    plain = {"digits", "word"}
    figures = [
        (m in bead.free, m.value)
        for m in bead.theirs[:_MOST]
        if m.value.form in plain and dimension(m.value.unit) == kind
    ]
    for (lost, a), (gone, b) in combinations(figures, 2):
        if not same_unit(a.unit, b.unit):
            continue
        if kind != "percent" and lost == gone and equal(a.value + b.value, value.value):
            return True
        points = value.unit in {"points", "bp"}
        if points and (lost or gone) and equal(round(abs(a.value - b.value), 6), value.value):
            return True
    return False


def others(mention: Mention, bead: Bead) -> bool:
    """Tell whether a count leaves one out that the source counts: two more of its three."""
    view = bead.comparison.rewrite
    pattern = _others(view.language)
    if not mention.value.small_word or pattern is None:
        return False
    sentence = view.document.sentences[mention.sentence]
    behind = lowered(sentence.text[mention.span.end - sentence.span.start :][:_BEHIND])
    if pattern.match(behind) is None:
        return False
    return any(m.value.value == mention.value.value + 1 for m in bead.theirs)


def several(mention: Mention, view: View) -> bool:
    """Tell whether a scale only says about how many: several hundred, a few thousand."""
    if mention.value.form != "word" or mention.value.value < _SCALE:
        return False
    pattern = _several(view.language)
    if pattern is None:
        return False
    sentence = view.document.sentences[mention.sentence]
    start = mention.span.start - sentence.span.start
    ahead = lowered(sentence.text[max(0, start - _AHEAD) : start])
    return pattern.search(ahead) is not None


@cache
def _several(language: str) -> re.Pattern[str] | None:
    known = table(language, "numbers", NumberTable)
    if known is None or not known.several:
        return None
    return re.compile(rf"{whole(known.several)}\s*$")


@cache
def _others(language: str) -> re.Pattern[str] | None:
    known = table(language, "numbers", NumberTable)
    if known is None or not known.others:
        return None
    return re.compile(rf" {whole(known.others)}")
