"""What the start of the program may cost, and which modules it may load."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

FOREIGN = {"httpx", "asyncio", "bs4", "trafilatura", "lxml", "jinja2", "rich", "tomlkit"}
"""What two plain texts have no use for."""

HEAVY = FOREIGN | {"numpy", "simplemma", "py3langid", "msgspec", "rapidfuzz", "anyascii"}
"""What no help text has a use for."""

PAIR = (
    ("rewrite.txt", "Der Rat kaufte 17 Busse."),
    ("source.txt", "The council bought 70 buses."),
)


def loaded(*arguments: str, folder: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "auditor", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr[-2000:]
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip() for line in lines}


@pytest.mark.parametrize("command", [["--version"], ["--help"]])
def test_help_and_version_load_nothing_of_ours(command: list[str], tmp_path: Path) -> None:
    modules = loaded(*command, folder=tmp_path)
    assert modules & HEAVY == set()
    ours = {name for name in modules if name.startswith("auditor.")}
    assert ours <= {"auditor.cli", "auditor.cli.lazy", "auditor.cli.exit_code", "auditor.errors"}


def test_two_texts_need_no_network_no_markup_no_terminal(tmp_path: Path) -> None:
    for name, text in PAIR:
        (tmp_path / name).write_text(text, encoding="utf-8")
    modules = loaded(
        "audit", "rewrite.txt", "-s", "source.txt", "--format", "json", folder=tmp_path
    )
    assert modules & FOREIGN == set()


def test_a_batch_of_texts_needs_even_less(tmp_path: Path) -> None:
    record = {"rewrite": {"text": PAIR[0][1]}, "sources": [{"text": PAIR[1][1]}]}
    (tmp_path / "list.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    modules = loaded("batch", "list.jsonl", folder=tmp_path)
    assert modules & FOREIGN == set()


def cpu(*arguments: str, folder: Path) -> float:
    """Return the least CPU seconds of several runs, process start included."""
    taken = []
    for _ in range(5):
        process = subprocess.Popen(
            [sys.executable, *arguments], cwd=folder, stdout=subprocess.DEVNULL
        )
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        taken.append(usage.ru_utime + usage.ru_stime)
    return min(taken)


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="no CPU time of single children")
def test_the_version_costs_little_more_than_python_itself(tmp_path: Path) -> None:
    bare = cpu("-c", "pass", folder=tmp_path)
    assert cpu("-m", "auditor", "--version", folder=tmp_path) < 6 * bare
