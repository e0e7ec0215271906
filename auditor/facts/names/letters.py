"""Letter by letter: whether a Latin name is a Cyrillic or Greek one with one wrong letter."""

import re
import unicodedata
from functools import cache, lru_cache

from auditor.facts.names.spelling import fold
from auditor.lang import FORMS_KEPT, script_of
from auditor.lang.letters import (
    CYRILLIC,
    CYRILLIC_FOREIGN,
    GREEK,
    GREEK_FOREIGN,
    TOGETHER,
)

_SCRIPTS = frozenset(("Cyrl", "Grek"))
_VOWELS = frozenset("aeiouyаеєёиіїоуыэюяαεηιουω")
_WHOLE = frozenset("йёї")
_UMLAUTS = str.maketrans({"ö": "oe", "ø": "oe", "ü": "ue", "ä": "ae", "å": "aa"})
_MUTE = frozenset("йьъ'’")
_SILENT = 0.6  # cost of a Latin letter that nothing stands for: foreign names have silent ones
_FAR = 9.0
_ADJECTIVE = re.compile(
    "(?:[сзц]ь?к|ж?ск)(?:ий|ого|ому|ая|ую|ой|ое|ом|им|ым|их|ых|ими|а|у|ої|ою|ій|е|і|ие)$"
)
_BEFORE_ADJECTIVE = re.compile("(?:[іоиїяа][внй]|ев)$")  # Харківський, Полтавський
_LATIN_ADJECTIVE = re.compile("[sczk]k[aeiyou]{0,2}[jiym]{0,2}$")
_STEM = 4
_SHORTEST = 3
_TAIL = 6  # letters of a place that its adjective has not
_LEAST = 5  # letters of a name in which a wrong one can be told
_LONGEST = 30
# Surnames that are written letter by letter, by their endings without those of cases.
_NATIVE = re.compile(
    r"(?:[оеё]в|[ио]в|[иы]н|[сц]ь?к|енк|ук|юк|ак|як|ич|ян|дзе|швили|швілі|чук|баев|пулу|πουλ|ακ|ιδ|αδ|ογλ|"
    r"ατ|ητ|ωτ|ετ|ιν|αν|ελ|ιτ)(?:[аяуюоеиіый]{0,3}|ого|ому|ой|ою|ої|ей|ом|ем|ым|им|ий|ій|ης|η|ος|ου|ο|ας|α)$"
)
_ENDINGS = re.compile(
    r"(?:а|у|ом|е|ы|и|ой|ою|у|ю|я|ем|ым|им|ого|ому|ую|ая|ей|ий|ій|ой|і|ові|ев|ом|ої|ою|ь|єм|ем|ей|ю|ею)?"
    r"|(?:ς|ν|υ|υς|η|ης|ος|ο|ον|ου|ους|α|ας|ων|ες)?"
)
_LATIN_ENDINGS = re.compile(
    r"(?:s|es|a|o|yy|iy|ij|yj|e|u|y|i|em|om|ovi|owi|ego|emu|ie|n|in|en|a|ą)?"
)


def wrong(a: str, a_language: str, b: str, b_language: str) -> float:
    """
    Return how many letters are wrong if one name is the other, whatever the convention.

    0 and 1 are certain; what lies between and above cannot be told, nor what names of one
    script or of less than five letters are.
    """
    scripts = script_of(a_language), script_of(b_language)
    if scripts[1] in _SCRIPTS and scripts[0] == "Latn":
        a, b = b, a
    elif scripts[0] not in _SCRIPTS or scripts[1] != "Latn":
        return _FAR
    other, latin = _letters(a), _plain(b)
    adjective = _ADJECTIVE.search(other)
    if adjective is None or _LATIN_ADJECTIVE.search(latin):
        cost = _cost(other, latin)
        return cost if cost == 0.0 or min(len(other), len(latin)) >= _LEAST else _FAR
    stem = other[: adjective.start()]
    shorter = _BEFORE_ADJECTIVE.sub("", stem)
    return 0.0 if _is_base(stem, latin) or _is_base(shorter, latin) else _FAR


def _is_base(stem: str, latin: str) -> bool:
    """Tell whether an adjective without its suffix begins the name: Запорізький, Zaporizhzhia."""
    if len(stem) < _STEM:
        return False
    return any(
        _cost(stem, latin[:at]) == 0.0
        for at in range(max(_STEM, len(latin) - _TAIL), len(latin) + 1)
    )


def _letters(word: str) -> str:
    """Fold a word but keep letters that are none with an accent."""
    low = unicodedata.normalize("NFC", word.lower())
    return "".join(c if c in _WHOLE else fold(c) for c in low)


def _plain(word: str) -> str:
    return fold(word.lower().translate(_UMLAUTS))


@cache
def _units(*, greek: bool, foreign: bool) -> dict[str, frozenset[str]]:
    """Return units of one to three letters, with what stands for them."""
    found: dict[str, set[str]] = {}
    more = (GREEK_FOREIGN if greek else CYRILLIC_FOREIGN) if foreign else {}
    for rows in (GREEK if greek else CYRILLIC, more):
        for unit, forms in rows.items():
            found.setdefault(unit.strip(), set()).update(forms.split())
    return {unit: frozenset(forms) for unit, forms in found.items()}


@lru_cache(FORMS_KEPT)
def _cost(other: str, latin: str) -> float:
    """Return how many letters are wrong in the cheapest reading."""
    if not _SHORTEST <= len(latin) <= _LONGEST or not _SHORTEST <= len(other) <= _LONGEST:
        return _FAR
    if not latin.isascii() or not latin.isalpha():
        return _FAR
    native = _NATIVE.search(other) is not None
    units = _units(greek="α" <= other[0] <= "ω", foreign=not native)
    reach = [[_FAR] * (len(latin) + 1) for _ in range(len(other) + 1)]
    reach[0][0] = 0.0
    best = _FAR
    for i in range(len(other) + 1):
        for j in range(len(latin) + 1):
            here = reach[i][j]
            if here > 1.0:
                continue
            if _ENDINGS.fullmatch(other, i) and _LATIN_ENDINGS.fullmatch(latin, j):
                best = min(best, here)
            for size in (1, 2, 3):
                for form in units.get(other[i : i + size], ()) if i + size <= len(other) else ():
                    if latin.startswith(form, j):
                        _reach(reach, i + size, j + len(form), here)
            if j < len(latin):
                twin = j > 0 and latin[j] == latin[j - 1]
                _reach(reach, i, j + 1, here + (0.0 if twin else 1.0 if native else _SILENT))
            if i < len(other):
                mute = other[i] in _MUTE or (i > 0 and other[i] == other[i - 1])
                _reach(reach, i + 1, j, here if mute else here + 1.0)
                if _swapped(units, other[i : i + 2], latin[j : j + 2]):
                    _reach(reach, i + 2, j + 2, here + 1.0)
                if j < len(latin) and (other[i] in _VOWELS) == (latin[j] in _VOWELS):
                    _reach(reach, i + 1, j + 1, here + 1.0)
                    for form in TOGETHER:
                        if latin.startswith(form, j):
                            _reach(reach, i + 1, j + len(form), here + 1.0)
    return best


def _swapped(units: dict[str, frozenset[str]], two: str, letters: str) -> bool:
    """Tell whether two letters stand for two others that have changed places."""
    if len(two) < 2 or len(letters) < 2 or letters[0] == letters[1]:
        return False
    return letters[1] in units.get(two[0], ()) and letters[0] in units.get(two[1], ())


def _reach(reach: list[list[float]], i: int, j: int, cost: float) -> None:
    reach[i][j] = min(reach[i][j], cost)
