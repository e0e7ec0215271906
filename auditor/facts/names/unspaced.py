"""Places and first names in texts without word boundaries."""

import re
from collections.abc import Iterator
from functools import cache

from auditor.facts.names.demonyms import beginnings
from auditor.facts.names.forms import first_name, index, is_place
from auditor.facts.names.kana import plain
from auditor.facts.names.signs import countries

_LEAST = 3
_HAN_WINDOW = range(2, 9)
_NATURE = frozenset("海洋湖河江山岛島")
_TOWNS = frozenset("市县縣県区區町村")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]+")
_HAN_RUN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")


def people_in_han(text: str) -> frozenset[int]:
    """Return the groups of first names that stand in a text without word boundaries."""
    return frozenset(
        ident
        for run in _HAN_RUN.findall(text)
        for start in range(len(run))
        for size in _HAN_WINDOW
        for ident in first_name(run[start : start + size])
    )


def spots(text: str) -> Iterator[tuple[int, int]]:
    """Yield where places stand in a text without word boundaries, the longest forms first."""
    known_forms = index()
    for run in _HAN_RUN.finditer(text):
        start = run.start()
        while start < run.end():
            longest = next(
                (
                    size
                    for size in reversed(_HAN_WINDOW)
                    if start + size <= run.end()
                    and text[start : start + size] in known_forms
                    and is_place(text[start : start + size])
                    and not _is_city(text, start + size)
                ),
                0,
            )
            if longest:
                yield start, start + longest
            start += longest or 1


def _is_city(text: str, end: int) -> bool:
    """Tell whether a water or mountain only lends its name to a town, as 北海 does to 北海市."""
    return text[end - 1] in _NATURE and text[end : end + 1] in _TOWNS


@cache
def _in_kana() -> dict[str, frozenset[str]]:
    """Map katakana without differences between houses to the ids of the places they may mean."""
    found: dict[str, set[str]] = {}
    for form, ids in index().items():
        if len(form) >= _LEAST and _KATAKANA.fullmatch(form):
            found.setdefault(plain(form), set()).update(ids)
    return {form: frozenset(ids) for form, ids in found.items()}


def in_han(text: str) -> frozenset[str]:
    """Return the ids of all places that stand in a text without word boundaries."""
    known_forms = index()
    found: set[str] = set()
    for run in _HAN_RUN.findall(text):
        for start in range(len(run)):
            for size in _HAN_WINDOW:
                form = run[start : start + size]
                if len(form) == size:
                    found |= known_forms.get(form, frozenset())
    kana = _in_kana()
    for word in _KATAKANA.findall(text):
        found |= kana.get(plain(word), frozenset())
    for stem, codes in (*beginnings("zh").items(), *beginnings("ja").items()):
        if stem in text:
            found |= codes
    return frozenset(found | countries(text))
