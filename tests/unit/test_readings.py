"""Japanese surnames as they are read."""

import pytest

from auditor import Article, Candidate, audit


def told(rewrite: str, source: str) -> list[tuple[str, str]]:
    report = audit(
        Article(text=rewrite, language="en"),
        [Candidate(article=Article(text=source, language="ja"))],
    )
    return [(f.rule, f.found) for f in report.findings if f.rule.startswith("name-")]


@pytest.mark.parametrize(
    ("rewrite", "slip"),
    [
        ("The coach Shimizu has resigned.", ""),
        ("The coach Shimuzu has resigned.", "Shimuzu"),
        ("The coach Shmizu has resigned.", "Shmizu"),
    ],
)
def test_a_slip_in_the_reading_of_a_surname_is_told(rewrite: str, slip: str) -> None:
    found = told(rewrite, "清水監督が辞任した。")
    assert found == ([("name-altered", slip)] if slip else [])


@pytest.mark.parametrize("name", ["Nakata", "Nakada", "Ohtani", "Endoh"])
def test_a_surname_has_several_readings_and_spellings(name: str) -> None:
    source = {"N": "中田", "O": "大谷", "E": "遠藤"}[name[0]]
    assert told(f"The coach {name} has resigned.", f"{source}監督が辞任した。") == []
