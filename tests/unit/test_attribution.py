"""Hedges and attributions: what keeps a reserve, and what has lost it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Article, Candidate, audit
from auditor.model import Finding

SOURCE = "The bridge over the Lorne is safe, the ministry said. It was built in 1962."


def found(rule: str, rewrite: str, source: str, languages: tuple[str, str]) -> list[Finding]:
    report = audit(
        Article(text=rewrite, language=languages[0]),
        [Candidate(article=Article(text=source, language=languages[1]))],
    )
    return [finding for finding in report.findings if finding.rule == rule]


def test_the_lost_clause_is_shown() -> None:
    (finding,) = found(
        "attribution-dropped",
        "Die Brücke über die Lorne ist sicher. Sie wurde 1962 gebaut.",
        SOURCE,
        ("de", "en"),
    )
    (place,) = finding.source
    assert SOURCE[place.span.start : place.span.end] == finding.expected == "the ministry said"


@pytest.mark.parametrize(
    "rewrite",
    [
        "Die Brücke über die Lorne sei sicher. Sie wurde 1962 gebaut.",
        "Die Brücke über die Lorne ist laut Ministerium sicher. Sie wurde 1962 gebaut.",
        "„Die Brücke über die Lorne ist sicher.“ Sie wurde 1962 gebaut.",
        "Das Ministerium hält die Brücke über die Lorne für sicher. Sie wurde 1962 gebaut.",
        "Das teilte das Ministerium mit. Die Brücke über die Lorne ist sicher. Erbaut 1962.",
    ],
)
def test_any_sign_of_a_speaker_keeps_the_attribution(rewrite: str) -> None:
    assert found("attribution-dropped", rewrite, SOURCE, ("de", "en")) == []


def test_a_participle_in_a_list_is_no_speaker() -> None:
    source = "The law of Lorne has no changed clauses, and two new ones added to the end."
    rewrite = "Das Gesetz von Lorne hat unveränderte Klauseln und zwei neue am Ende."
    assert found("attribution-dropped", rewrite, source, ("de", "en")) == []


@pytest.mark.parametrize(
    ("source", "rewrite", "languages"),
    [
        ("May 4 was a cold day in Kassel.", "Der 4. Mai war in Kassel ein kalter Tag.", "de en"),
        ("Did the alleged thief of Kassel flee?", "Ist der Dieb von Kassel geflohen?", "de en"),
        ("Возможно, завод в Перми закроют.", "The plant in Perm could be closed.", "en ru"),
    ],
)  # fmt: skip
def test_no_hedge_is_missed_where_none_is_lost(source: str, rewrite: str, languages: str) -> None:
    first, second = languages.split()
    assert found("hedge-dropped", rewrite, source, (first, second)) == []


def test_a_language_without_a_table_of_hedges_is_told() -> None:
    source = "The alleged thief lives in Tartu. Police closed the bridge over the Emajõgi in May."
    rewrite = "Varas elab Tartus. Politsei sulges mais Emajõe silla."
    report = audit(
        Article(text=rewrite, language="et"),
        [Candidate(article=Article(text=source, language="en"))],
    )
    states = {state.rule: state for state in report.checks}
    assert states["attribution-dropped"].state == "not-verifiable"
    assert "et" in states["attribution-dropped"].reason


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=120), st.text(max_size=120))
def test_any_text_is_read(rewrite: str, source: str) -> None:
    for rule in ("hedge-dropped", "attribution-dropped", "attribution-changed"):
        for finding in found(rule, rewrite, f"{source} the ministry said.", ("en", "en")):
            assert all(place.span.end <= len(rewrite) for place in finding.rewrite)
