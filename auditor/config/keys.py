"""Every configuration key: one table for files, variables, flags and the schema."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from auditor.errors import ConfigError
from auditor.model import Confidence, Severity
from auditor.model.rules import RULES

LEVELS = ("error", "warning", "note")
FORMATS = (
    "text",
    "concise",
    "json",
    "jsonl",
    "markdown",
    "github",
    "gitlab",
    "rdjson",
    "claimreview",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """
    One key: `shape` is text, flag, whole, decimal, list, path or paths.

    `rules` tells that the values of a list are rule names.
    """

    shape: str
    doc: str
    choices: tuple[str, ...] = ()
    rules: bool = False
    minimum: float | None = None


KEYS: dict[str, Key] = {
    "fail-on": Key(
        shape="text",
        choices=(*LEVELS, "never"),
        doc="the mildest severity that makes the exit code 1",
    ),
    "select": Key(shape="list", rules=True, doc="only these rules"),
    "ignore": Key(shape="list", rules=True, doc="all but these rules"),
    "min-confidence": Key(
        shape="text",
        choices=tuple(c.label for c in sorted(Confidence, reverse=True)),
        doc="leave out findings that are less sure",
    ),
    "format": Key(shape="text", choices=FORMATS, doc="what standard output gets"),
    "output": Key(shape="paths", doc="files to write, the format by suffix"),
    "baseline": Key(shape="path", doc="an earlier report; its findings count as unchanged"),
    "glossary": Key(shape="paths", doc="files of house spellings, one row of equals a line"),
    "offline": Key(shape="flag", doc="never touch the network"),
    "allow-private": Key(shape="flag", doc="fetch from loopback and intranet addresses too"),
    "timeout": Key(shape="decimal", minimum=0.1, doc="seconds a page may take in all"),
    "user-agent": Key(shape="text", doc="how requests introduce themselves"),
    "jobs": Key(shape="whole", minimum=1, doc="worker processes of batch and check"),
    "color": Key(shape="text", choices=("auto", "always", "never"), doc="colours on the terminal"),
    "progress": Key(shape="flag", doc="show progress on a terminal"),
    "quiet": Key(shape="flag", doc="nothing on standard error but failures"),
    "verbose": Key(shape="flag", doc="say more on standard error"),
    "report-language": Key(shape="text", choices=("en", "de"), doc="the language of reports"),
    "aligner": Key(shape="text", doc="who aligns sentences: lexical, or that of a plug-in"),
    "scorer": Key(shape="text", doc="who else compares sentences: embeddings, or a plug-in"),
    "scorer-model": Key(shape="path", doc="the model of the scorer, a path on this machine"),
    "scorer-weight": Key(shape="decimal", minimum=0, doc="how much the scorer counts; 1 is usual"),
    "lexicons": Key(shape="list", doc="names of installed lexicons; or installed, or none"),
    "cache-dir": Key(shape="path", doc="the folder of installed lexicons"),
    "detail": Key(
        shape="text", choices=("full", "findings", "summary"), doc="how much a report carries"
    ),
}
SUPPRESSION_KEYS = ("fingerprint", "rule", "rewrite", "source", "reason", "until")
TABLES = ("severity", "suppress")

_TYPES: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "path": {"type": "string"},
    "flag": {"type": "boolean"},
    "whole": {"type": "integer"},
    "decimal": {"type": "number"},
    "list": {"type": "array", "items": {"type": "string"}},
    "paths": {"type": "array", "items": {"type": "string"}},
}


def unknown(what: str, name: str, known: Mapping[str, Any] | tuple[str, ...]) -> ConfigError:
    """Return the error for a name that does not exist, with the nearest that does."""
    import difflib  # noqa: PLC0415

    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)
    hint = f"did you mean {near[0]}?" if near else f"known: {', '.join(known)}"
    return ConfigError(f"unknown {what} “{name}”", hint=hint)


def check_rule(name: str) -> str:
    """Return the rule's name; raise ConfigError naming the nearest when there is none."""
    if name not in RULES:
        raise unknown("rule", name, tuple(RULES))
    return name


def severity_of(name: str) -> Severity:
    """Return the severity of this name; raise ConfigError otherwise."""
    if name not in LEVELS:
        raise unknown("severity", name, LEVELS)
    return Severity[name.upper()]


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of `[tool.auditor]` and `auditor.toml`."""
    properties: dict[str, Any] = {}
    rules = list(RULES)
    for name, key in KEYS.items():
        one = {**_TYPES[key.shape], "description": key.doc}
        if key.choices:
            one["enum"] = list(key.choices)
        if key.minimum is not None:
            one["minimum"] = key.minimum
        if key.rules:
            one["items"] = {"enum": rules}
        properties[name] = one
    properties["severity"] = {
        "description": "other severities for rules",
        "type": "object",
        "propertyNames": {"enum": rules},
        "additionalProperties": {"enum": list(LEVELS)},
    }
    properties["suppress"] = {
        "description": "findings to live with, each with a reason",
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                **{name: {"type": "string"} for name in SUPPRESSION_KEYS},
                "rule": {"enum": rules},
            },
            "required": ["reason"],
            "anyOf": [{"required": ["fingerprint"]}, {"required": ["rule"]}],
            "additionalProperties": False,
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:auditor:schema:config:1",
        "title": "auditor configuration",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }
