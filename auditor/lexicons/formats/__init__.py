"""Formats of dictionaries. A new format is one file here and one line below."""

import importlib
from pathlib import Path
from typing import Protocol, cast

from auditor.errors import ConfigError
from auditor.lexicons.formats.base import Dictionary, unpacked

__all__ = ["FORMATS", "Dictionary", "read"]

FORMATS = ("dictd", "edict", "cedict", "tsv")

_SUFFIXES = {
    ".index": "dictd",
    ".dict": "dictd",
    ".dict.dz": "dictd",
    ".dict.gz": "dictd",
    ".u8": "cedict",
    ".u8.gz": "cedict",
    ".tsv": "tsv",
    ".tsv.gz": "tsv",
    ".tab": "tsv",
}
_SNIFFED = 20_000  # bytes in which a file shows its format


class _Module(Protocol):
    def read(self, path: Path) -> Dictionary: ...


def read(path: Path, form: str = "") -> Dictionary:
    """Read a dictionary; without `form` its name and its first lines tell. Raise ConfigError."""
    if not path.is_file():
        raise ConfigError(f"no file {path}")
    form = form or _by_name(path) or _by_content(path)
    module = cast("_Module", importlib.import_module(f"auditor.lexicons.formats.{form}"))
    return module.read(path)


def _by_name(path: Path) -> str:
    name = path.name.lower()
    return next((form for suffix, form in _SUFFIXES.items() if name.endswith(suffix)), "")


def _by_content(path: Path) -> str:
    from auditor.lexicons.formats import cedict, edict  # noqa: PLC0415

    head = unpacked(path)[:_SNIFFED]
    try:
        head[:-4].decode("utf-8")
        text = head.decode("utf-8", "replace")
    except UnicodeDecodeError as error:
        text = head.decode("utf-8" if error.start > _SNIFFED - 10 else "euc_jp", "replace")
    told = [line for line in text.splitlines()[1:-1] or text.splitlines() if line[:1] != "#"][:200]
    for form, line in (("cedict", cedict.LINE), ("edict", edict.LINE)):
        if told and sum(line.match(one) is not None for one in told) > len(told) / 2:
            return form
    if told and sum("\t" in one for one in told) > len(told) / 2:
        return "tsv"
    raise ConfigError(
        f"cannot tell the format of {path.name}", hint=f"name it with --as: {', '.join(FORMATS)}"
    )
