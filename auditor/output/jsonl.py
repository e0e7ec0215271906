"""JSON Lines: one report a line."""

from collections.abc import Sequence

from auditor.model import Report
from auditor.output import json_v1

__all__ = ["render_all"]


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Write every report on a line of its own."""
    del language
    return "".join(json_v1.line(report) + "\n" for report in reports)
