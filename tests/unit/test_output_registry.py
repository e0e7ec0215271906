import subprocess
import sys
from pathlib import Path

import example_reports
import pytest

from auditor.model.rules import RULES
from auditor.output import FORMATS, SUFFIXES, Format, german, wording
from auditor.output.detail import DETAILS, reduce

HEAVY = ("rich", "jinja2", "msgspec", "numpy", "click")
ALL = {**FORMATS, **SUFFIXES}


def test_looking_at_the_registry_loads_nothing_heavy() -> None:
    code = f"import sys, auditor.output; print([m for m in {HEAVY} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_json_needs_neither_rich_nor_jinja(form: str) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(Path(example_reports.__file__).parent)!r})\n"
        "import example_reports\n"
        f"from auditor.output import FORMATS; FORMATS[{form!r}]([example_reports.founding()])\n"
        "print([m for m in ('rich', 'jinja2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("detail", DETAILS)
@pytest.mark.parametrize("name", ALL)
def test_every_format_takes_every_report(name: str, detail: str) -> None:
    reports = [reduce(make(), detail) for make in example_reports.REPORTS.values()]
    form: Format = ALL[name]
    for report in reports:
        quiet = name in {"concise", "github"} and not (report.findings or report.problems)
        assert bool(form([report])) is not quiet
        assert bool(form([report], language="de")) is not quiet
    assert form(reports)
    assert form(reports) == form(reports), "the same bytes again"
    form([])


@pytest.mark.parametrize("name", [one for one in ALL if one != "github"])
def test_every_format_says_that_nothing_was_audited(name: str) -> None:
    text = ALL[name]([example_reports.not_audited()])
    if name not in {"gitlab", "rdjson", "claimreview", ".jsonld"}:
        assert "answers 403" in text


def test_less_detail_leaves_the_texts_of_others_out() -> None:
    report = example_reports.founding()
    quoted = reduce(report, "findings")
    assert quoted.findings == report.findings
    assert {one.text for one in quoted.documents} == {""}
    counted = reduce(report, "summary")
    assert (counted.findings, counted.result) == ((), report.result)
    assert reduce(report, "full") is report
    with pytest.raises(ValueError, match="full, findings, summary"):
        reduce(report, "little")


def test_german_says_everything_that_english_does() -> None:
    assert set(german.TITLES) == set(RULES)
    assert set(german.MESSAGES) == set(RULES)
    assert set(german.WORDS) == set(wording._ENGLISH)
    for key, text in wording._ENGLISH.items():
        fields = {part.split("}")[0] for part in text.split("{")[1:]}
        ours = {part.split("}")[0] for part in german.WORDS[key].split("{")[1:]}
        assert ours <= fields, key
    for rule, text in german.MESSAGES.items():
        assert ("{found}" in text) == ("{found}" in RULES[rule].message), rule
        assert ("{expected}" in text) == ("{expected}" in RULES[rule].message), rule


def test_no_report_calls_a_side_true_or_false() -> None:
    said = " ".join([*wording._ENGLISH.values(), *german.WORDS.values()]).casefold()
    for verdict in ("should be", "is true", "is false", "is wrong", "sollte", "ist falsch"):
        assert verdict not in said
