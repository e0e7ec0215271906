"""Words for peoples and what is theirs, by the stems of the tables."""

import re
from functools import cache, lru_cache

from auditor.facts.names.spelling import fold, fold_pattern
from auditor.lang import FORMS_KEPT, table
from auditor.lang.topics.names import NameTable
from auditor.lang.topics.peoples import PeopleTable

_LONGEST = 24  # letters of a word for a people
_LEAST = 3


def capitals(language: str) -> str:
    """Tell which words for peoples have a capital: always, nouns or never."""
    known = table(language, "peoples", PeopleTable)
    return known.capitals if known is not None else "never"


def has_table(language: str) -> bool:
    """Tell whether words for peoples are known in a language."""
    return _stems(language) is not None


@lru_cache(FORMS_KEPT)
def territories(word: str, language: str) -> frozenset[str]:
    """Return the territories of whose people a word in lower case speaks."""
    rows = _stems(language)
    if rows is None or len(word) > _LONGEST or len(word) < _LEAST:
        return frozenset()
    low = fold(word)
    stems, words, endings = rows
    if low in words:
        return words[low]
    for at in range(len(low), _LEAST - 2, -1):
        codes = stems.get(low[:at])
        if codes and endings.fullmatch(low, at):
            return codes
    return frozenset()


@cache
def _stems(
    language: str,
) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]], re.Pattern[str]] | None:
    known = table(language, "peoples", PeopleTable)
    if known is None:
        return None
    stems: dict[str, set[str]] = {}
    words: dict[str, set[str]] = {}
    for line in known.stems.strip().splitlines():
        code, *forms = line.split()
        for form in forms:
            rows, key = (words, form[1:]) if form[0] == "=" else (stems, form)
            rows.setdefault(fold(key), set()).add(code)
    return (
        {stem: frozenset(codes) for stem, codes in stems.items()},
        {word: frozenset(codes) for word, codes in words.items()},
        re.compile(fold_pattern(known.endings)),
    )


@cache
def beginnings(language: str) -> dict[str, frozenset[str]]:
    """Map how words for peoples begin, by the table of names, to territories."""
    known = table(language, "names", NameTable)
    found: dict[str, set[str]] = {}
    for code, stems in known.peoples.items() if known is not None else ():
        for stem in stems.split():
            found.setdefault(fold(stem), set()).add(code)
    return {stem: frozenset(codes) for stem, codes in found.items()}


@cache
def _open_sizes(language: str) -> tuple[int, ...]:
    """Return the lengths of the beginnings that endings may follow; shorter ones are words."""
    return tuple(sorted({len(stem) for stem in beginnings(language) if len(stem) > _LEAST}))


def begun(form: str, language: str) -> set[str]:
    """Return the territories of whose people a folded word speaks by its beginning."""
    known = beginnings(language)
    found = set(known.get(form, ()))
    for size in _open_sizes(language):
        found |= known.get(form[:size], frozenset())
    return found
