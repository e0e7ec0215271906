"""Formats. A new format is one file here and one line below."""

from auditor.output import json_v1

__all__ = ["json_v1"]
