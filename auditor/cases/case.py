"""`case.toml`: what a case holds, read and checked."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from auditor.config.keys import LEVELS, check_rule, unknown
from auditor.errors import ConfigError, StageError
from auditor.model import Confidence
from auditor.model.rules import RULES
from auditor.record import Record, record_of

__all__ = ["FILE", "SCHEMA", "Case", "Expectation", "find", "load", "schema"]

FILE = "case.toml"
SCHEMA = "auditor-case/1"
OTHERS = ("forbid", "allow-notes", "allow")
STATES = ("clean", "differences-found", "not-audited")

_TOP = ("schema", "title", "tags", "licence", "captured", "rewrite", "source", "expect")
_SIDE = ("file", "text", "language", "url", "title", "published", "publisher", "sha256", "method")
_EXPECT = (
    "state",
    "problems",
    "clean",
    "other_findings",
    "rewrite_coverage",
    "source_coverage",
    "best_source",
    "unrelated",
    "finding",
    "silent",
)
_FINDING = ("rule", "rewrite", "source", "severity", "confidence", "times", "known_miss")
_SILENT = ("rule", "rewrite", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """
    A finding that must be there, or (in `silent`) must not.

    `rewrite` and `source` quote the marked words; what is empty (0 for `times`) is not
    compared. `known_miss` says why the engine cannot find it yet.
    """

    rule: str
    rewrite: str = ""
    source: str = ""
    severity: str = ""
    confidence: str = ""
    times: int = 0
    known_miss: str = ""

    @property
    def label(self) -> str:
        """Name the expectation in test reports."""
        return f"{self.rule}[{self.rewrite or self.source}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """
    A case with its expectations; `folder` holds its files.

    `clean` is the severity from which on nothing may be found, `coverage` maps
    rewrite_coverage and source_coverage to their bounds (shares, 0..1). `best_source` and
    `unrelated` name sources by their files.
    """

    path: Path
    title: str
    tags: tuple[str, ...]
    record: Record
    state: str = ""
    problems: tuple[str, ...] = ()
    clean: str = ""
    other_findings: str = "forbid"
    coverage: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    best_source: str = ""
    unrelated: tuple[str, ...] = ()
    findings: tuple[Expectation, ...] = ()
    silent: tuple[Expectation, ...] = ()

    @property
    def folder(self) -> Path:
        """Return where the files of the case lie."""
        return self.path.parent

    @property
    def name(self) -> str:
        """Return the slug of the case."""
        return self.folder.name


def find(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the case files under these folders, sorted; files of other schemas are left alone."""
    for path in paths:
        if path.is_dir():
            found = sorted(path.rglob(FILE))
        elif path.exists():
            found = [path]
        else:
            raise ConfigError(f"no file or folder {path}")
        for one in found:
            if path == one or _toml(one).get("schema") == SCHEMA:
                yield one


def load(path: Path) -> Case:
    """Return the case in this file; raise ConfigError naming the nearest key on a slip."""
    given = _toml(path)
    where = str(path)
    if given.get("schema") != SCHEMA:
        raise ConfigError(f"{where} is no case", hint=f'a case begins with schema = "{SCHEMA}"')
    _keys(given, _TOP, where)
    expect = _table(given.get("expect", {}), f"{where}: expect")
    _keys(expect, _EXPECT, f"{where}: expect")
    coverage = {}
    for name in ("rewrite_coverage", "source_coverage"):
        if name in expect:
            _keys(_table(expect[name], f"{where}: {name}"), ("min", "max"), f"{where}: {name}")
            coverage[name] = expect[name]
    return Case(
        path=path,
        title=str(given.get("title", "")),
        tags=tuple(given.get("tags", ())),
        record=_record(given, path),
        state=_choice(expect, "state", STATES, where),
        problems=tuple(expect.get("problems", ())),
        clean=_choice(expect, "clean", LEVELS, where),
        other_findings=_choice(expect, "other_findings", OTHERS, where) or OTHERS[0],
        coverage=coverage,
        best_source=str(expect.get("best_source", "")),
        unrelated=tuple(expect.get("unrelated", ())),
        findings=_expectations(expect, "finding", _FINDING, where),
        silent=_expectations(expect, "silent", _SILENT, where),
    )


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"cannot read {path}: {error}") from error


def _record(given: Mapping[str, Any], path: Path) -> Record:
    sources = given.get("source", [])
    if not isinstance(sources, list):
        raise ConfigError(f"{path}: a source is written [[source]]")
    sides = [_table(given.get("rewrite"), f"{path}: rewrite"), *sources]
    for side in sides:
        _keys(_table(side, f"{path}: source"), _SIDE, str(path))
        if ("file" in side) == ("text" in side):
            raise ConfigError(f"{path}: every side has either a file or a text")
        if "file" in side and not (path.parent / str(side["file"])).is_file():
            raise ConfigError(f"{path}: no file {side['file']}")
    dated = [{k: str(v) for k, v in side.items()} for side in sides]
    try:
        return record_of(
            {"record": path.parent.name, "rewrite": dated[0], "sources": dated[1:]},
            name=path.parent.name,
        )
    except StageError as error:
        raise ConfigError(f"{path}: {error}") from error


def _expectations(
    expect: Mapping[str, Any], name: str, known: tuple[str, ...], where: str
) -> tuple[Expectation, ...]:
    rows = expect.get(name, [])
    if not isinstance(rows, list):
        raise ConfigError(f"{where}: write [[expect.{name}]]")
    found = []
    for row in rows:
        _keys(_table(row, f"{where}: {name}"), known, f"{where}: expect.{name}")
        check_rule(str(row.get("rule", "")))
        _choice(row, "severity", LEVELS, where)
        _choice(row, "confidence", tuple(c.label for c in Confidence), where)
        if not isinstance(row.get("times", 0), int):
            raise ConfigError(f"{where}: times must be a whole number")
        found.append(Expectation(**row))
    return tuple(found)


def _table(value: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ConfigError(f"{where} is missing or no table")
    return value


def _keys(table: Mapping[str, Any], known: tuple[str, ...], where: str) -> None:
    for key in table:
        if key not in known:
            raise unknown(f"key in {where}", key, known)


def _choice(table: Mapping[str, Any], name: str, known: tuple[str, ...], where: str) -> str:
    value = str(table.get(name, ""))
    if value and value not in known:
        raise unknown(f"{name} in {where}", value, known)
    return value


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of `case.toml`."""
    text = {"type": "string"}
    rules = {"enum": list(RULES)}
    share = {"type": "number", "minimum": 0, "maximum": 1}
    dates = {"type": ["string", "object"]}
    side = _object(dict.fromkeys(_SIDE, text) | {"published": dates})
    silent = _object({"rule": rules, "rewrite": text, "source": text}, ["rule"])
    finding = _object(
        {
            **silent["properties"],
            "severity": {"enum": list(LEVELS)},
            "confidence": {"enum": [c.label for c in Confidence]},
            "times": {"type": "integer", "minimum": 1},
            "known_miss": text,
        },
        ["rule"],
    )
    bounds = _object({"min": share, "max": share})
    expect = _object(
        {
            "state": {"enum": list(STATES)},
            "problems": {"type": "array", "items": text},
            "clean": {"enum": list(LEVELS)},
            "other_findings": {"enum": list(OTHERS)},
            "rewrite_coverage": bounds,
            "source_coverage": bounds,
            "best_source": text,
            "unrelated": {"type": "array", "items": text},
            "finding": {"type": "array", "items": finding},
            "silent": {"type": "array", "items": silent},
        }
    )
    whole = _object(
        {
            "schema": {"const": SCHEMA},
            "title": text,
            "tags": {"type": "array", "items": text},
            "licence": text,
            "captured": dates,
            "rewrite": side,
            "source": {"type": "array", "items": side},
            "expect": expect,
        },
        ["schema", "rewrite"],
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:auditor:schema:case:1",
        "title": "auditor case",
        **whole,
    }


def _object(properties: dict[str, Any], required: Sequence[str] = ()) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }
