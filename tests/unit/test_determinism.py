"""One input gives one report, whatever order Python gives its sets."""

import json
import os
import subprocess
import sys
from pathlib import Path

PARALLEL = Path(__file__).parents[2] / "fixtures/parallel"
LANGUAGES = ("de", "nl", "pl", "uk", "ja")


def reports(given: str, seed: str) -> list[dict[str, object]]:
    done = subprocess.run(
        [sys.executable, "-m", "auditor", "batch", "-", "-j", "1"],
        input=given,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode in {0, 1}, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    for one in found:
        del one["report_id"], one["generated_at"]
        for document in one["documents"]:
            document.pop("retrieved_at", None)
    return found


def rows(name: str) -> list[str]:
    return (PARALLEL / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def test_the_order_of_sets_changes_nothing() -> None:
    lines = []
    for name in LANGUAGES:
        for at in range(0, 72, 12):
            ours = "\n\n".join(rows(name)[at : at + 12])
            theirs = "\n\n".join(rows("en-free")[at : at + 12])
            lines.append(json.dumps({"rewrite": {"text": ours}, "sources": [{"text": theirs}]}))
    given = "\n".join(lines) + "\n"
    first, second = reports(given, "0"), reports(given, "1")
    assert len(first) == len(lines)
    for one, other in zip(first, second, strict=True):
        assert one == other
