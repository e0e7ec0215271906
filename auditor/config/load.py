"""Files, then AUDITOR_* variables, then flags; the later wins."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from auditor import lexicons
from auditor.config.keys import (
    KEYS,
    SUPPRESSION_KEYS,
    TABLES,
    Key,
    check_rule,
    severity_of,
    unknown,
)
from auditor.config.read import fingerprints, glossary
from auditor.config.settings import Engines, Settings, Suppression
from auditor.errors import ConfigError
from auditor.model import Confidence

PREFIX = "AUDITOR_"
RESERVED = ("AUDITOR_DATA_DIR",)
"""Variables that name places on this machine and are no configuration keys."""

_TRUE = ("1", "true", "yes", "on")
_FALSE = ("0", "false", "no", "off")


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """
    Everything that was set, resolved.

    `cache` is where lexicons are installed, None where none may be looked for unasked.
    `given` names the keys that were set anywhere; `file` is the configuration file that was
    read; `remarks` are sentences for the user, such as suppressions that ran out.
    """

    settings: Settings = field(default_factory=Settings)
    format: str = "text"
    outputs: tuple[Path, ...] = ()
    offline: bool = False
    allow_private: bool = False
    timeout: float | None = None
    user_agent: str = ""
    jobs: int | None = None
    color: str = "auto"
    progress: bool = True
    quiet: bool = False
    verbose: bool = False
    cache: Path | None = None
    file: Path | None = None
    given: frozenset[str] = frozenset()
    remarks: tuple[str, ...] = ()


def load(
    flags: Mapping[str, Any] | None = None,
    *,
    folder: Path,
    environ: Mapping[str, str],
    file: Path | None = None,
    isolated: bool = False,
) -> Configuration:
    """
    Return the configuration for a run in `folder`.

    `flags` holds what the command line gave, by key. Without `file` the nearest `auditor.toml`
    or `pyproject.toml` with `[tool.auditor]` is taken, upwards to the root of the repository;
    `isolated` reads no file and no variable. Raise ConfigError for unknown keys and rules.
    """
    values: dict[str, Any] = {}
    tables: dict[str, Any] = {}
    if not isolated or file:
        file = file or _nearest(folder)
        if file:
            values, tables = _from_file(file)
    if not isolated:
        values |= _from_environment(environ, folder)
    for name, value in (flags or {}).items():
        values[name] = _value(name, value, "the command line", folder)
    cache = values.get("cache-dir") or lexicons.folder(environ)
    settled = _configuration(values, tables, file, cache)
    return replace(settled, cache=None) if isolated and "cache-dir" not in values else settled


def _nearest(folder: Path) -> Path | None:
    for place in (folder, *folder.parents):
        own = place / "auditor.toml"
        if own.is_file():
            return own
        shared = place / "pyproject.toml"
        if shared.is_file() and "auditor" in _toml(shared).get("tool", {}):
            return shared
        if (place / ".git").exists():
            return None
    return None


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"cannot read {path}: {error}") from error


def _from_file(path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    table = _toml(path)
    if path.name == "pyproject.toml":
        table = table.get("tool", {}).get("auditor", {})
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: [tool.auditor] is no table")
    values, tables = {}, {}
    for name, value in table.items():
        if name in TABLES:
            tables[name] = value
        else:
            values[name] = _value(name, value, str(path), path.parent)
    return values, tables


def _from_environment(environ: Mapping[str, str], folder: Path) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for variable, text in sorted(environ.items()):
        if not variable.startswith(PREFIX) or variable in RESERVED or not text.strip():
            continue  # an empty variable is how scripts leave one unset
        name = variable.removeprefix(PREFIX).lower().replace("_", "-")
        if name not in KEYS:
            known = tuple(PREFIX + key.upper().replace("-", "_") for key in KEYS)
            raise unknown("variable", variable, known)
        values[name] = _value(name, _typed(KEYS[name], text, variable), variable, folder)
    return values


def _typed(key: Key, text: str, variable: str) -> Any:
    """Give the text of a variable the type a file would have given it."""
    text = text.strip()
    if key.shape in {"list", "paths"}:
        return [part.strip() for part in text.split(",") if part.strip()]
    if key.shape == "flag":
        if text.lower() not in (*_TRUE, *_FALSE):
            raise ConfigError(f"{variable}: “{text}” is neither true nor false")
        return text.lower() in _TRUE
    if key.shape in {"whole", "decimal"}:
        try:
            return int(text) if key.shape == "whole" else float(text)
        except ValueError as error:
            raise ConfigError(f"{variable}: “{text}” is no number") from error
    return text


def _value(name: str, value: Any, where: str, folder: Path) -> Any:
    if name not in KEYS:
        raise unknown(f"key in {where}", name, (*KEYS, *TABLES))
    key = KEYS[name]
    if key.shape in {"list", "paths"}:
        value = (value,) if isinstance(value, str) else value
        if not isinstance(value, list | tuple) or not all(isinstance(v, str) for v in value):
            raise ConfigError(f"{where}: {name} must be a list of texts")
        if key.rules:
            return tuple(check_rule(one) for one in value)
        return tuple(folder / one if key.shape == "paths" else one for one in value)
    return _single(name, value, where, folder)


def _single(name: str, value: Any, where: str, folder: Path) -> Any:
    key = KEYS[name]
    wanted: Any = {"flag": bool, "whole": int, "decimal": int | float}.get(key.shape, str)
    fits = isinstance(value, wanted) and (key.shape == "flag" or not isinstance(value, bool))
    if not fits:
        kinds = {"flag": "true or false", "whole": "a whole number", "decimal": "a number"}
        raise ConfigError(f"{where}: {name} must be {kinds.get(key.shape, 'a text')}")
    if key.minimum is not None and not value >= key.minimum:
        raise ConfigError(f"{where}: {name} must be at least {key.minimum:g}")
    if key.choices and value not in key.choices:
        raise unknown(f"value of {name} in {where}:", value, key.choices)
    return folder / value if key.shape == "path" else value


def _configuration(
    values: dict[str, Any], tables: dict[str, Any], file: Path | None, cache: Path
) -> Configuration:
    suppress, remarks = _suppressions(tables.get("suppress", []), str(file))
    fail_on = values.get("fail-on", "error")
    settings = Settings(
        fail_on=None if fail_on == "never" else severity_of(fail_on),
        select=values.get("select", ()),
        ignore=values.get("ignore", ()),
        min_confidence=Confidence[values.get("min-confidence", "low").upper()],
        severity=_severities(tables.get("severity", {}), str(file)),
        baseline=fingerprints(values["baseline"]) if "baseline" in values else None,
        glossary=tuple(row for path in values.get("glossary", ()) for row in glossary(path)),
        suppress=suppress,
        report_language=values.get("report-language", "en"),
        detail=values.get("detail", "full"),
        engines=_engines(values, cache),
    )
    return Configuration(
        settings=settings,
        format=values.get("format", "text"),
        outputs=values.get("output", ()),
        offline=values.get("offline", False),
        allow_private=values.get("allow-private", False),
        timeout=values.get("timeout"),
        user_agent=values.get("user-agent", ""),
        jobs=values.get("jobs"),
        color=values.get("color", "auto"),
        progress=values.get("progress", True),
        quiet=values.get("quiet", False),
        verbose=values.get("verbose", False),
        cache=cache,
        file=file,
        given=frozenset({*values, *tables}),
        remarks=remarks,
    )


def _engines(values: dict[str, Any], cache: Path) -> Engines:
    usual = Engines()
    return Engines(
        aligner=values.get("aligner", usual.aligner),
        scorer=values.get("scorer", usual.scorer),
        scorer_model=str(values.get("scorer-model", "")),
        scorer_weight=float(values.get("scorer-weight", usual.scorer_weight)),
        lexicons=lexicons.named(values.get("lexicons", ()), cache),
    )


def _severities(table: Any, where: str) -> tuple[tuple[str, Any], ...]:
    if not isinstance(table, dict):
        raise ConfigError(f"{where}: severity must be a table of rules")
    return tuple((check_rule(rule), severity_of(str(name))) for rule, name in sorted(table.items()))


def _suppressions(
    rows: Any, where: str, today: date | None = None
) -> tuple[tuple[Suppression, ...], tuple[str, ...]]:
    """Return the suppressions in force, and remarks about those that ran out."""
    today = today or datetime.now(UTC).date()
    kept: list[Suppression] = []
    remarks: list[str] = []
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ConfigError(f"{where}: suppress must be a list of tables, [[suppress]]")
    for number, row in enumerate(rows, 1):
        one = _suppression(row, f"{where}: suppress {number}")
        if one.until and date.fromisoformat(one.until) < today:
            remarks.append(f"suppression of {one.label()} ran out on {one.until}")
        else:
            kept.append(one)
    return tuple(kept), tuple(remarks)


def _suppression(row: dict[str, Any], where: str) -> Suppression:
    texts = {name: str(value).strip() for name, value in row.items()}
    _known(texts, where)
    if not texts.get("reason"):
        raise ConfigError(f"{where}: a reason is required")
    if not texts.get("fingerprint") and not texts.get("rule"):
        raise ConfigError(f"{where}: name a fingerprint or a rule")
    if texts.get("rule"):
        check_rule(texts["rule"])
    if texts.get("until"):
        try:
            date.fromisoformat(texts["until"])
        except ValueError as error:
            raise ConfigError(f"{where}: until is no date: {texts['until']}") from error
    return Suppression(**texts, origin=where)


def _known(names: Iterable[str], where: str) -> None:
    for name in names:
        if name not in SUPPRESSION_KEYS:
            raise unknown(f"key in {where}", name, SUPPRESSION_KEYS)
