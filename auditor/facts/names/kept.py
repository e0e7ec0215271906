"""What keeps an expression and a lost name of an article from standing in each other's place."""

import re

from auditor.facts.base import Comparison
from auditor.facts.headline import is_headline
from auditor.facts.names.background import background
from auditor.facts.names.expressions import Expression
from auditor.facts.names.index import index
from auditor.facts.names.losses import Loss
from auditor.facts.names.match import Verdict, match


def located(expression: Expression, comparison: Comparison) -> bool:
    """Tell whether an expression says for readers elsewhere where a place lies."""
    view = comparison.rewrite
    group = [m for m in view.mentions("name") if m.span.overlaps(expression.span)]
    return bool(group) and background(group, comparison) != ""


def is_gone(loss: Loss, comparison: Comparison) -> bool:
    """Tell whether a name of an article is one for sure, and not told below a headline."""
    if comparison.single:
        return True
    if not is_headline(comparison.rewrite.sentences[0]):
        return not loss.weak
    language, whole = comparison.whole_source.language, index(comparison.whole_rewrite)
    words = [word for word in re.findall(r"[^\W\d_]+", loss.text) if len(word) > 1]
    there = [match(word, language, whole).verdict is Verdict.SAME for word in words]
    return not loss.weak and not (there and all(there))
