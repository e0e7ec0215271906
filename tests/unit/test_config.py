import json
from pathlib import Path

import jsonschema
import pytest

from auditor import ConfigError, Settings, Severity
from auditor.config import Configuration, load
from auditor.config.keys import KEYS, schema
from auditor.config.settings import Suppression
from auditor.model import Confidence


def read(folder: Path, text: str = "", name: str = "auditor.toml", **rest: object) -> Configuration:
    if text:
        (folder / name).write_text(text, encoding="utf-8")
    (folder / ".git").mkdir(exist_ok=True)
    return load(folder=folder, environ={}, **rest)  # type: ignore[arg-type] # passed through


def test_nothing_set(tmp_path: Path) -> None:
    found = read(tmp_path)
    assert found.settings == Settings()
    assert found.given == frozenset()
    assert found.file is None


def test_the_later_wins(tmp_path: Path) -> None:
    text = 'fail-on = "note"\nselect = ["omission"]\nmin-confidence = "high"\n'
    (tmp_path / "auditor.toml").write_text(text, encoding="utf-8")
    environ = {"AUDITOR_FAIL_ON": "warning", "AUDITOR_SELECT": "name-altered, omission"}
    found = load({"fail-on": "never"}, folder=tmp_path, environ=environ)
    assert found.settings.fail_on is None
    assert found.settings.select == ("name-altered", "omission")
    assert found.settings.min_confidence is Confidence.HIGH


def test_pyproject_upwards_to_the_root_of_the_repository(tmp_path: Path) -> None:
    read(tmp_path, '[tool.auditor]\nignore = ["omission"]\n', "pyproject.toml")
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (inner / "pyproject.toml").write_text('[project]\nname = "other"\n', encoding="utf-8")
    assert load(folder=inner, environ={}).settings.ignore == ("omission",)
    (tmp_path / "a" / ".git").mkdir()
    assert load(folder=inner, environ={}).settings.ignore == ()


def test_isolated_reads_nothing(tmp_path: Path) -> None:
    (tmp_path / "auditor.toml").write_text('fail-on = "note"', encoding="utf-8")
    found = load(folder=tmp_path, environ={"AUDITOR_SELECT": "omission"}, isolated=True)
    assert found.settings == Settings()


@pytest.mark.parametrize(
    ("text", "told", "hint"),
    [
        ('fail_on = "error"', "fail_on", "fail-on"),
        ('fail-on = "fatal"', "fatal", "known"),
        ('select = ["name-alterd"]', "name-alterd", "name-altered"),
        ("select = 3", "list", ""),
        ("jobs = 0", "at least 1", ""),
        ("jobs = true", "whole number", ""),
        ("timeout = nan", "at least", ""),
        ('offline = "yes"', "true or false", ""),
        ('[severity]\n"omision" = "error"', "omision", "omission"),
        ('[severity]\nomission = "bad"', "bad", "known"),
        ("severity = 3", "table", ""),
        ('[[suppress]]\nrule = "omission"', "reason", ""),
        ('[[suppress]]\nreason = "x"', "fingerprint or a rule", ""),
        ('[[suppress]]\nrule = "omission"\nreason = "x"\nuntil = "soon"', "no date", ""),
        ('[[suppress]]\nrules = "omission"\nreason = "x"', "rules", "rule"),
        ("suppress = 1", "list of tables", ""),
        ('baseline = "gone.json"', "gone.json", ""),
        ('glossary = ["gone.csv"]', "gone.csv", ""),
        ("= broken", "cannot read", ""),
    ],
)
def test_slips_are_named(tmp_path: Path, text: str, told: str, hint: str) -> None:
    with pytest.raises(ConfigError, match=told) as caught:
        read(tmp_path, text)
    assert hint in caught.value.hint


@pytest.mark.parametrize(
    ("variable", "text", "told"),
    [
        ("AUDITOR_FAIL_ONN", "error", "AUDITOR_FAIL_ONN"),
        ("AUDITOR_JOBS", "many", "no number"),
        ("AUDITOR_OFFLINE", "perhaps", "neither"),
        ("AUDITOR_IGNORE", "omision", "omision"),
    ],
)
def test_slips_in_variables_are_named(tmp_path: Path, variable: str, text: str, told: str) -> None:
    with pytest.raises(ConfigError, match=told):
        load(folder=tmp_path, environ={variable: text})


def test_variables_of_every_shape(tmp_path: Path) -> None:
    environ = {
        "AUDITOR_OFFLINE": "1",
        "AUDITOR_PROGRESS": "off",
        "AUDITOR_JOBS": "3",
        "AUDITOR_TIMEOUT": "2.5",
        "AUDITOR_OUTPUT": "a.html,b.json",
        "AUDITOR_FAIL_ON": "",
        "PATH": "/bin",
    }
    found = load(folder=tmp_path, environ=environ)
    assert (found.offline, found.progress, found.jobs, found.timeout) == (True, False, 3, 2.5)
    assert found.outputs == (tmp_path / "a.html", tmp_path / "b.json")


def test_suppressions_run_out(tmp_path: Path) -> None:
    text = """
[[suppress]]
rule = "omission"
reason = "short news"
until = 2020-01-31
[[suppress]]
fingerprint = "auditor/1:abc"
reason = "house style"
until = 2999-01-31
"""
    found = read(tmp_path, text)
    assert [one.fingerprint for one in found.settings.suppress] == ["auditor/1:abc"]
    assert found.remarks == ("suppression of omission ran out on 2020-01-31",)


def test_baselines_and_glossaries_lie_beside_the_file(tmp_path: Path) -> None:
    report = {"schema_version": "1.0", "findings": [{"fingerprint": "auditor/1:x"}]}
    (tmp_path / "old.jsonl").write_text(f"{json.dumps(report)}\n{json.dumps(report)}\n")
    (tmp_path / "names.csv").write_text("# house\nKyjiw, Kiew;Kyiv\n\nAttila\n", encoding="utf-8")
    text = 'baseline = "old.jsonl"\nglossary = "names.csv"\n[severity]\nomission = "error"\n'
    found = read(tmp_path, text).settings
    assert found.baseline == frozenset({"auditor/1:x"})
    assert found.glossary == (("Kyjiw", "Kiew", "Kyiv"), ("Attila",))
    assert found.severity == (("omission", Severity.ERROR),)


@pytest.mark.parametrize("text", ["[]", "{}", "nonsense"])
def test_a_baseline_must_be_a_report(tmp_path: Path, text: str) -> None:
    (tmp_path / "old.json").write_text(text)
    with pytest.raises(ConfigError, match="no report"):
        read(tmp_path, 'baseline = "old.json"')


def test_the_digest_tells_what_decides_findings() -> None:
    one = Suppression(reason="x", rule="omission")
    changed = [
        Settings(select=("omission",)),
        Settings(ignore=("omission",)),
        Settings(min_confidence=Confidence.HIGH),
        Settings(severity=(("omission", Severity.ERROR),)),
        Settings(baseline=frozenset()),
        Settings(glossary=(("a", "b"),)),
        Settings(suppress=(one,)),
    ]
    assert len({s.digest() for s in (Settings(), *changed)}) == 1 + len(changed)
    assert Settings(fail_on=None).digest() == Settings().digest()


def test_the_schema_accepts_what_the_loader_does() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    check = jsonschema.Draft202012Validator(schema())
    good = {
        "fail-on": "error",
        "severity": {"omission": "error"},
        "suppress": [{"rule": "omission", "reason": "x", "until": "2027-01-01"}],
    }
    assert check.is_valid(good)
    for slip in ({"fail_on": "x"}, {"severity": {"x": "error"}}, {"suppress": [{"reason": "x"}]}):
        assert not check.is_valid(slip)
    assert set(KEYS) < set(schema()["properties"])
