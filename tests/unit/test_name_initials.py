"""Letters that the rewrite says in words are not left out."""

import pytest

from auditor import Article, Candidate, audit


def dropped(source: str, rewrite: str) -> list[str]:
    candidate = Candidate(article=Article(text=source, language="en"))
    report = audit(Article(text=rewrite, language="en"), [candidate])
    return [f.expected for f in report.findings if f.rule == "name-dropped"]


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        ("Basel waits in the KO round.", "Basel waits in the knockout round."),
        ("Voters in Ohio show an ID card.", "Voters in Ohio show an identification card."),
        ("Norwich is the worst team of the EPL.", "The worst Premier League team is Norwich."),
        ("Police in Bonn wait for the BFU.", "Police in Bonn wait for the Federal Bureau."),
    ],
)
def test_letters_said_in_words(source: str, rewrite: str) -> None:
    assert dropped(source, rewrite) == []


def test_letters_that_nothing_stands_for_are_dropped() -> None:
    source = "Police in Bonn and the BFU examine the wreck."
    assert dropped(source, "Police in Bonn examine the wreck.") == ["BFU"]


def test_a_word_with_a_hyphen_that_opens_a_sentence_is_no_name() -> None:
    source = "Re-entry shock lasts longer than culture shock in Japan."
    assert dropped(source, "The shock of return lasts longer than culture shock in Japan.") == []
