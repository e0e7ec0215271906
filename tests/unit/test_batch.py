import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor import ConfigError
from auditor.batch import Item, Work, read, reading, run

CASE = Path(__file__).parents[2] / "fixtures/cases/clean-glacier"

POISON = """
import os, sys
from auditor.batch import Item, Work, run

class Fragile(Work):
    def report(self, item):
        if item.number in (70, 131):
            os._exit(139)
        if item.number == 5:
            raise ZeroDivisionError("planted")
        return super().report(item)

if __name__ == "__main__":
    line = '{"record": "r%d", "rewrite": {"text": "Eins."}, "sources": [{"text": "One."}]}'
    items = [Item(n, line % n) for n in range(200)]
    for answer in run(items, Fragile(), jobs=2):
        print(answer.line)
"""


def line(number: int) -> str:
    return json.dumps(
        {
            "record": f"r{number}",
            "rewrite": {"text": f"Der Rat kaufte {number} Busse.", "language": "de"},
            "sources": [{"text": f"The council bought {number} buses.", "language": "en"}],
        }
    )


def names(lines: Iterator[str] | list[str]) -> list[str]:
    return [json.loads(one)["record"] for one in lines]


def records(text: str, name: str) -> list[dict[str, object]]:
    return [json.loads(item.line) for item in read(io.StringIO(text), name)]


def test_json_lines_are_numbered_and_blank_lines_skipped() -> None:
    items = list(read(io.StringIO("{}\n\n[]\nx"), "-"))
    assert items == [Item(1, "{}\n"), Item(3, "[]\n"), Item(4, "x")]


def test_a_line_too_long_is_skipped_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LONGEST", 100)
    items = list(read(io.StringIO("a" * 1000 + "\n{}\n"), "x.jsonl"))
    assert [(i.number, i.line, bool(i.fault)) for i in items] == [(1, "", True), (2, "{}\n", False)]
    (first, second) = list(run(items, Work()))
    assert json.loads(first.line)["record"] == "1"
    assert not first.audited
    assert not second.audited


def test_lists_of_urls() -> None:
    text = (
        "# today\nhttps://a.example/x\nhttps://b.example https://c.example # why\n\nd.html e.txt\n"
    )
    assert records(text, "list.txt") == [
        {
            "record": "https://a.example/x",
            "rewrite": {"url": "https://a.example/x"},
            "sources": [],
        },
        {
            "record": "https://b.example",
            "rewrite": {"url": "https://b.example"},
            "sources": [{"url": "https://c.example"}],
        },
        {"record": "d.html", "rewrite": {"file": "d.html"}, "sources": [{"file": "e.txt"}]},
    ]


def test_tables() -> None:
    text = (
        "\ufeffid;url;text;source;source_text;source_language\n"
        '1;;"Zwei\nZeilen";;"Two; lines";en\n'
        ";https://a.example;;https://b.example|c.html;;\n"
        ";;;;;\n"
    )
    assert records(text, "list.CSV") == [
        {
            "record": "1",
            "rewrite": {"text": "Zwei\nZeilen"},
            "sources": [{"text": "Two; lines", "language": "en"}],
        },
        {
            "record": "row 3",
            "rewrite": {"url": "https://a.example"},
            "sources": [{"url": "https://b.example"}, {"file": "c.html"}],
        },
    ]


@pytest.mark.parametrize(("text", "name"), [("a,b\n1,2\n", "x.csv"), ("", "x.xlsx")])
def test_lists_that_say_nothing(text: str, name: str) -> None:
    with pytest.raises(ConfigError):
        list(read(io.StringIO(text), name))


@pytest.mark.parametrize("jobs", [1, 2])
def test_one_answer_a_record_in_order(jobs: int) -> None:
    items = [Item(n, line(n) if n % 7 else "{broken") for n in range(1, 201)]
    answers = list(run(items, Work(), jobs=jobs))
    assert [a.number for a in answers] == list(range(1, 201))
    wanted = [f"r{n}" if n % 7 else str(n) for n in range(1, 201)]
    assert names([a.line for a in answers]) == wanted
    assert [a.audited for a in answers] == [bool(n % 7) for n in range(1, 201)]


def test_the_same_bytes_from_one_and_from_many() -> None:
    def stable(text: str) -> dict[str, object]:
        report: dict[str, object] = json.loads(text)
        return {k: v for k, v in report.items() if k not in {"report_id", "generated_at"}}

    items = [Item(n, line(n)) for n in range(40)]
    alone = [stable(a.line) for a in run(items, Work(), jobs=1)]
    assert [stable(a.line) for a in run(items, Work(), jobs=2)] == alone


def test_a_record_that_kills_its_worker_harms_no_other(tmp_path: Path) -> None:
    script = tmp_path / "fragile.py"
    script.write_text(POISON, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, check=False, timeout=240
    )
    assert done.returncode == 0, done.stderr
    reports = [json.loads(one) for one in done.stdout.splitlines()]
    assert [r["record"] for r in reports] == [f"r{n}" for n in range(200)]
    broken = {r["record"]: r["problems"][0]["reason"] for r in reports if r["problems"]}
    assert set(broken) == {"r5", "r70", "r131"}
    assert "killed" in broken["r70"]
    assert "ZeroDivisionError: planted" in broken["r5"]


def children(pid: int) -> list[int]:
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid and b"spawn_main" in Path(place.parent, "cmdline").read_bytes():
            found.append(int(place.parent.name))
    return found


def workers(process: "subprocess.Popen[str]") -> list[int]:
    for _ in range(400):
        if process.poll() is not None:
            break
        if found := children(process.pid):
            return found
        time.sleep(0.02)
    pytest.fail("no workers were started")


@pytest.fixture
def long_list(tmp_path: Path) -> Path:
    path = tmp_path / "list.jsonl"
    path.write_text("".join(line(n) + "\n" for n in range(20_000)), encoding="utf-8")
    return path


def start(path: Path, out: Path, name: str = "batch") -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "auditor", name, str(path), "-o", str(out), "-j", "2"]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=quiet, stderr=subprocess.PIPE, text=True)


@pytest.mark.skipif(sys.platform != "linux", reason="finds the workers through /proc")
def test_a_killed_worker_loses_nothing(long_list: Path, tmp_path: Path) -> None:
    short = tmp_path / "short.jsonl"
    with long_list.open() as lines:
        short.write_text("".join(next(lines) for _ in range(2000)))
    out = tmp_path / "out.jsonl"
    process = start(short, out)
    os.kill(workers(process)[0], signal.SIGKILL)
    _, told = process.communicate(timeout=120)
    assert process.returncode in {0, 1}, told
    assert names(out.read_text().splitlines()) == [f"r{n}" for n in range(2000)]


@pytest.fixture
def many_cases(tmp_path: Path) -> Path:
    folder = tmp_path / "cases"
    for number in range(400):
        shutil.copytree(CASE, folder / f"case-{number}")
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="finds the workers through /proc")
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGKILL])
@pytest.mark.parametrize("command", ["batch", "check"])
def test_no_worker_outlives_its_parent(
    request: pytest.FixtureRequest, tmp_path: Path, command: str, sign: signal.Signals
) -> None:
    given = request.getfixturevalue("long_list" if command == "batch" else "many_cases")
    out = tmp_path / ("out.jsonl" if command == "batch" else "out.json")
    process = start(given, out, command)
    alive = workers(process)
    time.sleep(0.5)
    process.send_signal(sign)
    _, told = process.communicate(timeout=30)
    if sign is signal.SIGINT:
        assert process.returncode == 130, told
        assert "Traceback" not in told
    for _ in range(200):
        if not any(Path(f"/proc/{pid}").exists() for pid in alive):
            return
        time.sleep(0.05)
    pytest.fail("workers are still there")
