"""Spelling: slips are doubted; names, loans and compounds are spared."""

import pytest

from auditor import Article, Candidate, audit
from auditor.lang.slips import correction, near_frequent, proper, swapped


def doubted(source: tuple[str, str], rewrite: tuple[str, str]) -> list[tuple[str, str]]:
    candidate = Candidate(article=Article(text=source[1], language=source[0]))
    report = audit(Article(text=rewrite[1], language=rewrite[0]), [candidate])
    return [(f.found, f.expected) for f in report.findings if f.rule == "spelling-suspect"]


@pytest.mark.parametrize(
    ("word", "language", "meant"),
    [
        ("goverment", "en", "government"),
        ("repeteadly", "en", "repeatedly"),
        ("recieved", "en", "received"),
        ("nihct", "de", "nicht"),
        ("qwrtzpsdf", "en", ""),
    ],
)
def test_corrections(word: str, language: str, meant: str) -> None:
    assert correction(word, language) == meant


def test_swapped_letters_tell_short_words() -> None:
    assert swapped("teh", "en") == "the"
    assert swapped("cat", "en") == ""
    assert near_frequent("befoer", "en") == "before"


def test_names_of_the_lexicon_are_proposed() -> None:
    assert "Russian" in set(proper("Russion", "en"))


@pytest.mark.parametrize(
    ("source", "rewrite", "words"),
    [
        (("de", "Die Regierung stimmte zu."), ("en", "The goverment agreed."), ["goverment"]),
        (("en", "The report is new."), ("en", "The reoprt is new."), ["reoprt"]),
        (("en", "The report is new."), ("de", "Der Bericht ist neu, aber nihct alt."), ["nihct"]),
    ],
)
def test_slips_are_found(
    source: tuple[str, str], rewrite: tuple[str, str], words: list[str]
) -> None:
    assert [word for word, _ in doubted(source, rewrite)] == words


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        (("ru", "Штраф составил тысячу тенге."), ("en", "The fine was a thousand tenge.")),
        (("en", "They spoke ably."), ("de", "Die Notfallversorgungslage blieb angespannt.")),
        (("en", "The Kazakh council met."), ("de", "Der kasachische Rat tagte.")),
        (("en", "See example.org or @goverment."), ("en", "See example.org or @goverment.")),
    ],
)
def test_loans_compounds_and_handles_are_spared(
    source: tuple[str, str], rewrite: tuple[str, str]
) -> None:
    assert doubted(source, rewrite) == []
