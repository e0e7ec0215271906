"""The dictd format: an index of words with places in a file of articles, often dictzip."""

import re
from collections.abc import Iterator
from pathlib import Path

from auditor.errors import ConfigError
from auditor.lexicons.formats.base import (
    LONGEST_ARTICLE,
    MOST_GLOSSES,
    Dictionary,
    Entry,
    bounded,
    licence,
    lines,
    sample,
    unpacked,
)

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}
_SUFFIXES = (".index", ".dict.dz", ".dict.gz", ".dict")
_OWN = re.compile(r"00-?database")
# Brackets, labels, pronunciations; nested ones go from the inside.
_ASIDE = re.compile(
    r"<[^<>]{0,200}>|\[[^\[\]]{0,200}\]|\([^()]{0,200}\)|\{[^{}]{0,400}\}|/[^/\n]{1,80}/|_[^\W_]+\.?"
)
_REMARK = re.compile(r'\s*(?:"|Note|Synonym|Antonym|see:|cross|Hint|Example)', re.IGNORECASE)
_BETWEEN = re.compile(r"[,;:|]|\b\d{1,2}[.)>](?:\s|$)|^[IVX]{1,4}\s")


def read(path: Path) -> Dictionary:
    """Read a dictionary by either of its two files; raise ConfigError."""
    stem = next((path.name.removesuffix(s) for s in _SUFFIXES if path.name.endswith(s)), "")
    index = path.with_name(stem + ".index")
    bodies = [path.with_name(stem + suffix) for suffix in _SUFFIXES[1:]]
    body = next((one for one in bodies if one.is_file()), None)
    if not stem or body is None or not index.is_file():
        raise ConfigError(
            f"{path.name} is half of a dictionary",
            hint=f"{stem or 'NAME'}.index and {stem or 'NAME'}.dict(.dz) lie side by side",
        )
    articles = unpacked(body)
    places = list(lines(unpacked(index), index.name))
    preface = "\n".join(_article(articles, place, 20_000) for place in places if _OWN.match(place))
    entries = bounded(_entries(articles, places), index.name)
    return Dictionary(
        form="dictd", entries=entries, text=sample(articles), licence=licence(preface)
    )


def _entries(articles: bytes, places: list[str]) -> Iterator[Entry]:
    seen = set()
    for place in places:
        columns = place.split("\t")
        if len(columns) < 3 or _OWN.match(columns[0]) or tuple(columns[:3]) in seen:
            continue
        seen.add(tuple(columns[:3]))
        glosses = tuple(_glosses(_article(articles, place, LONGEST_ARTICLE)))
        if glosses:
            yield Entry(columns[0], glosses[:MOST_GLOSSES])


def _article(articles: bytes, place: str, longest: int) -> str:
    columns = place.split("\t")
    try:
        start, size = (_number(column) for column in columns[1:3])
    except (KeyError, ValueError):
        return ""
    return articles[start : start + min(size, 4 * longest)].decode("utf-8", "replace")[:longest]


def _number(text: str) -> int:
    value = 0
    for digit in text[:10]:
        value = value * 64 + _VALUES[digit]
    return value


def _glosses(article: str) -> Iterator[str]:
    """Yield the translations of an article: what is neither headword nor aside nor example."""
    _, _, body = article.partition("\n")
    for line in body.split("\n"):
        if not _REMARK.match(line):
            plain = _ASIDE.sub(" ", _ASIDE.sub(" ", line))
            yield from (part.strip() for part in _BETWEEN.split(plain) if part and part.strip())
