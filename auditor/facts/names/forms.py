"""Forms of places and bodies, whatever the language."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from auditor.facts.names.spelling import fold, folded_text
from auditor.lang import FORMS_KEPT, MARKS, cldr, script_of
from auditor.lang.gazetteer import (
    BODIES,
    CITIES,
    FAMILIES,
    FIRMS,
    FIRST_NAMES,
    GEOGRAPHY,
    GIVEN,
    NICKNAMES,
    PLACES,
    SURNAMES,
    TOWNS,
)

_JOINT = re.compile(r"[ ‑-]")
_ONE_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}\u0900-\u0963])*+")
# Places that stand in a list of time zones for their clocks alone.
_HAMLET = re.compile("America/(?:North_Dakota|Indiana|Kentucky)/")
_TERRITORY = re.compile(r"[A-Z]{2}|\d{3}|[A-Z]\w+/.*")  # ids of CLDR, not of the hand table
_SORTS = (
    ("Jpan", re.compile(r"[\u3040-\u30ff]")),
    ("Hani", re.compile(r"[\u3400-\u9fff]")),
    ("Cyrl", re.compile(r"[\u0400-\u04ff]")),
    ("Grek", re.compile(r"[\u0370-\u03ff]")),
    ("Arab", re.compile(r"[\u0600-\u06ff]")),
    ("Hebr", re.compile(r"[\u0590-\u05ff]")),
    ("Deva", re.compile(r"[\u0900-\u097f]")),
    ("Kore", re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")),  # folded forms are in letters
    ("Thai", re.compile(r"[\u0e00-\u0e7f]")),
)
_CASED = frozenset(("Latn", "Cyrl", "Grek", "Armn"))
_MIXED = 6  # letters of a name in which more than two may have changed places
_TOWNS = sum(len(part.strip().splitlines()) for part in (CITIES, TOWNS))  # the first lines
_CODE = 2  # letters of the code of a territory
BUCKET = 4  # letters that words for a people share with the name of the territory


@cache
def index() -> dict[str, frozenset[str]]:
    """Map folded forms to the ids of the places they may mean."""
    found: dict[str, frozenset[str]] = {}
    for ident, forms in _listed():
        alone = frozenset((ident,))  # one for all the forms that mean nothing else
        for form in forms:
            key = folded_text(form)
            known = found.get(key)
            found[key] = alone if known is None else known | alone
    return found


def _listed() -> Iterator[tuple[str, Iterable[str]]]:
    """Yield the ids of places and bodies with their forms: those of CLDR, then our own."""
    for ident, forms in cldr.load("names", "groups").items():
        if _HAMLET.match(ident):
            continue
        city = ident.rpartition("/")[2].replace("_", " ") if "/" in ident else ""
        yield ident, (*forms, city) if city else forms
    for number, line in enumerate((PLACES + BODIES + FIRMS.lstrip()).strip().splitlines()):
        yield f"#{number}", map(str.strip, line.split("|"))


@cache
def _one_words() -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the folded forms of one word with the ids that they may mean."""
    return tuple((form, ids) for form, ids in index().items() if _ONE_WORD.fullmatch(form))


def is_town(ident: str) -> bool:
    """Tell whether the id of a place is that of a town: no part of another that has one."""
    return "/" in ident or (ident[0] == "#" and int(ident[1:]) < _TOWNS)


def is_territory(ident: str) -> bool:
    """Tell whether the id of a place is a territory's code (CLDR, ISO 3166): DE."""
    return len(ident) == _CODE and ident.isascii() and ident.isupper()


@cache
def starts() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    """Map four letters to the one-word forms that begin so, with their ids."""
    rows: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for form, ids in _one_words():
        rows.setdefault(form[:BUCKET], []).append((form, ids))
    return {start: tuple(found) for start, found in rows.items()}


@cache
def first_words() -> frozenset[str]:
    """Return the folded words by which forms of several words begin."""
    return frozenset(parts[0] for form in index() if len(parts := _JOINT.split(form)) > 1)


@cache
def _forms() -> dict[str, tuple[str, ...]]:
    """Map the ids of places to their folded one-word forms."""
    found: dict[str, list[str]] = {}
    for form, ids in _one_words():
        for ident in ids:
            found.setdefault(ident, []).append(form)
    return {ident: tuple(forms) for ident, forms in found.items()}


@cache
def _shared_names() -> frozenset[str]:
    """Return the ids of family names that many people have, in more than one spelling."""
    heads = (line.partition("|")[0] for line in (SURNAMES + FAMILIES).split("\n"))
    return frozenset(ident for head in heads for ident in exact(head))


def near(word: str, ids: frozenset[str]) -> str:
    """Return the form of one of these places that a word is one slip away from."""
    form = fold(word)
    if len(form) <= BUCKET:
        return ""
    known = _forms()
    return next(
        (
            other.capitalize()
            for ident in sorted(ids)
            for other in known.get(ident, ())
            if other[0] == form[0] and _slip(form, other)
            # Saunders is no slip of Sanders, but Sunka one of Sunak.
            if ident not in _shared_names() or sorted(form) == sorted(other)
        ),
        "",
    )


def _slip(form: str, other: str) -> bool:
    """Tell whether two forms are one slip apart, or have the same letters in another order."""
    if OSA.distance(form, other, score_cutoff=1) == 1:
        return True
    mixed = len(form) > _MIXED and sorted(form) == sorted(other)
    return mixed and OSA.distance(form, other, score_cutoff=2) == 2


@lru_cache(20_000)
def _scripts(ident: str) -> frozenset[str]:
    """Return the scripts in which a form of a place is known."""
    return frozenset(map(_sort, _forms().get(ident, ())))


def _sort(form: str) -> str:
    return next((name for name, letters in _SORTS if letters.search(form)), "Latn")


def decisive(ids: frozenset[str], language: str) -> bool:
    """Tell whether these places have known forms in the script of a language."""
    script = script_of(language)
    listed = [ident for ident in ids if _TERRITORY.fullmatch(ident)]
    shown = [script in _scripts(ident) for ident in listed or ids]
    return all(shown) if listed else any(shown)


@lru_cache(FORMS_KEPT)
def exact(word: str) -> frozenset[str]:
    """Return the ids of the places and bodies that have exactly this form."""
    return index().get(fold(word), frozenset())


@cache
def _first_names() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate((FIRST_NAMES + NICKNAMES).strip().splitlines()):
        for form in line.split("|") if line else ():
            found.setdefault(fold(form.strip()), set()).add(number)
    return {form: frozenset(ids) for form, ids in found.items()}


@lru_cache(FORMS_KEPT)
def first_name(word: str) -> frozenset[int]:
    """Return the groups of first names, in many languages and with pet names, a word is in."""
    return _first_names().get(fold(word), frozenset())


@cache
def _given() -> frozenset[str]:
    return frozenset(GIVEN.split())


def is_given(word: str) -> bool:
    """Tell whether people are called so by their first name, in any language."""
    return word in _given() or (word[:1].isupper() and bool(first_name(word)))


@cache
def _geography() -> frozenset[str]:
    return frozenset(form.strip() for line in GEOGRAPHY.splitlines() for form in line.split("|"))


@lru_cache(FORMS_KEPT)
def is_place(word: str) -> bool:
    """Tell whether a town, region or water is called so, written exactly so, in any language."""
    if word in _geography():
        return True
    if " " in word:
        return False
    return any(_TERRITORY.fullmatch(ident) for ident in exact(word)) and not word.islower()


def is_town_of(word: str) -> bool:
    """Tell whether a German word in -er says of which town a thing is: Kieler, Bremer."""
    bare = word.removesuffix("er")
    return bare != word and (is_place(bare) or is_place(f"{bare}en"))


def is_cased(language: str) -> bool:
    """Tell whether the script of a language has capitals."""
    return script_of(language) in _CASED
