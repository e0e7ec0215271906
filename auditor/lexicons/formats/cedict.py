"""CC-CEDICT, Chinese to English: `traditional simplified [pinyin] /gloss/gloss/`."""

import re
from collections.abc import Iterator
from pathlib import Path

from auditor.lexicons.formats.base import (
    MOST_GLOSSES,
    Dictionary,
    Entry,
    bounded,
    licence,
    lines,
    sample,
    unpacked,
)

LINE = re.compile(r"(\S{1,60}) (\S{1,60}) \[[^\[\]]{0,400}\]{1,2} /(.+)/\s*$")
_ASIDE = re.compile(r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")
_REFERENCE = ("variant of", "old variant", "see ", "see also", "CL:", "abbr. for", "used in ")


def read(path: Path) -> Dictionary:
    """Read a dictionary; raise ConfigError."""
    content = unpacked(path)
    given = list(lines(content, path.name))
    preface = "\n".join(line for line in given[:200] if line.startswith("#"))
    entries = bounded(_entries(given), path.name)
    return Dictionary(
        form="cedict",
        entries=entries,
        text=sample(content),
        languages=("zh", "en"),
        licence=licence(preface),
    )


def _entries(given: list[str]) -> Iterator[Entry]:
    for line in given:
        match = LINE.match(line)
        if match is None or line.startswith("#"):
            continue
        plain = (
            _ASIDE.sub(" ", part.partition("CL:")[0]).strip()
            for part in match[3].replace(";", "/").split("/")
            if not part.startswith(_REFERENCE)
        )
        glosses = tuple(part.removeprefix("surname ") for part in plain if part)[:MOST_GLOSSES]
        if glosses:
            for head in dict.fromkeys((match[2], match[1])):
                yield Entry(head, glosses)
