"""Every example of README.md is run, with stand-ins for the addresses only."""

import json
import os
import re
import shlex
import subprocess
import sys
import textwrap
from itertools import pairwise
from pathlib import Path

import pytest

from auditor.demo import page, serve

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
USERS = ("An editor", "A fact-checker", "A pipeline", "CI")
SOURCE = "The UNRCCA met in Astana on Friday. The council bought 17 buses for the town.\n"
REWRITTEN = "Das UNRCA traf sich am Freitag in Astana. Der Rat kaufte 70 Busse für die Stadt.\n"
CASE = """\
schema = "auditor-case/1"
[rewrite]
file = "rewrite.txt"
language = "de"
[[source]]
file = "source.txt"
language = "en"
[[expect.finding]]
rule = "acronym-altered"
rewrite = "UNRCA"
[[expect.finding]]
rule = "number-changed"
rewrite = "70"
"""


def blocks(kind: str, section: str = "") -> list[str]:
    text = README.partition(f"**{section}")[2].partition("\n**")[0] if section else README
    return re.findall(
        rf"```{kind}\n(.*?)```", text.partition("\n## ")[0] if section else text, re.DOTALL
    )


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lay out the files that the examples name."""
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()
    Path("draft.md").write_text(REWRITTEN, encoding="utf-8")
    Path("wire.txt").write_text(SOURCE, encoding="utf-8")
    record = {
        "rewrite": {"text": REWRITTEN, "language": "de"},
        "sources": [{"text": SOURCE, "language": "en"}],
    }
    Path("records.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    for folder, text in (("fixtures/cases/buses", SOURCE), ("out/buses", "")):
        Path(folder).mkdir(parents=True)
        Path(folder, "rewrite.txt" if text else "article.txt").write_text(
            REWRITTEN, encoding="utf-8"
        )
        if text:
            Path(folder, "source.txt").write_text(text, encoding="utf-8")
            Path(folder, "case.toml").write_text(CASE, encoding="utf-8")
    Path("out/treffen").mkdir()
    Path("out/treffen/article.html").write_text(page("rewrite.html"), encoding="utf-8")
    Path("agency.html").write_text(page("source.html"), encoding="utf-8")


def auditor(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "auditor", *arguments],
        env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_the_demo_says_what_the_readme_shows() -> None:
    said = auditor("demo").stdout
    assert blocks("text")[0].strip("\n") == said.strip("\n")


@pytest.mark.parametrize("user", USERS)
def test_the_commands_for_every_user_run(user: str) -> None:
    lines = [line for block in blocks("sh", user) for line in block.splitlines() if line.strip()]
    assert lines, "an example for everybody"
    with serve() as url:
        for line in lines:
            words = shlex.split(line, comments=True)
            assert words[0] == "auditor"
            swapped = [
                url if re.fullmatch(r"URL|https://nachrichten\S+", one)
                else "agency.html" if one.startswith("https://agency.")
                else one
                for one in words[1:]
            ]  # fmt: skip
            if url in swapped:
                swapped.append("--allow-private")
            done = auditor(*swapped)
            assert done.returncode in {0, 1}, (line, done.stdout, done.stderr)
            for flag, name in pairwise(words):
                if flag == "-o":
                    assert Path(name).stat().st_size > 100, line


def test_the_python_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = blocks("python")
    exec(textwrap.dedent(code), {"rewrite": REWRITTEN, "source": SOURCE})  # noqa: S102 -- our README
    assert "error acronym-altered UNRCA UNRCCA" in capsys.readouterr().out


def test_the_settings_are_accepted() -> None:
    Path("pyproject.toml").write_text(blocks("toml")[0], encoding="utf-8")
    Path("style").mkdir()
    Path("style/names.csv").write_text("Kiew,Kyiv\n", encoding="utf-8")
    done = auditor("audit", "draft.md", "-s", "wire.txt")
    assert done.returncode == 1, done.stderr
