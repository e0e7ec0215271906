"""The house rules that no linter knows."""

import ast
import re
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path

import click

import auditor
from auditor.cli import main
from auditor.config.keys import KEYS
from auditor.model.rules import RULES

PACKAGE = Path(auditor.__file__).parent
ROOT = PACKAGE.parent
MAX_LINES = 300
TOP = {"pyproject.toml", "README.md", "LICENSE", "auditor", "fixtures", "tests"}
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "stuff"}


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def is_table(path: Path) -> bool:
    """Tell whether the file is a table of a language, or mostly literals."""
    return PACKAGE / "lang" in path.parents


def test_no_file_outgrows_one_reading() -> None:
    sizes = {p: len(p.read_text(encoding="utf-8").splitlines()) for p in sources()}
    assert {str(p): n for p, n in sizes.items() if n > MAX_LINES and not is_table(p)} == {}


def test_no_file_is_named_after_nothing() -> None:
    assert [p for p in sources() if p.stem in VAGUE] == []


def test_every_module_says_what_it_is() -> None:
    assert [p for p in sources() if not ast.get_docstring(ast.parse(p.read_text("utf-8")))] == []


def test_the_top_holds_what_a_reader_looks_for() -> None:
    listed = subprocess.run(
        ["git", "ls-files"],  # noqa: S607 -- git is where the developer has it
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        return
    tops = {name.split("/")[0] for name in listed.stdout.splitlines()}
    assert {name for name in tops if not name.startswith(".")} == TOP


def test_broad_handlers_stand_at_the_two_borders_only() -> None:
    found = set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler) and (
                node.type is None
                or (
                    isinstance(node.type, ast.Name)
                    and node.type.id in {"Exception", "BaseException"}
                )
            ):
                found.add(path.relative_to(PACKAGE).as_posix())
    assert found <= {"cli/__init__.py", "batch/work.py"}


def test_every_rule_is_documented() -> None:
    parts = ("title", "message", "flags", "matters", "false_alarms")
    assert [(r.ident, p) for r in RULES.values() for p in parts if not getattr(r, p)] == []
    unlike = [r.ident for r in RULES.values() if not r.source_example and not r.rewrite_example]
    assert unlike == []


def test_the_version_is_written_once_more_and_agrees() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert auditor.__version__ == project["version"] == metadata.version("auditor")


def test_the_readme_names_commands_rules_and_keys_that_exist() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = set(re.findall(r"^(?:\S*bin/)?auditor ([a-z]+)", readme, re.MULTILINE))
    assert commands >= {"audit", "batch", "report", "decide", "signoff", "explain", "schema"}
    assert commands <= set(main.list_commands(click.Context(main)))
    table = readme.split("```toml\n")[1].split("```")[0]
    given = tomllib.loads(table)["tool"]["auditor"]
    assert set(given) <= {*KEYS, "severity", "suppress"}


def test_build_servers_run_the_test_command_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = [line for line in readme.splitlines() if line.endswith("-m pytest")]
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert script.splitlines()[-1:] == commands
