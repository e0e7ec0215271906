"""Lists of records: JSON Lines, CSV, and plain lists of URLs, read as a stream."""

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from auditor.errors import ConfigError

__all__ = ["Item", "read"]

LONGEST = 64 * 1024 * 1024
"""Characters of one record; a longer line is reported and skipped, not held in memory."""

_SOURCES = ("source", "sources", "source_url", "source_urls")
_NAMES = ("record", "id")
_FIELDS = ("url", "text", "html", "file", "title", "language", "published", "publisher")


@dataclass(frozen=True, slots=True)
class Item:
    """One record as a line of JSON; `fault` says why it could not even be read."""

    number: int
    line: str
    fault: str = ""


def read(lines: IO[str], name: str) -> Iterator[Item]:
    """
    Yield the records of a list; `name` tells its format by suffix (`-`: JSON Lines).

    Lists of URLs hold one article a line, and after it, if wanted, its sources. Raise
    ConfigError for a format or a CSV header that says nothing.
    """
    suffix = Path(name).suffix.lower()
    if suffix == ".csv":
        return _table(lines, name)
    if suffix == ".txt":
        return _urls(lines)
    if suffix in {".jsonl", ".ndjson", ".json", ""}:
        return _json_lines(lines)
    raise ConfigError(f"cannot read {name}", hint="a list is .jsonl, .csv or .txt")


def _json_lines(lines: IO[str]) -> Iterator[Item]:
    for number, (line, cut) in enumerate(_bounded(lines), 1):
        if cut:
            yield Item(number, "", f"line longer than {LONGEST} characters")
        elif line.strip():
            yield Item(number, line)


def _bounded(lines: IO[str]) -> Iterator[tuple[str, bool]]:
    while line := lines.readline(LONGEST):
        cut = len(line) >= LONGEST and not line.endswith("\n")
        while cut and (rest := lines.readline(LONGEST)):
            if rest.endswith("\n"):
                break
        yield line, cut


def _urls(lines: IO[str]) -> Iterator[Item]:
    for number, (line, _) in enumerate(_bounded(lines), 1):
        words = line.partition(" #")[0].split()
        if words and not words[0].startswith("#"):
            yield Item(number, _record(words[0], {_place(words[0]): words[0]}, words[1:]))


def _table(lines: IO[str], name: str) -> Iterator[Item]:
    head = lines.readline(LONGEST).lstrip("\ufeff")
    separator = max(",;\t", key=head.count)
    columns = [one.strip().lower() for one in next(csv.reader([head], delimiter=separator), [])]
    if not any(column in {*_FIELDS, "rewrite"} for column in columns):
        raise ConfigError(
            f"{name} has no column for the article",
            hint=f"known columns: {', '.join((*_NAMES, *_FIELDS, *_SOURCES))}, source_text, ...",
        )
    for number, row in enumerate(csv.reader(lines, delimiter=separator), 2):
        if not any(cell.strip() for cell in row):
            continue
        cells = dict(zip(columns, row, strict=False))
        ident = next((cells[one] for one in _NAMES if cells.get(one)), f"row {number}")
        rewrite = {one: cells[one] for one in _FIELDS if cells.get(one)}
        if cells.get("rewrite"):
            rewrite[_place(cells["rewrite"])] = cells["rewrite"]
        named = {one: cells[f"source_{one}"] for one in _FIELDS[1:] if cells.get(f"source_{one}")}
        links = [link for one in _SOURCES for link in cells.get(one, "").replace("|", " ").split()]
        yield Item(number, _record(ident, rewrite, links, named))


def _record(
    ident: str, rewrite: dict[str, str], links: Sequence[str], named: dict[str, str] | None = None
) -> str:
    sources: list[dict[str, str]] = [{_place(link): link} for link in links]
    if named and sources and "text" in named:
        sources[0] |= named
    elif named:
        sources.append(named)
    return json.dumps({"record": ident, "rewrite": rewrite, "sources": sources})


def _place(text: str) -> str:
    return "url" if "://" in text else "file"
