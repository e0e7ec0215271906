"""
Formats. A new format is one file here and one line below.

A format is a module with `render_all(reports, *, language="en") -> str`, imported when it is
first used: the registry costs nothing to look at.
"""

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from auditor.model import Report
    from auditor.output.base import Module

__all__ = ["FORMATS", "SUFFIXES", "Format"]


@dataclass(frozen=True, slots=True)
class Format:
    """The format in this module of the package; call it with the reports of a run."""

    module: str

    def __call__(self, reports: "Sequence[Report]", *, language: str = "en") -> str:
        """Render the reports in order; `language` (en or de) is that of our own words."""
        module = cast("Module", importlib.import_module(f"auditor.output.{self.module}"))
        return module.render_all(reports, language=language)


FORMATS: Mapping[str, Format] = {
    "text": Format("terminal"),
    "concise": Format("concise"),
    "json": Format("json_v1"),
    "jsonl": Format("jsonl"),
    "markdown": Format("markdown"),
    "github": Format("github"),
    "gitlab": Format("gitlab"),
    "rdjson": Format("rdjson"),
    "claimreview": Format("claimreview"),
}
"""What standard output can get."""

SUFFIXES: Mapping[str, Format] = {
    ".json": Format("json_v1"),
    ".jsonl": Format("jsonl"),
    ".html": Format("html"),
    ".sarif": Format("sarif"),
    ".xml": Format("junit"),
    ".md": Format("markdown"),
    ".csv": Format("csv_table"),
    ".jsonld": Format("annotations"),
}
"""What `-o FILE` writes, by the suffix of the file."""
