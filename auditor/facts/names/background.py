"""Places that a rewrite adds for readers from elsewhere: where a town lies, whose country it is."""

import re
from collections.abc import Sequence
from functools import cache

from auditor.facts.base import Comparison
from auditor.facts.names import places
from auditor.facts.names.demonyms import territories
from auditor.facts.names.forms import exact, is_territory
from auditor.facts.names.index import index
from auditor.facts.names.match import Verdict, match
from auditor.lang import lowered, table
from auditor.lang.gazetteer import HOMELANDS, HOMES
from auditor.lang.topics.names import NameTable
from auditor.model import Mention

_THERE = frozenset((Verdict.SAME, Verdict.DOUBTFUL))
_REACH = 60  # characters in front of an added place that hold the one it explains
_NAME = r"(?P<name>[^\W\d_a-zà-öø-ÿ][\w'’-]+(?: [^\W\d_a-zà-öø-ÿ][\w'’-]+){0,2})"
_OWNED = re.compile(rf"['’]s {_NAME} (?P<thing>[^\W\d_]+)")


def background(group: Sequence[Mention], comparison: Comparison) -> str:
    """
    Return why an added place tells no other story, or nothing.

    A text seldom names the country in whose language it is written, nor the island of a town
    that its readers know; a rewrite for others does, and the source cannot tell whether rightly.
    """
    language, home = comparison.rewrite.language, comparison.whole_source.language
    if language != home and all(_is_home(m.surface, language, home) for m in group):
        return "a place of the country in whose language the source is written"
    if explains(group, comparison):
        return "said of a place that the source has"
    return ""


def _is_home(word: str, language: str, home: str) -> bool:
    ids = places.places(word, language) | territories(lowered(word), language)
    return bool(ids & _homelands().get(home, frozenset()))


def explains(group: Sequence[Mention], comparison: Comparison) -> bool:
    """Tell whether the place says where another one lies: Heraklion on Crete."""
    if not all(places.places(m.surface, comparison.rewrite.language) for m in group):
        return False
    patterns = _patterns(comparison.rewrite.language)
    if patterns is None:
        return False
    where, things = patterns
    sentence = comparison.rewrite.document.sentences[group[0].sentence]
    start = group[0].span.start - sentence.span.start
    ahead = where.search(sentence.text[max(0, start - _REACH) : start])
    if ahead is not None:
        return _has(ahead["name"], comparison) and not _is_land(ahead["name"], comparison)
    after = group[-1].span.end - sentence.span.start
    of = _site_of(comparison.rewrite.language).match(sentence.text, after)
    if of is not None and things is not None and things.fullmatch(of["thing"]) is not None:
        return _has(of["name"], comparison)
    behind = _OWNED.match(sentence.text, after)
    return (
        behind is not None
        and things is not None
        and things.fullmatch(behind["thing"]) is not None
        and _has(behind["name"], comparison)
    )


def _has(name: str, comparison: Comparison) -> bool:
    whole, language = index(comparison.whole_source), comparison.rewrite.language
    words = re.findall(r"[^\W\d_]+", name)
    return all(match(word, language, whole).verdict in _THERE for word in words)


def _is_land(name: str, comparison: Comparison) -> bool:
    """Tell whether a name is a country's, which lies in no other place."""
    return any(map(is_territory, places.places(name, comparison.rewrite.language)))


@cache
def _site_of(language: str) -> re.Pattern[str]:
    """Return the pattern of “port of Izmail” behind the river it lies on."""
    known = table(language, "names", NameTable)
    prepositions = known.locatives if known is not None else ""
    return re.compile(
        rf" (?P<thing>[^\W\d_A-ZÀ-Þ][\w-]*)(?: [^\W\d_A-ZÀ-Þ][\w-]*)? (?:{prepositions}) {_NAME}"
    )


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str] | None] | None:
    known = table(language, "names", NameTable)
    if known is None or not known.locatives:
        return None
    prepositions = known.locatives
    between = rf",? (?:{known.within})(?: [^\W\d_A-ZÀ-Þ][\w-]*){{0,2}} $"
    where = re.compile(rf"(?i:\b(?:{prepositions}))(?: [^\W\d_A-ZÀ-Þ]\w+)? {_NAME}{between}")
    return where, re.compile(known.sites) if known.sites else None


@cache
def _homelands() -> dict[str, frozenset[str]]:
    """Map a language to the ids of its countries, their capitals and what else lies there."""
    seats = dict(line.split(" ", 1) for line in HOMES.strip().splitlines())
    found: dict[str, frozenset[str]] = {}
    for line in HOMELANDS.strip().splitlines():
        codes, _, lands = line.partition("|")
        language, *known = codes.split()
        names = [lands, *(seats.get(code, "").partition("|")[0] for code in known)]
        forms = [form.strip() for row in names for form in row.split("|") if form.strip()]
        found[language] = frozenset(known).union(*(exact(form) for form in forms))
    return found
