"""How names bend: whether two words are forms of one name."""

import re
from functools import cache, lru_cache

from auditor.facts.names.spelling import canon, fold
from auditor.lang import FORMS_KEPT, script_of, table
from auditor.lang.topics.names import NameTable

_STEM = 3
_LEAST = 4  # letters of a stem that tells a name without its ending
_LONGEST = 4  # letters of such an ending
_SHORT = 6  # letters below which little is left of a name without its ending
_CASES = frozenset("u y e i o ou om oj oi y у ы е и ою ой ї і".split())
_FEMININE = frozenset(("cs", "sk"))
_FEMALE = re.compile("ov(?:a|e|ou|y|ych|ym|ymi)$")
_CONSONANT = "[^aeiouyаеєиіїоуыэюя]"


@cache
def _endings(language: str) -> re.Pattern[str] | None:
    known = table(language, "names", NameTable)
    if known is None or not known.endings:
        return None
    return re.compile(f"(?:{known.endings})?")


@lru_cache(FORMS_KEPT)
def bends(a: str, a_language: str, b: str, b_language: str) -> bool:
    """Tell whether two words are forms of one name: one stem, listed endings."""
    if script_of(a_language) != script_of(b_language):
        return False
    x, y = fold(a), fold(b)
    if _married(x, y, a_language) or _married(y, x, b_language):
        return True
    if _declined(x, y, a_language) or _declined(y, x, b_language):
        return True
    if _contracts(x, y, b_language) or _contracts(y, x, a_language):
        return True
    if _alternates(x, y, b_language) or _alternates(y, x, a_language):
        return True
    stem = 0
    for i, j in zip(x, y, strict=False):
        if i != j:
            break
        stem += 1
    shorter = min(len(x), len(y))
    if stem < max(_STEM, shorter - 3):
        return False
    for at in range(stem, max(_STEM - 1, stem - 3), -1):
        if at < shorter - 3:
            break
        left, right = x[at:], y[at:]
        if a_language == b_language == "en" and left and right:
            continue
        # Too little is shared to change both endings; a letter doubled is none.
        if (left and right and at <= _STEM) or left + right == x[at - 1]:
            continue
        if _ends(left, a_language) and _ends(right, b_language):
            return True
        # A language without cases keeps the first case of a name that has them.
        if a_language != b_language and left and right:
            for own in (a_language, b_language):
                if inflects(own) and _ends(left, own) and _ends(right, own):
                    return True
    return False


def _declined(form: str, base: str, language: str) -> bool:
    """Tell whether a form is a case of a name in -a, which may be short: Eva, Evu."""
    short = len(base) < _SHORT and len(base) > _STEM - 1 and base[-1] in "aа"
    return (
        short
        and form[: len(base) - 1] == base[:-1]
        and inflects(language)
        and (form[len(base) - 1 :] in _CASES)
    )


def _married(form: str, base: str, language: str) -> bool:
    """Tell whether a Czech or Slovak surname of a woman lost the last vowel: Okonjo, Okonjová."""
    stem = _FEMALE.sub("", form) if language in _FEMININE else form
    return stem != form and len(stem) > _STEM and base[:-1] == stem and base[-1] in "aeiouy"


def _ends(ending: str, language: str) -> bool:
    if not ending:
        return True
    pattern = _endings(language)
    return pattern is not None and pattern.fullmatch(ending) is not None


@lru_cache(FORMS_KEPT)
def bare(word: str, language: str) -> frozenset[str]:
    """Return what is left of a word without its listed endings, freed of spelling."""
    pattern, form = _endings(language), fold(word)
    if pattern is None:
        return frozenset()
    return frozenset(
        canon(form[:at], language)
        for at in range(_LEAST, len(form))
        if len(form) - at <= _LONGEST and pattern.fullmatch(form, at)
    )


@cache
def _fleeting(language: str) -> re.Pattern[str] | None:
    known = table(language, "names", NameTable)
    if known is None or not known.fleeting:
        return None
    return re.compile(rf"(.+{_CONSONANT})(?:{known.fleeting})({_CONSONANT})ь?")


def _contracts(base: str, form: str, language: str) -> bool:
    """Tell whether a form has an ending and lost the last vowel of its base: Pavel, Pavla."""
    pattern = _fleeting(language)
    found = pattern.fullmatch(base) if pattern is not None else None
    if found is None:
        return False
    stem = found[1] + found[2]
    return (
        len(stem) >= _STEM
        and form.startswith(stem)
        and form != stem
        and _ends(form[len(stem) :], language)
    )


@cache
def _alternations(language: str) -> tuple[tuple[str, str], ...]:
    known = table(language, "names", NameTable)
    if known is None:
        return ()
    return tuple((fold(ending), fold(base)) for ending, base in known.alternations)


def _alternates(base: str, form: str, language: str) -> bool:
    """Tell whether the end of the stem changed with the ending: Monika, Monice."""
    return any(
        form.endswith(ending)
        and len(form) - len(ending) >= _STEM
        and form.removesuffix(ending) + other == base
        for ending, other in _alternations(language)
    )


def inflects(language: str) -> bool:
    """Tell whether names of a language change their endings by case."""
    known = table(language, "names", NameTable)
    return known is not None and known.inflects


def owns(a: str, b: str) -> bool:
    """Tell whether two names differ by the ending of an owner alone."""
    x, y = sorted((fold(a), fold(b)), key=len)
    return y.removeprefix(x) in {"s", "ns", "es", "sche", "schen"}
