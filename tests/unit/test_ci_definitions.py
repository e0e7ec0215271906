"""The composite action's own script and the pre-commit hook's own command, run."""

import os
import re
import shlex
import subprocess
import sys
import textwrap
from pathlib import Path

import jsonschema
import pytest
import yaml
from known_schemas import known_schema

ROOT = Path(__file__).parents[2]
SOURCE = "The UNRCCA met in Astana on Friday. The council bought 17 buses for the town.\n"
REWRITTEN = "Das UNRCA traf sich am Freitag in Astana. Der Rat kaufte 70 Busse für die Stadt.\n"


@pytest.fixture(autouse=True)
def runner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay out what a runner has: the installed command, a work folder with texts."""
    command = tmp_path / "temp" / "auditor" / "bin" / "auditor"
    command.parent.mkdir(parents=True)
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m auditor "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    work = tmp_path / "work"
    (work / "my texts").mkdir(parents=True)
    monkeypatch.chdir(work)
    Path("my texts/a.txt").write_text(REWRITTEN, encoding="utf-8")
    Path("b.txt").write_text(SOURCE, encoding="utf-8")
    return tmp_path


def step(runner: Path, **inputs: str) -> "subprocess.CompletedProcess[str]":
    """Run the script of the audit step as a runner does: bash, inputs as variables."""
    text = (ROOT / ".github" / "actions" / "audit" / "action.yml").read_text(encoding="utf-8")
    script = textwrap.dedent(text.split("id: audit\n")[1].partition("run: |\n")[2])
    given = {
        "RUNNER_TEMP": str(runner / "temp"), "GITHUB_OUTPUT": str(runner / "output"),
        "ARGUMENTS": "", "SARIF": "", "AUDITOR_FAIL_ON": "error", **inputs,
    }  # fmt: skip
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],  # noqa: S607 -- as a runner calls it
        env={**os.environ, **given},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("never", 0)])
def test_the_action_audits_and_tells_its_exit_code(runner: Path, fail_on: str, code: int) -> None:
    arguments = "audit 'my texts/a.txt' -s b.txt"
    done = step(runner, ARGUMENTS=arguments, SARIF="out.sarif", AUDITOR_FAIL_ON=fail_on)
    assert done.returncode == code, done.stderr
    assert (runner / "output").read_text(encoding="utf-8") == f"exit-code={code}\n"
    assert "UNRCCA" in Path("out.sarif").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "attack", ["$(touch owned)", "`touch owned`", "x; touch owned", "x\ntouch owned"]
)
def test_inputs_of_the_action_are_never_run(runner: Path, attack: str) -> None:
    done = step(runner, ARGUMENTS=f"audit {attack}", SARIF="")
    assert done.returncode == 2, done.stdout
    assert not Path("owned").exists()


def test_the_hook_checks_the_cases(runner: Path) -> None:
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    (entry,) = re.findall(r"^  entry: (.*)$", hooks, re.MULTILINE)
    (pattern,) = re.findall(r"^  files: '(.*)'$", hooks, re.MULTILINE)
    command = [str(runner / "temp" / "auditor" / "bin" / "auditor"), *shlex.split(entry)[1:]]
    cases = ROOT / "fixtures" / "cases" / "founding-case"
    done = subprocess.run(
        [*command, str(cases)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert "1 case, " in done.stdout + done.stderr
    assert all(re.search(pattern, one.as_posix()) for one in cases.iterdir())


def test_the_action_is_one_by_the_schema_of_actions() -> None:
    text = (ROOT / ".github" / "actions" / "audit" / "action.yml").read_text(encoding="utf-8")
    schema = known_schema("github-action")
    jsonschema.validators.validator_for(schema)(schema).validate(yaml.safe_load(text))
