"""Every step and reason the engine words has a German wording; a new one is listed here."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from test_rule_fixtures import load

from auditor import Article, Candidate, audit
from auditor.model.rules import RULES
from auditor.output.german_steps import STEPS
from auditor.output.steps import german

ENGINE = Path(__file__).parents[2] / "auditor"
NOT_WORDS = {"", ";", "{} ({}×)", "(×)"}
HINT = "say them in German in auditor/output/german_steps.py"


def strings(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield the literal texts below a node: with a word in the gaps, and with nothing in them."""
    if isinstance(node, ast.JoinedStr):
        pieces = [str(v.value) if isinstance(v, ast.Constant) else None for v in node.values]
        yield (
            "".join("x" if piece is None else piece for piece in pieces),
            "".join("" if piece is None else piece for piece in pieces),
        )
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value, node.value
    else:
        for child in ast.iter_child_nodes(node):
            yield from strings(child)


def wordings(node: ast.AST) -> list[ast.AST]:
    """Return what a node says to readers: `why=`, `reason=`, `why = `, `why.append()`."""
    named = {"why", "reason"}
    if isinstance(node, ast.keyword) and node.arg in named:
        return [node.value]
    if isinstance(node, ast.Assign):
        if any(isinstance(one, ast.Name) and one.id in named for one in node.targets):
            return [node.value]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        owner = node.func.value
        if isinstance(owner, ast.Name) and owner.id in named and node.func.attr == "append":
            return [*node.args]
    return []


def test_every_wording_in_the_code_is_translated() -> None:
    files = [*(ENGINE / "facts").rglob("*.py"), *(ENGINE / "checks").rglob("*.py")]
    found = {
        (file.name, both)
        for file in [*files, ENGINE / "pipeline.py"]
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for wording in wordings(node)
        for both in strings(wording)
        if " " in both[0].strip() and both[1].strip() not in NOT_WORDS
    }
    assert len(found) > 60
    untold = sorted((file, both[0]) for file, both in found if all(german(t) == t for t in both))
    assert untold == [], HINT


@pytest.mark.parametrize("ident", sorted(RULES))
def test_every_step_of_the_fixtures_is_translated(ident: str) -> None:
    steps, reasons = set[str](), set[str]()
    for example in load(ident)["bad"]:
        roles = [role for role in ("source", "other") if role in example]
        sources = [Candidate(article=article(example, role)) for role in roles]
        report = audit(article(example, "rewrite"), sources)
        steps |= {step.step for finding in report.findings for step in finding.why}
        reasons |= {state.reason for state in report.checks if state.reason}
    assert steps
    assert sorted(one for one in steps | reasons if german(one) == one) == [], HINT


def article(example: dict[str, Any], role: str) -> Article:
    ((language, text),) = example[role].items()
    return Article(text=text, language=language)


@pytest.mark.parametrize(
    ("english", "wanted"),
    [
        ("“Kiew” appears nowhere in the source", "„Kiew“ steht nirgends in der Quelle"),
        ("May 1 falls on a Friday", "May 1 ist ein Freitag"),
        ("rewrite denies with “nie”, “kein”", "die Fassung verneint mit „nie“, „kein“"),
        ("the source does not say “former”", "die Quelle sagt nicht „ehemalig“"),
        (
            "another time of day (2×); no table of hedges for “xx” (1×)",
            "eine andere Uhrzeit (2×); keine Wortliste der Vorbehalte für „xx“ (1×)",
        ),
        ("a step of a check that is newer", "a step of a check that is newer"),
        (
            "the times may be in two zones (2×); {0} {w9}",
            "the times may be in two zones (2×); {0} {w9}",
        ),
        ("“{0}” appears nowhere in the source", "„{0}“ steht nirgends in der Quelle"),
        ("", ""),
    ],
)
def test_steps_are_said_in_german(english: str, wanted: str) -> None:
    assert german(english) == wanted


def test_no_pattern_swallows_another() -> None:
    for number, pattern in enumerate(STEPS):
        gaps = [f"gap{number}{n}" for n in range(pattern.count("{}"))]
        pieces = [*gaps, ""]
        text = "".join(a + b for a, b in zip(pattern.split("{}"), pieces, strict=True))
        own = {f"w{n}": gap for n, gap in enumerate(gaps)}
        assert german(text) == STEPS[pattern].format(*gaps, **own)


@pytest.mark.parametrize("filler", ["“", "” of the source ", "; ", "(1×)", "x ", "falls on a "])
def test_hostile_steps_are_matched_in_linear_time(filler: str) -> None:
    assert german(filler * 20_000)
