"""Without one detector exactly the expectations fail that name what it alone finds."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from auditor import pipeline
from auditor.align import match
from auditor.cases.case import Expectation, find, load
from auditor.cases.run import check
from auditor.checks import CHECKS, Check, Evidence, Outcome
from auditor.facts import FACT_KINDS, Comparison, FactKind, Judgement, read
from auditor.model import Article, Document, Matching
from auditor.segment import segment

CASES = Path(__file__).parents[2] / "fixtures" / "cases"
PATHS = tuple(find([CASES]))
EXPECTED = {case.name: case.findings for case in map(load, PATHS)}
DERIVED = ("quote-altered", "omission", "source-mixed")
"""What rests on what the kinds say of a quotation, a lost sentence, another source."""


class Kept:
    """The stages before the detectors, run once a case: blinding changes nothing that they see."""

    def __init__(self) -> None:
        self._segment: dict[tuple[Article, str], Document] = {}
        self._read: dict[int, tuple[Document, Document]] = {}
        self._match: dict[tuple[int, ...], Matching] = {}

    def segment(self, article: Article, ident: str) -> Document:
        key = (replace(article, retrieved_at=""), ident)
        if key not in self._segment:
            self._segment[key] = segment(article, ident)
        return self._segment[key]

    def read(self, document: Document) -> Document:
        if id(document) not in self._read:
            self._read[id(document)] = (document, read(document))  # an id holds while it lives
        return self._read[id(document)][1]

    def match(self, ours: Document, theirs: Sequence[Document], *engine: Any) -> Matching:
        key = (id(ours), *map(id, theirs))
        if key not in self._match:
            self._match[key] = match(ours, theirs, *engine)
        return self._match[key]


KEPT = Kept()


@pytest.fixture(autouse=True)
def stages_run_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("segment", "read", "match"):
        monkeypatch.setattr(pipeline, name, getattr(KEPT, name))


def failing() -> set[tuple[str, str]]:
    return {
        (outcome.case.name, verdict.name)
        for outcome in map(check, PATHS)
        for verdict in outcome.failures
    }


def expecting(rules: Sequence[str]) -> set[tuple[str, str]]:
    """Return the cases whose expectations of a finding name one of these rules."""
    return {
        (name, one.label)
        for name, expected in EXPECTED.items()
        for one in expected
        if one.rule in rules and not one.known_miss
    }


def test_every_case_holds_with_all_detectors() -> None:
    assert failing() == set()


def test_every_rule_is_expected_by_some_case() -> None:
    owned = {rule for one in CHECKS for rule in one.rules}
    assert owned == {one.rule for case in EXPECTED.values() for one in case if not one.known_miss}


def quotes(judgement: Judgement, comparison: Comparison, one: Expectation) -> bool:
    """Tell whether the judgement is what the expectation names."""
    ours, theirs = (
        view.document.article.text for view in (comparison.rewrite, comparison.whole_source)
    )
    said = [judgement.found, *(ours[span.start : span.end] for span in judgement.rewrite)]
    lost = [judgement.expected, *(theirs[span.start : span.end] for span in judgement.source)]
    return judgement.rule == one.rule and marks(one.rewrite, said) and marks(one.source, lost)


def marks(wanted: str, texts: Sequence[str]) -> bool:
    quote = wanted.casefold()
    folded = [text.casefold() for text in texts if text.strip()]
    return not wanted or any(quote in text or text in quote for text in folded)


@pytest.mark.parametrize("kind", FACT_KINDS, ids=lambda kind: kind.name)
def test_a_blinded_kind_fails_its_own_expectations_only(
    kind: FactKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[Judgement, Comparison]] = []
    compare = type(kind).compare

    def blind(self: FactKind, comparison: Comparison) -> Iterator[Judgement]:
        """Look, and say nothing."""
        seen.extend((one, comparison) for one in compare(self, comparison))
        return iter(())

    monkeypatch.setattr(type(kind), "compare", blind)
    failed: set[tuple[str, str]] = set()
    own: set[tuple[str, str]] = set()
    for path in PATHS:
        seen.clear()
        outcome = check(path)
        name = outcome.case.name
        failed |= {(name, verdict.name) for verdict in outcome.failures}
        own |= {
            (name, one.label)
            for one in outcome.case.findings
            if not one.known_miss and any(quotes(*pair, one) for pair in seen)
        }
    assert {label for _, label in failed - own if not label.startswith(DERIVED)} == set()
    assert own <= failed


@pytest.mark.parametrize(
    "one",
    [check for check in CHECKS if type(check).__name__ != "Drift"],
    ids=lambda c: type(c).__name__,
)
def test_a_blinded_check_fails_its_own_expectations_only(
    one: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = expecting(one.rules)

    def run(_: Check, __: Evidence) -> Outcome:
        return Outcome(claims=(), states=())

    monkeypatch.setattr(type(one), "run", run)
    failed = failing()
    # What a quotation, a speaker or an assistant explains is told by itself again without them.
    uncovered = {
        (case, name)
        for case, name in failed - wanted
        if case in {named for named, _ in wanted}
        and (name == "no-other-findings" or name.startswith("silent:"))
    }
    assert failed - uncovered == wanted
    assert not uncovered or type(one).__name__ in {"Quotes", "Attribution", "Residue"}
