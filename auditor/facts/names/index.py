"""One side of a comparison, prepared for looking names up."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.base import View
from auditor.facts.names import places, unspaced
from auditor.facts.names.forms import exact, first_words, is_cased
from auditor.facts.names.spelling import canon, fold, folded_text, latin
from auditor.lang import FORMS_KEPT, script_of

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u094d\u064b-\u065f])*+")
_APOSTROPHE = re.compile(r"[^\W\d_]{1,3}['’][^\W\d_]{2,}")  # O'Mara is one name
_DOTTED = re.compile(r"(?:[^\W\d_]\.){2,4}")  # U.S.
_RUN = re.compile(r"[A-Za-zÀ-ɏ]+|[\u30a0-\u30fa\u30fc-\u30ff]+|[\u3400-\u9fff]+|[\uac00-\ud7af]+")
_SPACELESS = frozenset(("zh", "ja", "th"))
_COMPOUNDING = frozenset(("de", "nl", "sv", "da", "nb", "fi", "hu"))
# Slavic adjectives of two lands, or of a part of one: moravskoslezský, dolnośląski.
_LINKED = re.compile(
    r"(?:(?:jiho|severo|středo|západo|východo|horno|dolno|górno|zachodnio|wschodnio|północno"
    r"|południowo|środkowo|južno|sjeverno|zapadno|istočno|південно|північно|східно|західно"
    r"|южно|северо|восточно|западно|(?P<head>\w{3,}(?:[sc]k|[сц]ьк|[сц]к)o|\w{3,}[сц]ь?ко))"
    r"(?P<tail>\w{5,}))",
    re.IGNORECASE,
)
_LINKING = frozenset(("cs", "sk", "pl", "uk", "ru", "be", "bg", "hr", "sr", "sl", "mk"))
_LONG = 7  # letters from which a word may be a compound with a place
_LONGEST = 80  # letters; the longest German compounds are shorter
_START = 2  # letters that all forms of one name begin with: Orel, Orla
_NONE: frozenset[int] = frozenset()
_KEPT = 256  # the sentences of two articles: several checks look names up in each of them


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text with its Latin letters and its spelling-free form."""

    text: str
    letters: str
    canon: str
    capital: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known about a word form, whatever text it stands in."""

    word: Word
    folded: str
    places: frozenset[str]
    first_names: frozenset[int]


@dataclass(frozen=True, slots=True, eq=False)  # one a text, told apart by identity
class Index:
    """
    All words of a view, and the places, peoples and bodies that they name.

    `joined` is the text without case, accents and hyphens; `starts` holds the words by the
    first letters of their folded form; `cased` tells whether capitals show names.
    """

    language: str
    text: str
    joined: str
    words: tuple[Word, ...]
    starts: dict[str, list[Word]]
    letters: frozenset[str]
    counts: Counter[str]
    places: frozenset[str]
    first_names: frozenset[int]
    surnames: frozenset[str]
    spaceless: bool
    cased: bool

    def beginning(self, name: str) -> list[Word]:
        """Return the words that begin as a name does, in text order."""
        return self.starts.get(fold(name)[:_START], [])


def index(view: View) -> Index:
    """Return the index of a view; views of the same words share one."""
    return _make(view.text, view.language)


@lru_cache(_KEPT)
def _make(text: str, language: str) -> Index:
    spaceless = language in _SPACELESS
    pattern = _RUN if spaceless or language == "ko" else _WORD
    forms = [m[0] for m in pattern.finditer(text)]
    forms += [m[0] for m in _APOSTROPHE.finditer(text)]
    forms += [m[0].replace(".", "") for m in _DOTTED.finditer(text)]
    known = {form: _known(form, language) for form in dict.fromkeys(forms)}
    found: set[str] = set()
    people: set[int] = set()
    starts: dict[str, list[Word]] = {}
    if spaceless:
        found |= unspaced.in_han(text)
        people |= unspaced.people_in_han(text)
    for one in known.values():
        found |= one.places
        people |= one.first_names
        starts.setdefault(one.folded[:_START], []).append(one.word)
    folded = [known[form].folded for form in forms]
    leading = first_words()
    for at, start in enumerate(folded):
        if start in leading:
            for size in (2, 3):
                if at + size <= len(forms):
                    found |= places.phrase(tuple(forms[at : at + size]))
    words = tuple(one.word for one in known.values())
    return Index(
        language=language,
        text=text,
        joined=folded_text(text).replace("-", ""),
        words=words,
        starts=starts,
        letters=frozenset(word.letters for word in words),
        counts=Counter(folded),
        places=frozenset(found),
        first_names=frozenset(people),
        surnames=frozenset() if spaceless else _surnames(text),
        spaceless=spaceless,
        cased=is_cased(language) and any(word.capital for word in words),
    )


@lru_cache(FORMS_KEPT)
def _known(form: str, language: str) -> _Known:
    home = _home(form, language)
    found = places.places(form, home)
    if language in _COMPOUNDING and _LONG < len(form) <= _LONGEST:
        found = found.union(*(exact(form[at:]) for at in range(_LONG - 4, len(form) - 3)))
    if language in _LINKING and _LONG < len(form) <= _LONGEST:
        linked = _LINKED.fullmatch(form)
        for part in (linked["head"], linked["tail"]) if linked else ():
            found = found.union(places.places(part, home) if part else ())
    named = form[0].isupper() or not form[0].islower()
    return _Known(
        word=Word(form, latin(form, home), canon(form, home), form[0].isupper()),
        folded=fold(form),
        places=found,
        first_names=places.people(form, home) if named else _NONE,
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
