"""Facts in many languages against English that keeps or changes them: fixtures/values/facts."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from fact_notation import VALUES, rules

FOLDER = Path(__file__).parents[2] / "fixtures" / "values" / "facts"
KINDS = (*VALUES, "acronym", "name")
FACTS: list[dict[str, Any]] = [
    fact
    for path in sorted(FOLDER.glob("*.toml"))
    for fact in tomllib.loads(path.read_text("utf-8")).values()
]
SOURCES = [
    (fact, language, source)
    for fact in FACTS
    for language, source in fact.items()
    if language not in {"kept", "changed"}
]
KEPT = [
    (language, source, english)
    for fact, language, source in SOURCES
    for english in fact.get("kept", ())
]
CHANGED = [
    (language, source, english, rule)
    for fact, language, source in SOURCES
    for english, rule in fact.get("changed", ())
]


@pytest.mark.parametrize(("language", "source", "english"), KEPT)
def test_what_is_kept_is_not_flagged(language: str, source: str, english: str) -> None:
    assert rules(("en", english), (language, source), KINDS) == []
    assert rules((language, source), ("en", english), KINDS) == []


@pytest.mark.parametrize(("language", "source", "english", "rule"), CHANGED)
def test_what_changed_is_told(language: str, source: str, english: str, rule: str) -> None:
    found = rules(("en", english), (language, source), KINDS)
    assert any(one.startswith(rule) for one in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Tiden blev 2.26.41 i mål."),
        ("nl", "Ze won in 2.26.41 voor Chelimo."),
        ("en", "She won in 2:26:41."),
    ],
)
def test_a_runner_s_time_is_a_length(language: str, text: str) -> None:
    assert rules((language, text), ("en", "She won in 2:26:41."), ("number", "date")) == []
