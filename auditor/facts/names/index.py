"""One side of a comparison, prepared for looking names up."""

import re
from collections import Counter
from dataclasses import dataclass

from auditor.facts.base import View
from auditor.facts.names import places
from auditor.facts.names.forms import exact, is_cased
from auditor.facts.names.spelling import canon, fold, latin
from auditor.lang import script_of

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u094d\u064b-\u065f])*+")
_APOSTROPHE = re.compile(r"[^\W\d_]{1,3}['’][^\W\d_]{2,}")  # O'Mara is one name
_DOTTED = re.compile(r"(?:[^\W\d_]\.){2,4}")  # U.S.
_RUN = re.compile(r"[A-Za-zÀ-ɏ]+|[\u30a0-\u30fa\u30fc-\u30ff]+|[\u3400-\u9fff]+|[\uac00-\ud7af]+")
_SPACELESS = frozenset(("zh", "ja", "th"))
_COMPOUNDING = frozenset(("de", "nl", "sv", "da", "nb", "fi", "hu"))
_LONG = 7  # letters from which a word may be a compound with a place
_LONGEST = 80  # letters; the longest German compounds are shorter


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text with its Latin letters and its spelling-free form."""

    text: str
    letters: str
    canon: str
    capital: bool


@dataclass(frozen=True, slots=True)
class Index:
    """All words of a view, and the places, peoples and bodies that they name."""

    language: str
    text: str
    folded: str
    words: tuple[Word, ...]
    letters: frozenset[str]
    canons: frozenset[str]
    counts: Counter[str]
    places: frozenset[str]
    first_names: frozenset[int]
    surnames: frozenset[str]
    spaceless: bool

    @property
    def cased(self) -> bool:
        """Tell whether names can be told by their capitals."""
        return is_cased(self.language) and any(word.capital for word in self.words)


def index(view: View) -> Index:
    """Return the index of a view, made once."""
    return view.memo("names", _make)


def _make(view: View) -> Index:
    language = view.language
    spaceless = language in _SPACELESS
    pattern = _RUN if spaceless or language == "ko" else _WORD
    forms = [m[0] for m in pattern.finditer(view.text)]
    forms += [m[0] for m in _APOSTROPHE.finditer(view.text)]
    forms += [m[0].replace(".", "") for m in _DOTTED.finditer(view.text)]
    words = tuple(
        Word(
            form,
            latin(form, _home(form, language)),
            canon(form, _home(form, language)),
            form[0].isupper(),
        )
        for form in dict.fromkeys(forms)
    )
    found: set[str] = set()
    if spaceless:
        found |= places.in_han(view.text)
    for form in dict.fromkeys(forms):
        found |= places.places(form, _home(form, language))
        if language in _COMPOUNDING and _LONG < len(form) <= _LONGEST:
            for at in range(_LONG - 4, len(form) - 3):
                found |= exact(form[at:])
    people = set(places.people_in_han(view.text)) if spaceless else set()
    for form in dict.fromkeys(forms):
        if form[0].isupper() or not form[0].islower():
            people |= places.people(form, _home(form, language))
    for size in (2, 3):
        for at in range(len(forms) - size + 1):
            found |= places.phrase(tuple(forms[at : at + size]))
    return Index(
        language=language,
        text=view.text,
        folded=fold(view.text),
        words=words,
        letters=frozenset(w.letters for w in words),
        canons=frozenset(w.canon for w in words if w.canon),
        counts=Counter(fold(form) for form in forms),
        places=frozenset(found),
        first_names=frozenset(people),
        surnames=frozenset() if spaceless else _surnames(view.text),
        spaceless=spaceless,
    )


def _surnames(text: str) -> frozenset[str]:
    """Return the folded words that stand behind another one with a capital wherever they stand."""
    behind: dict[str, bool] = {}
    end, capital = -1, False
    for match in _WORD.finditer(text):
        form = fold(match[0])
        here = capital and match.start() == end + 1 and text[end] == " " and match[0][0].isupper()
        behind[form] = here and behind.get(form, True)
        end, capital = match.end(), match[0][0].isupper()
    return frozenset(form for form, always in behind.items() if always)


def _home(form: str, language: str) -> str:
    """Latin words in a text of another script follow no convention of its language."""
    return "en" if form.isascii() and script_of(language) != "Latn" else language
