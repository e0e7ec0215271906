"""Columns between tabs: a word, then its translations, one a column or between `;`."""

import re
from collections.abc import Iterator
from pathlib import Path

from auditor.lexicons.formats.base import (
    MOST_GLOSSES,
    Dictionary,
    Entry,
    bounded,
    lines,
    sample,
    unpacked,
)

_SAID = re.compile(r"#\s*(languages?|licen[cs]e)\s*[:=]\s*(.{1,200})", re.IGNORECASE)


def read(path: Path) -> Dictionary:
    """Read a table; lines such as `# languages: de en` and `# licence: MIT` describe it."""
    content = unpacked(path)
    given = list(lines(content, path.name))
    said = [match for line in given[:50] if (match := _SAID.match(line))]
    told = {match[1].lower()[:5]: match[2].strip() for match in said}
    codes = tuple(re.findall(r"[a-z]{2,3}\b", told.get("langu", "").lower()))
    return Dictionary(
        form="tsv",
        entries=bounded(_entries(given), path.name),
        text=sample(content),
        languages=codes[:2] if len(codes) == 2 else (),
        licence=told.get("licen", ""),
    )


def _entries(given: list[str]) -> Iterator[Entry]:
    for line in given:
        head, tab, rest = line.partition("\t")
        if tab and not line.startswith("#") and head.strip():
            parts = (part.strip() for part in re.split(r"[\t;]", rest))
            if glosses := tuple(part for part in parts if part)[:MOST_GLOSSES]:
                yield Entry(head.strip(), glosses)
