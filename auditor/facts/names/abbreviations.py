"""The acronyms and initials of one side, for looking acronyms up."""

import re
from dataclasses import dataclass

from auditor.facts.base import View
from auditor.facts.names.signs import countries
from auditor.facts.names.spelling import latin
from auditor.lang import lowered
from auditor.lang.acronyms import groups

NAME = "acronym"

# Scripts without capitals that write acronyms in Latin letters with no blank: NASAは.
PLAIN = "\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
SHORT = 3
"""Letters up to which acronyms of two languages may be translations of each other."""

_TOKEN = re.compile(rf"[^\W_{PLAIN}]+|[{PLAIN}]+")


@dataclass(frozen=True, slots=True)
class Side:
    """What one side has in capitals and in words, and the initials of its words."""

    acronyms: frozenset[str]
    latin: frozenset[str]
    """The acronyms in Latin letters without accents: НАБУ, ČTK."""

    words: frozenset[str]
    initials: str
    principal: str
    """Initials without those of short words that names pass over (of, de la)."""

    low: str
    language: str


def side(view: View) -> Side:
    """Return the acronyms, words and initials of a view, made once."""

    def make(view: View) -> Side:
        text = view.text
        tokens = _TOKEN.findall(text)
        acronyms = frozenset(m.value for m in view.mentions(NAME))
        return Side(
            acronyms=acronyms,
            latin=frozenset(latin(value, view.language) for value in acronyms),
            words=frozenset(token.upper() for token in tokens) | countries(text),
            initials="".join(token[0].upper() for token in tokens),
            principal="".join(
                token[0].upper() for token in tokens if len(token) > SHORT or token[0].isupper()
            ),
            low=lowered(text),
            language=view.language,
        )

    return view.memo("acronyms", make)


def known(value: str, one: Side, language: str) -> bool:
    """Look an acronym up by letters, as a word, by its equivalents and by initials."""
    if value in one.acronyms or value in one.words:
        return True
    if language != one.language and len(value) >= SHORT and latin(value, language) in one.latin:
        return True
    plain = value.rstrip("0123456789-‑")
    if plain != value and plain in one.words:
        return True
    for group in groups().get(value, ()):
        forms, names = group
        if one.acronyms & forms or one.words & forms:
            return True
        if any(name in one.low for name in names):
            return True
    return len(value) >= SHORT and value in one.initials
