"""EDICT and EDICT2, Japanese to English: `word;word [reading] /(n) gloss/gloss/(P)/`."""

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

LINE = re.compile(r"(\S{1,200})\s+(?:\[([^\[\]]{1,400})\]\s+)?/(.+)/\s*$")
_ASIDE = re.compile(r"\([^()]{0,200}\)|\{[^{}]{0,200}\}")


def read(path: Path) -> Dictionary:
    """Read a dictionary in UTF-8 or EUC-JP; raise ConfigError."""
    content = unpacked(path)
    try:
        content[:200_000].decode("utf-8", "strict")
        encoding = "utf-8"
    except UnicodeDecodeError as error:
        # The cut may fall within a letter.
        encoding = "utf-8" if error.start > 199_990 else "euc_jp"
    entries = bounded(_entries(lines(content, path.name, encoding)), path.name)
    return Dictionary(
        form="edict", entries=entries, text=sample(content, encoding), languages=("ja", "en")
    )


def _entries(given: Iterator[str]) -> Iterator[Entry]:
    for line in given:
        match = LINE.match(line)
        if match is None or line.startswith("　"):
            continue
        raw = match[3].split("/")
        common = "(P)" in raw or "(P)" in match[1]
        plain = (_ASIDE.sub(" ", part).strip() for part in raw if not part.startswith("EntL"))
        glosses = tuple(part for part in plain if part)[:MOST_GLOSSES]
        for head in _ASIDE.sub("", match[1]).split(";")[:4]:
            # Hiragana is grammar to the aligner.
            if glosses and head and not "ぁ" <= head[0] <= "ん":
                yield Entry(head, glosses, common)
