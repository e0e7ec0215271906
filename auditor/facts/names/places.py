"""Forms of one place, people or body in many languages."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from auditor.facts.names.demonyms import beginnings, begun, has_table, territories
from auditor.facts.names.forms import (
    BUCKET,
    exact,
    first_name,
    first_words,
    index,
    is_place,
    starts,
)
from auditor.facts.names.spelling import fold, fold_pattern, latin
from auditor.lang import CAPITALISED_NOUNS, FORMS_KEPT, cldr, lowered, table
from auditor.lang.gazetteer import (
    ABBREVIATED,
    BODIES,
    HOMES,
    HOMONYMS,
    ORDINARY,
    PARTICLES,
    PLACES,
    PREFIXES,
)
from auditor.lang.topics.names import NameTable
from auditor.lang.words import is_word

_ONE_CASE = frozenset(("de", "nl"))
_LONGEST_CASE = 3  # letters that case endings of first names add
_LONGEST_ENDING = 4  # letters that case endings of place names add
_VOWELS = ("", *"en ий ва a e o y i а я ь й о е и ы α η ο".split())  # endings of the base form
_NOMINATIVE = "ς"  # what Greek names lose in other cases
_LEAST = 3
_MANY = 4  # territories whose names share a word
_DEMONYM = re.compile(r"(?:[ai]an|ese|[^f]ish|[qn]i|[ie]an|eek|ench|utch|wiss|zech|hai|lav)s?$")


@cache
def _regions() -> dict[str, frozenset[str]]:
    """Map codes of regions to the ids of the places they are: DE-BY is Bavaria."""
    known = index()
    rows = (line.split(" ", 1) for line in HOMES.strip().splitlines())
    return {
        code: frozenset().union(*(known.get(fold(form), ()) for form in forms.split("|")))
        for code, forms in rows
        if "-" in code
    }


@cache
def _territories(language: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """Map four letters to words of territory names, as stems for their peoples (Kasach-stan)."""
    rows: dict[str, list[tuple[str, str]]] = {}
    for word, keys in cldr.load("words", language).items():
        form = latin(word, language)
        if len(form) >= BUCKET:
            found = [(form, key[1:]) for key in keys if key[0] == "t" and key[1:].isalpha()]
            if len(found) <= _MANY:  # not the Islands of many
                rows.setdefault(form[:BUCKET], []).extend(found)
    return {start: tuple(found) for start, found in rows.items()}


@lru_cache(FORMS_KEPT)
def places(word: str, language: str) -> frozenset[str]:
    """Return the ids of the places, peoples and bodies a single word may stand for."""
    known_forms = index()
    form = fold(word)
    found = set(known_forms.get(form, ())) | set(ABBREVIATED.get(word, ()))
    if found:  # a known form means what it says: Austria is no people of Australia
        found |= beginnings(language).get(form, frozenset())
        if "019" in found:
            found.add("US")
        return frozenset(found)
    if language == "el":
        for base in (form + _NOMINATIVE, form.removesuffix("ου") + "ος"):
            if base in known_forms:  # Σάμο is Samos, not Samoa
                return known_forms[base]
    codes = territories(lowered(word), language)
    found |= codes | {code.partition("-")[0] for code in codes} | _people(form, word, language)
    found.update(*(_regions().get(code, frozenset()) for code in codes))
    for bare in () if found else without_prefixes(word, language):
        found |= known_forms.get(fold(bare), frozenset()) | _people(fold(bare), bare, language)
        if found:
            break
    if found or len(form) <= _LEAST:
        return frozenset(found)
    if without_particle(word, language) != word:
        found |= known_forms.get(fold(without_particle(word, language)), frozenset())
        if found:
            return frozenset(found)
    found |= _changed(word, language)
    if found:
        return frozenset(found)
    known = table(language, "names", NameTable)
    bends = known and known.inflects and language not in CAPITALISED_NOUNS
    longest = _LONGEST_ENDING if bends else 2
    for cut in range(1, longest + 1):
        stem = form[:-cut]
        if len(stem) < _LEAST:
            break
        for vowel in _VOWELS:
            found |= known_forms.get(stem + fold(vowel), frozenset())
        fleeting = known.fleeting if known and cut < _LEAST < len(stem) else ""
        for vowel in fleeting.split("|") if fleeting else ():
            base = f"{stem[:-1]}{vowel}{stem[-1]}"
            found |= known_forms.get(base, frozenset()) | known_forms.get(f"{base}ь", frozenset())
        if found:
            break
    return frozenset(found or _derived(form, language))


@lru_cache(FORMS_KEPT)
def people(word: str, language: str) -> frozenset[int]:
    """Return the groups of first names that a word, in any of its cases, belongs to."""
    found = first_name(word)
    known = table(language, "names", NameTable)
    if found or known is None or not known.inflects:
        return found
    form = fold(word)
    for cut in range(1, _LONGEST_CASE + 1):
        stem = form[:-cut]
        # In German and Dutch a longer ending makes a surname: Peter, Peters, but Petersen.
        if len(stem) < _LEAST or (language in _ONE_CASE and form[-cut:] != "s"):
            break
        for vowel in _VOWELS:
            found = first_name(stem + fold(vowel))
            if found:
                return found
    return frozenset()


def _changed(word: str, language: str) -> frozenset[str]:
    """Return the places of which the word is a case whose last consonant changes: Pradze."""
    known = table(language, "names", NameTable)
    low = word.lower()
    for ending, base in known.alternations if known is not None else ():
        if low.endswith(ending):
            ids = index().get(fold(low.removesuffix(ending) + base))
            if ids:
                return ids
    return frozenset()


def _derived(form: str, language: str) -> frozenset[str]:
    """Return the places of which the word is an adjective or a people."""
    known = table(language, "names", NameTable)
    if known is None:
        return frozenset()
    endings = _adjectives(language)
    if endings is None or len(form) <= BUCKET:
        return frozenset()
    for other, ids in starts().get(form[:BUCKET], ()):
        shared = _shared(form, other)
        for stem in range(shared, max(BUCKET, len(other) - 2) - 1, -1):
            if len(other) - stem <= 2 and endings.fullmatch(form[stem:]):
                return ids
    return frozenset()


@cache
def _adjectives(language: str) -> re.Pattern[str] | None:
    known = table(language, "names", NameTable)
    if known is None or not known.adjectives:
        return None
    return re.compile(fold_pattern(known.adjectives))


def _people(form: str, word: str, language: str) -> set[str]:
    found = begun(form, language)
    if found or len(form) < 4:
        return found
    # A table of peoples tells more surely than how a word begins: Malikov is not of Mali.
    letters, most = latin(word, language), 2 if has_table(language) else 7
    for stem, code in _territories(language).get(letters[:BUCKET], ()):
        shared = _shared(stem, letters)
        near = shared >= 4 and shared >= len(stem) - 3 and shared >= 0.55 * len(stem)
        if near and len(letters) - shared <= most:
            found.add(code)
    return found


def _shared(a: str, b: str) -> int:
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count


def phrase(words: tuple[str, ...]) -> frozenset[str]:
    """Return the ids of a name of several words, written apart or with hyphens."""
    if fold(words[0]) not in first_words():
        return frozenset()
    known_forms = index()
    apart, joined = fold(" ".join(words)), fold("-".join(words))
    return known_forms.get(apart, frozenset()) | known_forms.get(joined, frozenset())


@cache
def _english() -> frozenset[str]:
    """Return the forms that lead the lines of the hand-written table."""
    return frozenset(line.partition("|")[0] for line in PLACES.strip().splitlines())


def without_prefixes(word: str, language: str) -> Iterator[str]:
    """Yield what is left of a word without one, two or more of the letters written before it."""
    prefixes = PREFIXES.get(language)
    lead = prefixes.match(word) if prefixes is not None else None
    if prefixes is None or lead is None:
        return
    for cut in range(1, min(lead.end(), len(word) - _LEAST) + 1):
        if cut == lead.end() or prefixes.fullmatch(word[:cut]):
            yield word[cut:]


def without_particle(word: str, language: str) -> str:
    """Return a word without the particle behind it: 부산에서 is 부산."""
    particles = PARTICLES.get(language)
    return particles.sub("", word, count=1) if particles is not None else word


def listed(word: str, language: str) -> bool:
    """Tell whether the word, or what is left without its prefixes, is in the tables as it is."""
    if word in HOMONYMS.get(language, ()):
        return False
    least = 2 if language in PARTICLES else _LEAST  # syllables say more than letters
    if len(word) >= least and exact(word):
        return True
    homonyms = HOMONYMS.get(language, frozenset())
    return any(bare not in homonyms and exact(bare) for bare in without_prefixes(word, language))


@cache
def _sure() -> frozenset[str]:
    """Return the ids of bodies whose names are no common words in any language."""
    return frozenset(
        ident for line in BODIES.strip().splitlines() for ident in exact(line.partition("|")[0])
    )


@lru_cache(FORMS_KEPT)
def called(word: str, language: str) -> bool:
    """Tell whether a place is called so in this very language, common word or not."""
    if exact(word) & _sure() and word not in ORDINARY:
        return True
    if language == "en":
        people = _DEMONYM.search(word) and _people(fold(word), word, language)
        known = word in _english() and word not in ORDINARY
        return known or bool(people) or _is_territory(word, language)
    if language not in CAPITALISED_NOUNS:
        return (bool(exact(word)) and word not in ORDINARY) or _changes(word, language)
    return _is_territory(word, language) or _is_german_place(word, language)


def _changes(word: str, language: str) -> bool:
    """Tell whether the word is a changed case of a place, and no other word."""
    known = table(language, "names", NameTable)
    if known is None or not known.inflects or len(word) < _LEAST + 2:
        return False
    low = fold(word)
    for cut in (1, 2, 3):
        for vowel in _VOWELS:
            form = low[:-cut] + fold(vowel)
            if len(low) - cut > _LEAST and is_place(form.capitalize()) and index().get(form):
                return True
    return False


def _is_german_place(word: str, language: str) -> bool:
    """Tell whether a place is called so, or owns something, and no thing or deed is."""
    bare = word.removesuffix("s")
    return any(is_place(one) and not is_word(one.lower(), language) for one in (word, bare))


def _is_territory(word: str, language: str) -> bool:
    letters = latin(word, language)
    known = _territories(language).get(letters[:BUCKET], ())
    ids = exact(word)
    return bool(ids) and any(form == letters and code in ids for form, code in known)
