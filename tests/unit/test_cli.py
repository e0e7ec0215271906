import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest

from auditor.cli import main, run
from auditor.demo import REWRITE, serve
from auditor.model.rules import RULES

SOURCE = "The UNRCCA met in Astana on Friday. The council bought 17 buses for the town.\n"
REWRITTEN = "Das UNRCA traf sich am Freitag in Astana. Der Rat kaufte 70 Busse für die Stadt.\n"
FAITHFUL = "Das UNRCCA traf sich am Freitag in Astana. Der Rat kaufte 17 Busse für die Stadt.\n"


@pytest.fixture(autouse=True)
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()
    for name, text in (("a.txt", REWRITTEN), ("good.txt", FAITHFUL), ("b.txt", SOURCE)):
        Path(name).write_text(text, encoding="utf-8")


def call(*arguments: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "auditor", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--version"], 0),
        (["--help"], 0),
        (["audit", "--help"], 0),
        (["audit", "good.txt", "-s", "b.txt"], 0),
        (["audit", "a.txt", "-s", "b.txt"], 1),
        (["audit", "a.txt", "-s", "b.txt", "--fail-on", "never"], 0),
        (["audit", "a.txt", "-s", "b.txt", "--select", "omission"], 0),
        (["audit", "a.txt"], 3),
        (["audit", "a.txt", "--offline"], 3),
        (["audit", "https://nobody.invalid/x", "--offline"], 3),
        (["audit", "https://nobody.invalid/x", "-s", "b.txt"], 3),
        (["audit", "http://127.0.0.1:9/x"], 3),
        (["audit", "gone.txt", "-s", "b.txt"], 2),
        (["audit", "a.txt", "-s", "gone.txt"], 2),
        (["audit", "-", "-s", "-"], 2),
        (["audit", "a.txt", "-s", "b.txt", "-o", "x.docx"], 2),
        (["audit", "a.txt", "-s", "b.txt", "-o", "no/such/x.html"], 2),
        (["audit", "a.txt", "-s", "b.txt", "--select", "name-alterd"], 2),
        (["audit", "a.txt", "-s", "b.txt", "--format", "yaml"], 2),
        (["audit", "a.txt", "-s", "b.txt", "--baseline", "gone.json"], 2),
        (["audit", "a.txt", "-s", "b.txt", "--config", "gone.toml"], 2),
        (["audit"], 2),
        ([], 2),
        (["adit"], 2),
        (["batch", "gone.jsonl"], 2),
        (["batch", "b.xlsx"], 2),
        (["check", "."], 2),
        (["check", "gone"], 2),
        (["explain", "nothing"], 2),
        (["report", "a.txt"], 2),
        (["capture", "http://127.0.0.1:9/x", "new"], 2),
        (["schema", "nothing"], 2),
    ],
)
def test_exit_codes(arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == code
    if code == 2:
        assert capsys.readouterr().err


@pytest.mark.parametrize("form", ["text", "concise", "json", "jsonl", "markdown", "github"])
def test_the_code_is_the_same_for_every_format(form: str) -> None:
    assert run(["audit", "a.txt", "-s", "b.txt", "--format", form]) == 1
    assert run(["audit", "good.txt", "-s", "b.txt", "--format", form]) == 0
    assert run(["audit", "good.txt", "--format", form]) == 3


def test_a_crash_is_no_finding(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise ZeroDivisionError("planted")

    monkeypatch.setattr(main, "main", crash)
    assert run([]) == 2
    told = capsys.readouterr().err
    assert "internal error: ZeroDivisionError: planted" in told
    assert "nothing was audited" in told
    assert "Traceback" not in told
    monkeypatch.setenv("AUDITOR_VERBOSE", "1")
    run([])
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError, RecursionError, OSError])
def test_nothing_gets_past_the_guard(
    monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(main, "main", crash)
    assert run([]) == (130 if error is KeyboardInterrupt else 2)


def test_interrupted(tmp_path: Path) -> None:
    os.mkfifo("pipe.txt")
    process = subprocess.Popen(
        [sys.executable, "-m", "auditor", "audit", "-", "-s", "b.txt"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
    )
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in told


def test_a_reader_that_leaves_changes_nothing() -> None:
    audit = f"{sys.executable} -m auditor audit a.txt -s b.txt --format json"
    command = f"{audit} | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)  # noqa: S607
    assert done.stdout.strip() == "1"
    assert done.stderr == ""


def test_standard_input_and_stdout() -> None:
    done = call("audit", "-", "-s", "b.txt", "--format", "json", stdin=REWRITTEN)
    report = json.loads(done.stdout)
    assert (done.returncode, report["result"]["state"]) == (1, "differences-found")
    assert done.stderr == ""


def test_files_by_suffix_and_text_on_the_screen() -> None:
    files = ["x.json", "x.jsonl", "x.html", "x.sarif", "x.xml", "x.md", "x.csv", "x.jsonld"]
    outputs = [part for name in files for part in ("-o", name)]
    done = call("audit", "a.txt", "-s", "b.txt", *outputs)
    assert done.returncode == 1, done.stderr
    assert "UNRCA" in done.stdout
    for name in files:
        assert "UNRCA" in Path(name).read_text(encoding="utf-8"), name
    assert not list(Path().glob(".*.part"))
    again = call("report", "x.json", "-o", "y.html", "--format", "json")
    assert again.returncode == 1
    assert Path("x.html").read_text() == Path("y.html").read_text()
    assert json.loads(again.stdout) == json.loads(Path("x.json").read_text())


def test_a_report_validates_against_the_schema() -> None:
    schema = json.loads(call("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    for target in ("a.txt", "good.txt"):
        for sources in ([], ["-s", "b.txt"]):
            report = json.loads(call("audit", target, *sources, "--format", "json").stdout)
            jsonschema.validate(report, schema)


@pytest.mark.parametrize("name", ["report", "record", "case", "config"])
def test_schemas(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(call("schema", name).stdout))


def test_rules_and_their_explanations(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in listed] == list(RULES)
    for ident, rule in RULES.items():
        assert run(["explain", ident]) == 0
        told = " ".join(capsys.readouterr().out.split())
        for part in (rule.flags, rule.matters, rule.false_alarms):
            assert " ".join(part.split()) in told


def test_baseline_suppression_and_glossary() -> None:
    run(["audit", "a.txt", "-s", "b.txt", "-o", "old.json", "-q"])
    assert run(["audit", "a.txt", "-s", "b.txt", "--baseline", "old.json"]) == 0
    Path("names.csv").write_text("UNRCA,UNRCCA\n")
    Path("auditor.toml").write_text(
        'glossary = ["names.csv"]\n'
        '[[suppress]]\nrule = "number-changed"\nrewrite = "70"\nreason = "corrected by phone"\n'
        '[[suppress]]\nrule = "omission"\nrewrite = "x"\nreason = "never met"\n'
    )
    done = call("audit", "a.txt", "-s", "b.txt", "--format", "json")
    report = json.loads(done.stdout)
    assert done.returncode == 0, [f for f in report["findings"] if not f.get("suppressed")]
    assert report["result"]["suppressed"] >= 2
    assert "suppress 2 met nothing: omission x" in done.stderr
    assert call("audit", "a.txt", "-s", "b.txt", "--isolated").returncode == 1


def test_inline_suppressions_hold_in_drafts_of_ones_own() -> None:
    note = "<!-- auditor: ignore[number-changed: 70, acronym-altered] house style -->\n"
    Path("a.md").write_text(note + REWRITTEN, encoding="utf-8")
    done = call("audit", "a.md", "-s", "b.txt", "--format", "json")
    report = json.loads(done.stdout)
    assert done.returncode == 0, report["findings"]
    assert "house style" not in report["documents"][0]["text"]
    bare = note.replace(" house style", "")
    Path("a.md").write_text(bare + REWRITTEN, encoding="utf-8")
    assert call("audit", "a.md", "-s", "b.txt").returncode == 1, "a reason is required"


def test_a_record_as_a_file() -> None:
    record = {"rewrite": {"text": REWRITTEN}, "sources": [{"file": "b.txt"}]}
    Path("record.json").write_text(json.dumps(record), encoding="utf-8")
    assert run(["audit", "record.json", "-q"]) == 1
    Path("record.json").write_text("[1]", encoding="utf-8")
    assert run(["audit", "record.json", "-q"]) == 3


def test_the_page_leads_to_its_source() -> None:
    with serve() as url:
        done = call("audit", url, "--allow-private", "--format", "json")
        refused = call("audit", url, "--format", "json")
        captured = call("capture", url, "new", "--allow-private")
    report = json.loads(done.stdout)
    assert done.returncode == 1, done.stderr
    assert report["documents"][0]["disclosure"]["kind"] == "ai-rewritten"
    assert [(link["method"], link["state"]) for link in report["links"]] == [
        ("disclosure-link", "derived")
    ]
    assert report["documents"][1]["url"].startswith(url.removesuffix(REWRITE))
    assert refused.returncode == 3
    assert json.loads(refused.stdout)["problems"][0]["kind"] == "refused-address"
    assert captured.returncode == 0, captured.stderr
    assert captured.stdout.split() == ["new/rewrite.html", "new/source.html", "new/case.toml"]
    assert run(["check", "new"]) == 0
    assert run(["capture", url, "new"]) == 2, "the server is gone"


def test_demo() -> None:
    done = call("demo", "--format", "json", "-o", "demo.html")
    report = json.loads(done.stdout)
    assert done.returncode == 1, done.stderr
    named = {(f["rule"], f["found"], f["expected"]) for f in report["findings"]}
    assert ("name-altered", "Attleeu", "Nurtleu") in named
    assert ("acronym-altered", "UNRCA", "UNRCCA") in named
    furniture = ("Sponsoren", "Newsletter", "Meistgelesen", "Kommentar", "Foto:", "Cookies")
    text = report["documents"][0]["text"]
    spans = [(s["start"], s["end"]) for s in report["documents"][0]["segments"]]
    audited = " ".join(text[a:b] for a, b in spans)
    assert [word for word in furniture if word in audited] == []
    assert Path("demo.html").stat().st_size > 1000


def test_a_stored_report_renders_every_format_again_byte_for_byte() -> None:
    from auditor.output import SUFFIXES  # noqa: PLC0415

    names = [f"first{suffix}" for suffix in sorted(SUFFIXES)]
    files = [word for name in names for word in ("-o", name)]
    assert call("audit", "a.txt", "-s", "b.txt", *files).returncode == 1
    again = [word for name in names for word in ("-o", name.replace("first", "again"))]
    assert call("report", "first.json", *again).returncode in {0, 1}
    assert {".json", ".html", ".sarif", ".xml", ".md", ".csv", ".jsonld", ".jsonl"} <= {*SUFFIXES}
    for name in names:
        second = Path(name.replace("first", "again"))
        assert second.read_bytes() == Path(name).read_bytes(), name
