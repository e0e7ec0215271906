"""
Installed lexicons: one file each in the user's cache.

The first line of a file is a JSON object that describes it, the second one holds the words.
"""

import hashlib
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from auditor.errors import ConfigError

Words = dict[str, dict[str, float]]
"""Words of the first language with their translations and weights (0..1)."""

RESERVED = ("installed", "none")
"""Names that mean all lexicons or no lexicon."""

LARGEST = 32 * 1024 * 1024
"""Bytes of an installed lexicon; 10,000 words take half a million."""

_SUFFIX = ".lexicon"
_VERSION = 1
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_CODE = re.compile(r"[a-z]{2,3}")
_AGAIN = "remove it, and import the dictionary again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """
    Where a lexicon comes from.

    `languages` are the codes of its words and of their translations; `source` and
    `source_sha256` are the name and digest of the file it was made from, `form` the format of
    that file; `read` counts the headwords in it, `headwords` those that were kept.
    """

    name: str
    languages: tuple[str, str]
    licence: str
    source: str
    source_sha256: str
    form: str
    read: int = 0
    headwords: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """A lexicon in the cache; `sha256` is the digest of the whole stored file."""

    about: Description
    path: Path
    sha256: str


def folder(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Return the user's cache folder, by the XDG rules or the custom of the platform."""
    given = environ.get("XDG_CACHE_HOME", "")
    if given and Path(given).is_absolute():  # the XDG rules ignore relative ones
        return Path(given) / "auditor"
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "auditor" / "Cache"
    if platform == "darwin":
        return Path.home() / "Library" / "Caches" / "auditor"
    return Path.home() / ".cache" / "auditor"


def check_name(name: str) -> str:
    """Return the name of a lexicon; raise ConfigError where it cannot be one."""
    if _NAME.fullmatch(name) is None or name in RESERVED:
        raise ConfigError(
            f"“{_shown(name)}” cannot be the name of a lexicon",
            hint="small letters, digits, dots, hyphens; not " + " or ".join(RESERVED),
        )
    return name


def check_code(code: str) -> str:
    """Return the code of a language; raise ConfigError where it cannot be one."""
    if _CODE.fullmatch(code) is None:
        raise ConfigError(f"“{_shown(code)}” is no code of a language", hint="such as de or zh")
    return code


def installed(cache: Path) -> tuple[Installed, ...]:
    """Return the lexicons in this cache folder by name; raise ConfigError for a broken one."""
    place = cache / "lexicons"
    try:
        paths = sorted(place.glob("*" + _SUFFIX))
    except OSError as error:
        raise ConfigError(f"cannot read {place}: {error}") from error
    return tuple(_described(path) for path in paths)


def named(names: Sequence[str], cache: Path) -> tuple[Installed, ...]:
    """Return the lexicons of these names; `installed` means all, `none` no one."""
    if not names or tuple(names) == ("none",):
        return ()
    known = {one.about.name: one for one in installed(cache)}
    if "installed" in names:
        return tuple(known.values())
    if missing := [name for name in names if name not in known]:
        import difflib  # noqa: PLC0415

        near = difflib.get_close_matches(missing[0], known, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]}?" if near else "auditor lexicon list shows what is"
        raise ConfigError(f"no lexicon “{_shown(missing[0])}” is installed", hint=hint)
    return tuple(known[name] for name in sorted(set(names)))


def save(about: Description, entries: Words, cache: Path, *, replace: bool = False) -> Installed:
    """Store a lexicon, whole or not at all; raise ConfigError where the name is taken."""
    path = _path(cache, about.name)
    if path.exists() and not replace:
        raise ConfigError(
            f"a lexicon “{about.name}” is already installed",
            hint="choose another --name, or --replace it",
        )
    head = {
        "auditor-lexicon": _VERSION,
        "name": about.name,
        "languages": list(about.languages),
        "licence": about.licence,
        "source": about.source,
        "source_sha256": about.source_sha256,
        "form": about.form,
        "read": about.read,
        "headwords": len(entries),
    }
    lines = (json.dumps(one, ensure_ascii=False, sort_keys=True) for one in (head, entries))
    content = "".join(line + "\n" for line in lines).encode("utf-8", "replace")
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        raise ConfigError(f"cannot write {path}: {error.strerror}") from error
    finally:
        draft.unlink(missing_ok=True)
    return _described(path)


def remove(name: str, cache: Path) -> None:
    """Delete a lexicon, also a broken one; raise ConfigError where there is none."""
    path = _path(cache, name)
    if not path.is_file():
        named([name], cache)
    try:
        path.unlink()
    except OSError as error:
        raise ConfigError(f"cannot remove {path}: {error.strerror}") from error


@lru_cache(32)
def words(lexicon: Installed) -> Words:
    """Return the entries of a lexicon. Do not modify them."""
    content = _content(lexicon.path)
    if _digest(content) != lexicon.sha256:
        raise ConfigError(f"{lexicon.path} changed while it was in use", hint="start again")
    try:
        entries = json.loads(content.split(b"\n", 2)[1])
        return {
            str(word): {str(other): _weight(value) for other, value in found.items()}
            for word, found in entries.items()
        }
    except (ValueError, IndexError, AttributeError, TypeError, RecursionError) as error:
        raise ConfigError(f"{lexicon.path} is damaged", hint=_AGAIN) from error


def _weight(value: Any) -> float:
    return min(1.0, max(0.0, float(value)))


def _path(cache: Path, name: str) -> Path:
    return cache / "lexicons" / (check_name(name) + _SUFFIX)


def _described(path: Path) -> Installed:
    content = _content(path)
    try:
        head = json.loads(content.split(b"\n", 1)[0])
        first, second = (check_code(code) for code in head["languages"])
        about = Description(
            name=check_name(head["name"] if head["auditor-lexicon"] == _VERSION else ""),
            languages=(first, second),
            licence=_shown(head["licence"]),
            source=_shown(head["source"]),
            source_sha256=_shown(head["source_sha256"]),
            form=_shown(head["form"]),
            read=int(head["read"]),
            headwords=int(head["headwords"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError, ConfigError) as error:
        raise ConfigError(f"{path} is no lexicon of this version", hint=_AGAIN) from error
    return Installed(about=about, path=path, sha256=_digest(content))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise ConfigError(f"cannot read {path}: {error.strerror}") from error
    if len(content) > LARGEST:
        raise ConfigError(f"{path} is too large for a lexicon", hint=_AGAIN)
    return content


def _digest(content: bytes) -> str:
    return "sha256:" + hashlib.sha256(content).hexdigest()


def _shown(text: object) -> str:
    """Return what of a text may be printed."""
    return "".join(c for c in str(text)[:200] if c.isprintable())
