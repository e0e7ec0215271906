"""What a hostile server can cost: memory is measured in a process of its own."""

import subprocess
import sys
import time
from typing import Any

import pytest

_CHILD = """
import resource, sys
from auditor.errors import StageError
from auditor.fetch import FetchPolicy, fetch
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
fetch(sys.argv[1], FetchPolicy(allow_private=True))
before = peak()
try:
    fetch(sys.argv[2], FetchPolicy(allow_private=True, timeout=8.0))
except StageError as error:
    print(error.kind, before, peak())
"""
_ALLOWED = 40  # MiB on top of what fetching an ordinary page takes


@pytest.mark.parametrize("path", ["/bomb", "/endless", "/endless-chunks"])
def test_memory_stays_bounded(server: Any, path: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, server.url("/ok"), server.url(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    kind, before, peak = done.stdout.split()
    assert kind == "too-large"
    assert int(peak) - int(before) < _ALLOWED, f"{before} MiB before, {peak} MiB at the peak"


def test_nothing_heavy_is_imported_before_something_is_fetched() -> None:
    code = (
        "import sys, auditor.fetch\n"
        "heavy = {'httpx', 'httpcore', 'anyio', 'ssl', 'asyncio', 'charset_normalizer', 'lxml'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_dead_name_server_does_not_outlive_the_deadline() -> None:
    code = (
        "import socket, time\n"
        "socket.getaddrinfo = lambda *a, **k: time.sleep(20)\n"
        "from auditor.errors import StageError\n"
        "from auditor.fetch import FetchPolicy, fetch\n"
        "try: fetch('http://slow.example/', FetchPolicy(timeout=0.3))\n"
        "except StageError as error: print(error.kind)\n"
    )
    start = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "timeout"
    assert time.monotonic() - start < 10
