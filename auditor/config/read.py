"""Files that the configuration names: earlier reports and house spellings."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from auditor.errors import ConfigError

_SEPARATOR = re.compile(r"[,;\t=]")


def fingerprints(path: Path) -> frozenset[str]:
    """Return the fingerprints in a report, or in a file with one report a line."""
    text = _text(path)
    try:
        reports = [json.loads(text)]
    except ValueError:
        try:
            reports = [json.loads(line) for line in text.splitlines() if line.strip()]
        except ValueError as error:
            raise ConfigError(f"{path} is no report: {error}") from error
    return frozenset(print_ for report in reports for print_ in _of(report, path))


def _of(report: Any, path: Path) -> Iterator[str]:
    if not isinstance(report, dict) or "schema_version" not in report:
        raise ConfigError(f"{path} is no report", hint="a baseline is an earlier JSON report")
    for finding in report.get("findings", ()):
        yield str(finding["fingerprint"])


def glossary(path: Path) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a glossary; spellings stand between commas, `#` starts a comment."""
    rows = []
    for line in _text(path).splitlines():
        row = tuple(part.strip().strip('"') for part in _SEPARATOR.split(line.partition("#")[0]))
        row = tuple(part for part in row if part)
        if row:
            rows.append(row)
    return tuple(rows)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise ConfigError(f"cannot read {path}: {error}") from error
