"""The case of a name by its ending, where that leaves no doubt."""

from functools import lru_cache

from auditor.facts.names.places import places
from auditor.facts.names.spelling import canon, latin
from auditor.lang import table
from auditor.lang.cldr import load
from auditor.lang.topics.clauses import ClauseTable

NOMINATIVE, ACCUSATIVE, INSTRUMENTAL, OTHER = "n", "a", "i", "o"

_LEAST = 3  # letters of a stem that two forms share
_CUT = 3  # letters of a name's end that may change
# Surnames and names of lands that bend like adjectives.
_ADJECTIVES = (
    ("skiego ckiego dzkiego ského ckého ского цкого ського цького", "ao"),
    ("skiemu ckiemu skému ckému скому цкому ському цькому", "o"),
    ("skim ckim dzkim ským ckým ским цким ським цьким", "io"),
    ("ski cki dzki ský cký ский цкий ський цький", "n"),
    ("ska cka dzka ská cká ová ская цкая ська цька", "n"),
    ("ską cką dzką skou ckou ovou", "ai"),
    ("скую цкую ську цьку", "a"),
    ("skiej ckiej ské cké ové ской цкой ської цької", "oi"),
)
_ENDS = tuple(
    (ending, frozenset(cases)) for endings, cases in _ADJECTIVES for ending in endings.split()
)
_FIRST = ("", "a")  # how names end in the first case
_MALE = {"a": "ao", "u": "o", "om": "i", "em": "i", "im": "i", "am": "i", "ovi": "o", "evi": "o"}
_FEMALE = {"u": "a", "e": "o", "i": "o", "oi": "io", "ou": "io", "oiu": "i", "eiu": "i"}


def cases(
    words: tuple[str, ...], language: str, base: tuple[str, ...], other: str
) -> frozenset[str] | None:
    """
    Return the cases that a name may stand in, or None where its ending does not tell.

    `base` are the words of its counterpart in the language `other`.
    """
    found: frozenset[str] | None = None
    for word in words:
        one = _case(word, language, base, other, alone=len(words) == 1)
        if one is not None:
            found = one if found is None else found & one
    return found or None


def _case(
    word: str, language: str, base: tuple[str, ...], other: str, *, alone: bool
) -> frozenset[str] | None:
    low = word.lower()
    for ending, shown in _ENDS:
        if low.endswith(ending) and len(low) > len(ending) + 1:
            return shown
    form = canon(word, language)
    nominative = _territory(word, language) if alone else ""
    if nominative:
        return _bent(low, form, nominative, person=False)
    if _bends(other):
        return _against(low, form, base, other, person=not alone or not places(word, language))
    for candidate in base:
        own = canon(candidate, other)
        if _shared(own, form) >= max(_LEAST, min(len(own), len(form)) - _CUT):
            person = not alone or not places(word, language)
            return _bent(low, form, own, person=person)
    return None


def _against(
    low: str, form: str, others: tuple[str, ...], other: str, *, person: bool
) -> frozenset[str] | None:
    """Read the ending of a form against that of a language with cases of its own."""
    for candidate in others:
        rival = canon(candidate, other)
        at = _shared(rival, form)
        mine, theirs = form[at:], rival[at:]
        if at < _LEAST or mine == theirs:
            continue
        if theirs in _FIRST and mine:  # the other side has the shorter, first case
            return _bent(low, form, rival, person=person)
        first = mine in _FIRST and theirs and len(theirs) <= _CUT and person
        if first and _bent(candidate.lower(), rival, form, person=True):
            return frozenset(NOMINATIVE)
    return None


def _bends(language: str) -> bool:
    known = table(language, "clauses", ClauseTable)
    return known is not None and known.endings != ""


def _bent(low: str, form: str, base: str, *, person: bool) -> frozenset[str] | None:
    """Read the ending of a form against its first case."""
    if low.endswith("ę"):
        return frozenset(ACCUSATIVE)
    if low.endswith("ą"):
        return frozenset((ACCUSATIVE, INSTRUMENTAL))
    if form == base:
        if base.endswith("a") or person:
            return frozenset(NOMINATIVE)
        return frozenset((NOMINATIVE, ACCUSATIVE))
    at = _shared(base, form)
    lost, ending = base[at:], form[at:]
    if base[-1:] in "ao" and lost in {"a", "ia", "o", "ea"}:
        known = _FEMALE.get(ending.lstrip("i") or ending)
    elif base[-1:] not in "aeiou" and len(lost) <= 1 + (len(ending) > 1) and ending:
        last = ending if ending in _MALE else ending[-1:] if len(ending) <= 3 else ""
        known = _MALE.get(ending) or (_MALE.get(last) if lost else None)
        if known == "ao" and not person:
            known = "o"
    else:
        known = None
    return frozenset(known) if known else None


@lru_cache(20_000)
def _territory(word: str, language: str) -> str:
    """Return the first case of a country that a word names in this language, or nothing."""
    ids = places(word, language)
    if not ids:
        return ""
    form = latin(word, language)
    best = ""
    for known, keys in load("words", language).items():
        if not any(key[1:] in ids for key in keys if key[0] == "t"):
            continue
        own = latin(known, language)
        if own == form:
            return canon(known, language)
        if _shared(own, form) >= max(_LEAST, len(own) - _CUT):
            best = canon(known, language)
    return best


def _shared(a: str, b: str) -> int:
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count
