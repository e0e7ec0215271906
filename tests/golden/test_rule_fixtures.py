"""Every rule, by texts that must fire it and texts that must not."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from auditor import Article, Candidate, audit
from auditor.checks import CHECKS
from auditor.model import Finding
from auditor.model.rules import RULES

FOLDER = Path(__file__).parents[2] / "fixtures" / "rules"
PAIRS_WANTED = 6


def load(ident: str) -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads((FOLDER / f"{ident}.toml").read_text(encoding="utf-8"))


def fired(ident: str, example: dict[str, Any]) -> list[Finding]:
    def article(role: str) -> Article:
        ((language, text),) = example[role].items()
        return Article(text=text, language=language, published=example.get(f"{role}_published", ""))

    roles = [role for role in ("source", "other") if role in example]
    report = audit(article("rewrite"), [Candidate(article=article(role)) for role in roles])
    return [f for f in report.findings if f.rule == ident]


def examples() -> list[Any]:
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        for sort, rows in load(path.stem).items():
            for number, row in enumerate(rows):
                found.append(pytest.param(path.stem, sort, row, id=f"{path.stem}-{sort}{number}"))
    return found


def checked() -> set[str]:
    return {rule for check in CHECKS for rule in check.rules}


def test_a_rule_without_a_check_is_told_in_every_report() -> None:
    article = Article(text="The ferry sails again. The school is open.", language="en")
    report = audit(article, [Candidate(article=article)])
    states = {state.rule: state.state for state in report.checks}
    assert set(states) == set(RULES)
    assert {states[rule] for rule in set(RULES) - checked()} <= {"not-verifiable"}


def test_every_checked_rule_has_fixtures_in_several_language_pairs() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == checked()
    thin = {}
    for ident in sorted(checked()):
        rows = load(ident)
        for sort in ("bad", "good"):
            pairs = {(*row["source"], *row["rewrite"]) for row in rows[sort]}
            if len(pairs) < PAIRS_WANTED:
                thin[ident, sort] = pairs
    assert thin == {}


@pytest.mark.parametrize(("ident", "sort", "example"), examples())
def test_fires_on_bad_and_not_on_good(ident: str, sort: str, example: dict[str, Any]) -> None:
    findings = fired(ident, example)
    if sort == "good":
        assert [(f.found, f.expected) for f in findings] == []
        return
    assert findings, "the rule stays silent"
    quote = example.get("quote", "")
    if quote:
        places = [place.exact for f in findings for place in f.rewrite]
        assert any(quote in place or place in quote for place in places), places
    lost = example.get("lost", "")
    if lost:
        assert any(lost in f.expected for f in findings), [f.expected for f in findings]
