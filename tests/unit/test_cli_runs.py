"""Batches, decisions, and what surrounds an audit: terminals and build servers."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from auditor.cli import run

SOURCE = "The UNRCCA met in Astana on Friday. The council bought 17 buses for the town.\n"
REWRITTEN = "Das UNRCA traf sich am Freitag in Astana. Der Rat kaufte 70 Busse für die Stadt.\n"
FAITHFUL = "Das UNRCCA traf sich am Freitag in Astana. Der Rat kaufte 17 Busse für die Stadt.\n"


@pytest.fixture(autouse=True)
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()
    for name, text in (("a.txt", REWRITTEN), ("good.txt", FAITHFUL), ("b.txt", SOURCE)):
        Path(name).write_text(text, encoding="utf-8")


def call(*arguments: str, stdin: str = "", **environ: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "auditor", *arguments],
        env={**os.environ, **environ},
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_batch_reads_lists_and_rates_them() -> None:
    records = [
        {"record": "x", "rewrite": {"file": "good.txt"}, "sources": [{"file": "b.txt"}]},
        {"record": "y", "rewrite": {"text": REWRITTEN}, "sources": [{"text": SOURCE}]},
    ]
    lines = [json.dumps(one) for one in records]
    Path("list.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = call("batch", "list.jsonl")
    assert done.returncode == 1
    assert [json.loads(one)["record"] for one in done.stdout.splitlines()] == ["x", "y"]
    assert done.stderr.startswith("2 records, 0 not audited: ")
    assert call("batch", "-", stdin=lines[0]).returncode == 0
    assert call("batch", "-", stdin=lines[0] + "\n{").returncode == 3
    assert call("batch", "-", stdin=lines[1] + "\n{").returncode == 1
    assert call("batch", "-", stdin="").returncode == 3
    quiet = call("batch", "list.jsonl", "-q", "-o", "out.jsonl", "-o", "out.csv")
    assert (quiet.stdout, quiet.stderr) == ("", "")
    assert len(Path("out.jsonl").read_text().splitlines()) == 2
    assert "UNRCA" in Path("out.csv").read_text()
    Path("list.txt").write_text("good.txt b.txt\na.txt b.txt\n")
    assert len(call("batch", "list.txt").stdout.splitlines()) == 2


def test_decisions_and_sign_off() -> None:
    run(["audit", "a.txt", "-s", "b.txt", "-o", "r.json", "-q"])
    assert run(["signoff", "r.json"]) == 1
    findings = json.loads(Path("r.json").read_text())["findings"]
    for finding in findings:
        words = ["decide", finding["id"], "corrected", "--by", "K. M.", "--note", "ok", "r.json"]
        assert run(words) == 0
    assert run(["decide", "F99", "accept", "--by", "x", "r.json"]) == 2
    done = call("signoff", "r.json")
    record = json.loads(done.stdout)
    assert done.returncode == 0
    assert record["reviewers"] == ["K. M."]
    assert {one["decision"]["state"] for one in record["decided"]} == {"corrected"}
    assert record["open"] == []
    schema = json.loads(call("schema").stdout)
    jsonschema.validate(json.loads(Path("r.json").read_text()), schema)


def on_a_terminal(*arguments: str) -> str:
    """Run with standard error on a terminal and return what it showed."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "auditor", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    process.wait(timeout=60)
    os.close(ours)
    return shown.decode()


def test_progress_shows_on_a_terminal_only() -> None:
    record = json.dumps({"rewrite": {"text": FAITHFUL}, "sources": [{"text": SOURCE}]})
    Path("list.jsonl").write_text((record + "\n") * 30)
    assert "audited, " in on_a_terminal("batch", "list.jsonl")
    assert "\r" not in on_a_terminal("batch", "list.jsonl", "--no-progress").replace("\r\n", "")
    assert "\r" not in call("batch", "list.jsonl").stderr


def test_runs_on_github_mark_themselves_up(tmp_path: Path) -> None:
    place = tmp_path / "summary.md"
    place.write_text("before\n")
    hosted = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(place)}
    done = call("audit", "a.txt", "-s", "b.txt", **hosted)
    assert done.returncode == 1
    assert "::error " in done.stderr
    assert "UNRCA" in done.stdout
    assert "::error " not in done.stdout
    summary = place.read_text()
    assert summary.startswith("before\n")
    assert "UNRCCA" in summary
    chosen = call("audit", "a.txt", "-s", "b.txt", "--format", "json", **hosted)
    assert chosen.stderr == ""
    assert place.read_text() == summary


def test_less_detail_holds_no_texts() -> None:
    run(["audit", "a.txt", "-s", "b.txt", "-q", "--detail", "findings", "-o", "x.json"])
    report = json.loads(Path("x.json").read_text())
    assert not any(document.get("text") for document in report["documents"])
    assert report["findings"]
    done = call(
        "batch",
        "-",
        "--detail",
        "summary",
        stdin=json.dumps(
            {
                "rewrite": {"text": REWRITTEN},
                "sources": [{"text": SOURCE}],
            }
        ),
    )
    assert done.returncode == 1, "the code does not depend on the detail"
    assert json.loads(done.stdout)["findings"] == []
