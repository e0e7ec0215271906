"""Which name of the source stood in front of a word that the rewrite has as well."""

import re

from auditor.facts.base import Comparison
from auditor.facts.names import places
from auditor.facts.names.forms import is_given
from auditor.facts.names.index import index
from auditor.facts.names.match import Verdict, match
from auditor.facts.names.titles import in_title
from auditor.lang import CAPITALISED_NOUNS, lowered
from auditor.lang.words import is_word
from auditor.model import Mention

_NEXT = re.compile(r" ([^\W\d_]+)")


def beside(group: list[Mention], comparison: Comparison) -> Mention | None:
    """
    Return the name in whose place a group stands: Marek Edelman, where it is Adam Edelman now.

    None where the source has nothing, an office or an ordinary word there.
    """
    source, rewrite = comparison.source, comparison.rewrite
    if source is None:
        return None
    sentence = rewrite.document.sentences[group[-1].sentence]
    after = _NEXT.match(sentence.text, group[-1].span.end - sentence.span.start)
    if after is None:
        return None
    word = match(after[1], rewrite.language, index(source)).word
    return next(
        (
            mention
            for mention in source.mentions("name")
            if _next(mention, comparison) == word and _is_lost(mention, comparison)
        ),
        None,
    )


def _next(mention: Mention, comparison: Comparison) -> str:
    assert comparison.source is not None  # noqa: S101 - the caller has looked
    sentence = comparison.source.document.sentences[mention.sentence]
    after = _NEXT.match(sentence.text, mention.span.end - sentence.span.start)
    return after[1] if after is not None else ""


def _is_lost(mention: Mention, comparison: Comparison) -> bool:
    """Tell whether a word is a name for certain that the rewrite has in no form."""
    source = comparison.source
    assert source is not None  # noqa: S101 - the caller has looked
    if in_title(mention, source) or not _is_name(mention, source.language):
        return False
    views = {id(view): view for view in (comparison.rewrite, comparison.whole_rewrite)}
    return all(
        match(mention.surface, source.language, index(view)).verdict is Verdict.ABSENT
        for view in views.values()
    )


def _is_name(mention: Mention, language: str) -> bool:
    if is_given(mention.surface) or places.people(mention.surface, language):
        return True
    if mention.value.first:
        return False
    if language in CAPITALISED_NOUNS:
        return bool(mention.value.strong)
    return not is_word(lowered(mention.surface), language)
