"""Names where every noun has a capital."""

import re
from collections.abc import Sequence

from auditor.facts.base import View
from auditor.facts.names import forms
from auditor.lang import CAPITALISED_NOUNS
from auditor.lang.words import is_word
from auditor.model import Mention

# German words after which a noun is a thing and not somebody's name, and those before names.
_DETERMINER = re.compile(
    r"(?i)d(?:er|ie|as|en|em|es)|(?:k|m|d|s)?ein(?:e[nmrs]?)?|ihre?[nmrs]?|unsere?[nmrs]?|zu[mr]"
    r"|[bv]om|[ai]m|beim|ins|ans|(?:dies|jed|manch|welch|all|viel|wenig)e[nmrs]?|\w+(?:ige|iche|ische)[nmrs]?"
)
_OF_NAMES = re.compile(
    r"(?i)von|van|de|bei|in|aus|nach|mit|gegen|für|und|oder|durch|an|laut|sagte?|erklärte|so|wie"
)
_NOUNS = (
    "ung",
    "ungen",
    "heit",
    "keit",
    "schaft",
    "ismus",
    "tion",
    "tionen",
    "ierung",
    "erin",
    "innen",
)


def certain(group: Sequence[Mention], view: View, other: str) -> bool:
    """
    Tell a name from a noun no lexicon knows, where all nouns have capitals.

    `other` is the language of the other side: a word of it may be borrowed.
    """
    if view.language not in CAPITALISED_NOUNS or any(forms.exact(m.surface) for m in group):
        return True
    if is_thing(group, view):
        return False
    if other == "en" and is_word(group[0].surface.lower(), other):
        return False
    word = _before(group[0], view)
    return len(group) > 1 or word[:1].isupper() or bool(_OF_NAMES.fullmatch(word))


def is_thing(group: Sequence[Mention], view: View) -> bool:
    """Tell whether a word is a noun by what stands beside it, or by its ending."""
    if view.language not in CAPITALISED_NOUNS:
        return False
    sentence = view.document.sentences[group[0].sentence]
    after = sentence.text[group[-1].span.end - sentence.span.start :][:1]
    if after == "-" or _DETERMINER.fullmatch(_before(group[0], view)):
        return True
    return group[0].surface.lower().endswith(_NOUNS)


def _before(mention: Mention, view: View) -> str:
    sentence = view.document.sentences[mention.sentence]
    before = sentence.text[: mention.span.start - sentence.span.start].rstrip()
    return before.rpartition(" ")[2].strip("„“\"'(»«")
