import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import tomlkit

from auditor import ConfigError
from auditor.cases import Outcome, check, check_all, find, load, names, schema
from auditor.cases.update import refuse_in_ci, update
from auditor.demo import page

ROOT = Path(__file__).parents[2]
CASES = ROOT / "fixtures" / "cases"
SOURCE = "The UNRCCA met in Astana on Friday. The council bought 17 buses for the town.\n"
REWRITE = "Das UNRCA traf sich am Freitag in Astana. Der Rat kaufte 70 Busse für die Stadt.\n"
HEAD = """# a comment that stays
schema = "auditor-case/1"
title = "Buses"
[rewrite]
file = "rewrite.txt"
language = "de"
[[source]]
file = "source.txt"
language = "en"
"""
BOTH = """[[expect.finding]]
rule = "acronym-altered"
rewrite = "UNRCA"  # and this one
source = "UNRCCA"
[[expect.finding]]
rule = "number-changed"
rewrite = "70"
severity = "error"
times = 1
"""


def case(folder: Path, expect: str, *, rewrite: str = REWRITE, head: str = HEAD) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "rewrite.txt").write_text(rewrite, encoding="utf-8")
    (folder / "source.txt").write_text(SOURCE, encoding="utf-8")
    path = folder / "case.toml"
    path.write_text(head + expect, encoding="utf-8")
    return path


def words(outcome: Outcome) -> dict[str, str]:
    return {one.name: one.word for one in outcome.verdicts if one.word}


def text(outcome: Outcome, name: str) -> str:
    return next(one.text for one in outcome.verdicts if one.name == name)


def test_a_case_that_holds(tmp_path: Path) -> None:
    outcome = check(case(tmp_path / "buses", BOTH))
    assert words(outcome) == {}
    assert [one.name for one in outcome.verdicts] == [
        "acronym-altered[UNRCA]", "number-changed[70]", "no-other-findings",
    ]  # fmt: skip


def test_every_word(tmp_path: Path) -> None:
    expect = """[expect]
best_source = "elsewhere.txt"
rewrite_coverage = { min = 1.5 }
problems = ["too-large"]
clean = "error"
[[expect.finding]]
rule = "number-changed"
rewrite = "71"
[[expect.finding]]
rule = "number-changed"
rewrite = "70"
severity = "note"
times = 4
[[expect.finding]]
rule = "omission"
source = "nothing of the kind"
known_miss = "not yet"
[[expect.silent]]
rule = "number-changed"
rewrite = "70 Busse"
"""
    outcome = check(case(tmp_path / "buses", expect))
    assert words(outcome) == {
        "best_source": "CHANGED",
        "rewrite_coverage": "CHANGED",
        "problem[too-large]": "MISSED",
        "clean[error]": "FALSE ALARM",
        "number-changed[71]": "MISSED",
        "number-changed[70]": "CHANGED",
        "omission[nothing of the kind]": "known miss",
        "silent:number-changed[70 Busse]": "FALSE ALARM",
        "no-other-findings": "NEW",
    }
    assert "nearest: error number-changed" in text(outcome, "number-changed[71]")
    assert text(outcome, "number-changed[70]") == "severity was note, now error; times was 4, now 1"
    assert "acronym-altered" in text(outcome, "no-other-findings")


def test_a_solved_miss_is_told_and_fails_nothing(tmp_path: Path) -> None:
    outcome = check(case(tmp_path / "buses", BOTH + 'known_miss = "hard"\n'))
    assert words(outcome) == {"number-changed[70]": "solved"}
    assert outcome.failures == ()


def test_an_audit_that_did_not_happen_is_no_silence(tmp_path: Path) -> None:
    outcome = check(case(tmp_path / "buses", '[expect]\nclean = "error"\n', rewrite=" \n"))
    assert words(outcome)["state"] == "CHANGED"
    assert not outcome.audited


@pytest.mark.parametrize(
    ("expect", "told"),
    [
        ('[expect]\nclaen = "error"\n', "clean"),
        ('[[expect.finding]]\nrule = "name-alterd"\n', "name-altered"),
        ('[[expect.finding]]\nrule = "omission"\nseverity = "bad"\n', "known"),
        ('[[expect.finding]]\nrule = "omission"\ntimes = "two"\n', ""),
        ('[expect]\nother_findings = "forbit"\n', "forbid"),
        ("[expect]\nrewrite_coverage = 0.5\n", ""),
        ("[expect]\nfinding = 1\n", ""),
        ('[[source]]\nfile = "gone.txt"\n', ""),
        ('[[source]]\nurl = "https://a.example"\n', ""),
    ],
)
def test_slips_are_named(tmp_path: Path, expect: str, told: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load(case(tmp_path / "buses", expect))
    assert told in caught.value.hint


def test_files_of_other_schemas_are_left_alone(tmp_path: Path) -> None:
    case(tmp_path / "ours", "")
    case(tmp_path / "theirs", "", head='[rewrite]\nfile = "x"\n')
    assert [path.parent.name for path in find([tmp_path])] == ["ours"]
    with pytest.raises(ConfigError, match="is no case"):
        load(tmp_path / "theirs" / "case.toml")
    with pytest.raises(ConfigError, match="no file"):
        list(find([tmp_path / "gone"]))


def test_update_adds_and_corrects_and_keeps_comments(tmp_path: Path) -> None:
    first = BOTH.partition('[[expect.finding]]\nrule = "number-changed"')[0]
    gone = '[[expect.finding]]\nrule = "omission"\nsource = "gone"\n'
    path = case(tmp_path / "buses", first.replace("source", 'severity = "note"\nsource') + gone)
    difference = update(check(path))
    after = path.read_text(encoding="utf-8")
    assert '+severity = "error"' in difference
    assert "# a comment that stays" in after
    assert "# and this one" in after
    assert 'source = "gone"' in after, "nothing expected is dropped without being asked"
    assert words(check(path)) == {"omission[gone]": "MISSED"}
    update(check(path), prune=True)
    assert words(check(path)) == {}
    assert update(check(path), prune=True) == ""


def test_update_clears_solved_misses_and_prune_keeps_the_others(tmp_path: Path) -> None:
    miss = '[[expect.finding]]\nrule = "omission"\nsource = "gone"\nknown_miss = "hard"\n'
    path = case(tmp_path / "buses", BOTH + 'known_miss = "hard"\n' + miss)
    update(check(path), prune=True)
    rows: Any = tomlkit.parse(path.read_text(encoding="utf-8"))["expect"]
    assert [row.get("known_miss") for row in rows["finding"]] == [None, None, "hard"]


def test_what_was_not_audited_is_not_updated(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="could not be audited"):
        update(check(case(tmp_path / "buses", "", rewrite="")), prune=True)


def test_build_servers_do_not_update() -> None:
    with pytest.raises(ConfigError, match="CI"):
        refuse_in_ci({"CI": "true"})
    refuse_in_ci({"CI": "false"})
    refuse_in_ci({})


def test_the_gate_judges_what_a_pipeline_has_made(tmp_path: Path) -> None:
    path = case(tmp_path / "buses", '[expect]\nclean = "error"\n' + BOTH)
    made = tmp_path / "out" / "buses"
    assert not check(path, articles=tmp_path / "out").audited
    made.mkdir(parents=True)
    (made / "article.md").write_text(REWRITE.replace("UNRCA", "UNRCCA").replace("70", "17"))
    assert words(check(path, articles=tmp_path / "out")) == {}
    (made / "article.md").write_text(REWRITE.replace("UNRCA", "UNRCCA"))
    assert words(check(path, articles=tmp_path / "out")) == {"clean[error]": "FALSE ALARM"}


def test_many_cases_at_once_come_in_order(tmp_path: Path) -> None:
    paths = [case(tmp_path / f"case-{n:03}", BOTH) for n in range(200)]
    outcomes = list(check_all(paths))
    assert [o.case.path for o in outcomes] == paths
    assert not any(o.failures for o in outcomes)


def test_every_verdict_has_a_name_beforehand(tmp_path: Path) -> None:
    every = """[expect]
state = "differences-found"
best_source = "source.txt"
unrelated = ["source.txt"]
rewrite_coverage = { min = 0.5 }
source_coverage = { min = 0.5 }
problems = ["too-large"]
clean = "error"
[[expect.silent]]
rule = "omission"
"""
    path = case(tmp_path / "buses", every + BOTH)
    wanted = [verdict.name for verdict in check(path).verdicts]
    assert sorted(wanted) == sorted(name for name, _ in names(load(path)))


def test_the_schema_accepts_the_cases() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    check_ = jsonschema.Draft202012Validator(schema())
    for path in find([CASES]):
        given = tomlkit.parse(path.read_text(encoding="utf-8")).unwrap()
        assert [e.message for e in check_.iter_errors(given)] == []
    assert not check_.is_valid({"schema": "auditor-case/1"})


def test_the_demo_shows_the_founding_case() -> None:
    for name in ("rewrite.html", "source.html"):
        assert (CASES / "founding-case" / name).read_text(encoding="utf-8") == page(name)


def pytest_run(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rA", *arguments, str(folder)],
        cwd=folder,
        env={**os.environ, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_plug_in_makes_a_test_of_every_expectation(tmp_path: Path) -> None:
    path = case(tmp_path / "buses", BOTH + '[[expect.silent]]\nrule = "omission"\n')
    case(tmp_path / "foreign", "", head='name = "no case of ours"\n')
    done = pytest_run(tmp_path)
    assert done.returncode == 0, done.stdout
    assert "5 passed" in done.stdout
    assert "case.toml::number-changed[70]" in done.stdout
    path.write_text(path.read_text().replace('"70"', '"71"').replace("times = 1", 'known_miss="a"'))
    done = pytest_run(tmp_path)
    assert "1 failed, 3 passed, 1 xfailed" in done.stdout
    assert "NEW: error number-changed" in done.stdout
    assert "Traceback" not in done.stdout
    assert pytest_run(tmp_path, "--auditor-off").returncode == 5


def test_the_plug_in_names_slips(tmp_path: Path) -> None:
    case(tmp_path / "buses", '[expect]\nclaen = "error"\n')
    done = pytest_run(tmp_path)
    assert done.returncode == 2
    assert "did you mean clean?" in done.stdout
