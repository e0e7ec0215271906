"""
Tables generated from CLDR, one JSON file per topic and language, read on first use.

The generators stand beside this file (`python -m auditor.lang.cldr.<topic>`); they need the
dependency group `tables` and are never imported at run time.
"""

import json
from functools import cache
from importlib import resources
from typing import Any

_EMPTY: dict[str, Any] = {}


@cache
def load(topic: str, code: str) -> dict[str, Any]:
    """Return the generated table `data/<topic>/<code>.json`, or an empty one. Do not modify it."""
    if not code.isalnum():
        return _EMPTY
    path = resources.files(__package__) / "data" / topic / f"{code}.json"
    if not path.is_file():
        return _EMPTY
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
