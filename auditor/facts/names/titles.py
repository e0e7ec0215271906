"""Capitalised words that belong to a title and not to a name: the Health in Health Minister."""

import re
from functools import cache

from auditor.facts.base import View
from auditor.lang import lowered, table
from auditor.lang.topics.roles import RoleTable
from auditor.model import Mention

_NEXT = re.compile(r"[ -]([^\W\d_]+)")


def in_title(mention: Mention, view: View) -> bool:
    """Tell whether an office follows the word."""
    sentence = view.document.sentences[mention.sentence]
    after = _NEXT.match(sentence.text, mention.span.end - sentence.span.start)
    return after is not None and lowered(after[1]) in _offices(view.language)


@cache
def _offices(language: str) -> frozenset[str]:
    known = table(language, "roles", RoleTable)
    if known is None:
        return frozenset()
    return frozenset(
        word for words in known.roles.values() for word in words.split() if word.isalpha()
    )
