"""One hostile server for the whole folder."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_spec = importlib.util.spec_from_file_location(
    "hostile_server", Path(__file__).with_name("server.py")
)
assert _spec is not None
assert _spec.loader is not None
_module = importlib.util.module_from_spec(_spec)
sys.modules["hostile_server"] = _module
_spec.loader.exec_module(_module)


@pytest.fixture(scope="session")
def server() -> Iterator[Any]:
    with _module.serving() as running:
        yield running


@pytest.fixture
def folder_server() -> Any:
    """Return a context manager that serves a folder: `with folder_server(path) as server`."""
    return _module.serving_folder
