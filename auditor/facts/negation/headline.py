"""Denials that a headline took from the text below the source's headline."""

import re
from collections.abc import Sequence

from auditor.facts.base import Comparison, View
from auditor.facts.headline import is_headline
from auditor.model import Mention

CLEAR = "clear"
_CLAUSE = re.compile(r"[,;:()–—，、；：。]|\s-\s")


def clause(view: View, mention: Mention) -> int:
    """Return the number of the clause in which a cue stands, from 0."""
    sentence = view.document.sentences[mention.sentence]
    before = sentence.text[: mention.span.start - sentence.span.start]
    return len(_CLAUSE.findall(before))


def from_below(denials: Sequence[Mention], comparison: Comparison) -> bool:
    """Tell whether a headline adds a clause to the source's, whose text has a denial for it."""
    rewrite, source = comparison.rewrite, comparison.source
    if source is None or not all(map(is_headline, rewrite.sentences)):
        return False
    if len(_CLAUSE.findall(rewrite.text)) <= len(_CLAUSE.findall(source.text)):
        return False
    own = {mention.sentence for mention in source.mentions("negation")}
    below = (
        mention.value == CLEAR and mention.sentence not in own
        for mention in comparison.whole_source.mentions("negation")
    )
    return all(clause(rewrite, mention) for mention in denials) and any(below)
