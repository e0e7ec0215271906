"""Capitalised words that belong to a title and not to a name: the Health in Health Minister."""

import re
from functools import cache

from auditor.facts.base import View
from auditor.facts.names import places
from auditor.lang import lowered, table
from auditor.lang.topics.roles import RoleTable
from auditor.model import Mention

# English words for parts of a country, one of which may translate another.
_UNITS = frozenset(
    "county district federation governorate kingdom krai oblast okrug prefecture province raion"
    " region republic state territory voivodeship".split()
)
_NEXT = re.compile(r"[ -]([^\W\d_]+)")


def in_title(mention: Mention, view: View) -> bool:
    """Tell whether the word is an office, or one follows it."""
    sentence = view.document.sentences[mention.sentence]
    after = _NEXT.match(sentence.text, mention.span.end - sentence.span.start)
    if after is not None and lowered(after[1]) in _offices(view.language):
        return True
    if is_unit(mention.surface):
        return True
    before = sentence.text[: mention.span.start - sentence.span.start]
    front = before[:-1].rpartition(" ")[2] if before[-1:] == " " else ""
    if front[:1].isupper() and not places.called(front, view.language):
        return False  # a surname, though it means an office as well
    return is_office(mention.surface, view.language)


def is_office(word: str, language: str) -> bool:
    """Tell whether a word, whatever its case, is one for an office, a rank or a trade."""
    low = lowered(word)
    return low in _offices(language) or any(low.startswith(stem) for stem in _stems(language))


def is_portfolio(word: str, language: str) -> bool:
    """Tell whether a ministry may be for what the word says: Γεωργίας, of farming or Georgia's."""
    low = lowered(word)
    known = table(language, "roles", RoleTable)
    forms = known.portfolios.values() if known is not None else ()
    return any(
        low.startswith(one[:-1]) if one[-1] == "*" else low == one
        for words in forms
        for one in words.split()
    )


def is_unit(word: str) -> bool:
    """Tell whether an English word is one for a part of a country: oblast, region."""
    return lowered(word) in _UNITS


@cache
def _offices(language: str) -> frozenset[str]:
    known = table(language, "roles", RoleTable)
    if known is None:
        return frozenset()
    return frozenset(
        word for words in known.roles.values() for word in words.split() if word.isalpha()
    )


@cache
def _stems(language: str) -> tuple[str, ...]:
    known = table(language, "roles", RoleTable)
    if known is None:
        return ()
    return tuple(
        word[:-1]
        for words in known.roles.values()
        for word in words.split()
        if word[:-1].isalpha() and word[-1] == "*"
    )
