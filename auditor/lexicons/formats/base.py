"""What the readers of dictionaries share: limits, decoding, and what an entry is."""

import gzip
import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from auditor.errors import ConfigError

LARGEST = 256 * 1024 * 1024
"""Bytes of a dictionary, unpacked; the largest free ones have a hundred million."""

MOST_ENTRIES = 2_000_000
LONGEST_LINE = 64 * 1024
LONGEST_ARTICLE = 2000
"""Characters of an article that are read; what follows are examples."""

MOST_GLOSSES = 12
SAMPLE = 8_000_000
"""Bytes of a dictionary's text in which words are counted."""

_STRETCH = 200_000
_BAD_SHARE = 0.01  # of the lines may be broken; more is another encoding
_UTF8 = "convert it to UTF-8 first, such as with iconv -f latin1 -t utf-8"

_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Entry:
    """A headword with its translations; `common` where the dictionary calls it so."""

    head: str
    glosses: tuple[str, ...]
    common: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dictionary:
    """
    A dictionary as it was read.

    `text` is a sample of its running text, examples and all. `languages` and `licence` are
    empty where the file does not say.
    """

    form: str
    entries: list[Entry]
    text: str = ""
    languages: tuple[str, ...] = ()
    licence: str = ""


def unpacked(path: Path) -> bytes:
    """Return the bytes of a file, gzip (and dictzip) unpacked; raise ConfigError at limits."""
    try:
        with path.open("rb") as raw:
            packed = raw.peek(2)[:2] == _GZIP
            stream = gzip.GzipFile(fileobj=raw) if packed else raw
            parts, size = [], 0
            while part := stream.read(1 << 20):
                size += len(part)
                if size > LARGEST:
                    raise ConfigError(
                        f"{path.name} holds more than {LARGEST >> 20} MiB",
                        hint="no dictionary of words is that large",
                    )
                parts.append(part)
    except (OSError, EOFError, zlib.error) as error:
        raise ConfigError(f"cannot read {path.name}: {error}") from error
    return b"".join(parts)


def sample(content: bytes, encoding: str = "utf-8") -> str:
    """Return stretches of a text from its beginning to its end, together SAMPLE at most."""
    step = _STRETCH * max(1, -(-len(content) // SAMPLE))
    stretches = (content[at : at + _STRETCH] for at in range(0, len(content), step))
    return "\n".join(one.decode(encoding, "ignore") for one in stretches)


def lines(content: bytes, name: str, encoding: str = "utf-8") -> Iterator[str]:
    """Yield the lines of a text, without those that are broken; raise ConfigError for many."""
    bad = 0
    for count, raw in enumerate(io.BytesIO(content.removeprefix(b"\xef\xbb\xbf")), 1):
        if len(raw) > LONGEST_LINE:
            raise ConfigError(f"{name}, line {count}: longer than {LONGEST_LINE} bytes")
        try:
            yield raw.decode(encoding).rstrip("\r\n")
        except UnicodeDecodeError:
            bad += 1
            if bad > 5 and bad > _BAD_SHARE * count:
                raise ConfigError(f"{name}, line {count}: not {encoding}", hint=_UTF8) from None


def bounded(entries: Iterator[Entry], name: str) -> list[Entry]:
    """Return the entries; raise ConfigError where there are none, or too many."""
    found: list[Entry] = []
    for entry in entries:
        found.append(entry)
        if len(found) > MOST_ENTRIES:
            raise ConfigError(f"{name} has more than {MOST_ENTRIES:,} entries")
    if not found:
        raise ConfigError(
            f"{name} holds no entry that can be read", hint="name its format with --as"
        )
    return found


_LICENCES = (
    (r"creativecommons\.org/licenses/([a-z-]{2,8})/(\d\.\d)", "CC-{}-{}"),
    (r"CC[ -]BY[ -]SA[ -](\d\.\d)", "CC-BY-SA-{}"),
    (r"CC[ -]BY[ -](\d\.\d)", "CC-BY-{}"),
    (
        r"Commons\s+Attribution[ -]Share\s?Alike\s(?:License,?\s)?v?(?:ersion\s)?(\d\.\d)",
        "CC-BY-SA-{}",
    ),
    (r"Affero\s+General\s+Public\s+License,?\s+v(?:ersion|er\.)\s+(\d)", "AGPL-{}"),
    (r"(?<!Affero )General\s+Public\s+License,?\s+v(?:ersion|er\.)\s+(\d)", "GPL-{}"),
    (r"\bGNU[ -]?(A?GPL)\b", "{}"),
    (r"\b(A?GPL)[ -]?v?(\d)", "{}-{}"),
    (r"\bpublic domain\b", "public domain"),
)


def licence(text: str) -> str:
    """Return the licences that a dictionary's own preface names, by their short names."""
    found: list[str] = []
    for pattern, form in _LICENCES:
        for match in re.finditer(pattern, text[:20_000], re.IGNORECASE):
            name = form.format(*(group.upper() for group in match.groups()))
            if not any(one == name or one.startswith(name + "-") for one in found):
                found.append(name)
    return ", ".join(sorted(set(found)))
