"""Spelling: slips are doubted; names, loans and compounds are spared."""

import pytest

from auditor import Article, Candidate, audit
from auditor.lang.inflected import near_in, slip
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


@pytest.mark.parametrize(
    ("word", "language", "meant"),
    [
        ("ředtielka", "cs", "ředitelka"),  # swapped
        ("policcie", "cs", "policie"),  # doubled
        ("rozhdnutí", "cs", "rozhodnutí"),  # a letter left out
        ("zajišťovali", "cs", ""),  # a form the lexicon has
        ("kódování", "cs", ""),  # unknown, one letter from “kótování”
        ("nevystoupala", "cs", ""),  # unknown, one vowel from “vystoupila”, behind a prefix
        ("правитеьлство", "ru", "правительство"),
        ("полпункта", "ru", ""),
        ("рішенння", "uk", "рішення"),
        ("εκπόσωπος", "el", "εκπρόσωπος"),
        ("αλλαχθεί", "el", ""),  # an older ending of the same form
        ("imazladı", "tr", "imzaladı"),
        ("görevlendirilebileceklerdenmiş", "tr", ""),
        ("hükümmet", "hu", ""),  # no table
    ],
)
def test_slips_of_inflected_words(word: str, language: str, meant: str) -> None:
    assert slip(word, language) == meant


def test_another_ending_of_a_source_word_is_no_slip() -> None:
    theirs = frozenset(("blogerka", "zdigitalizował"))
    assert near_in("blogerce", theirs, "pl") == ""
    assert near_in("zdigitaliował", theirs, "pl") == "zdigitalizował"


def test_what_a_thin_lexicon_cannot_tell_is_said() -> None:
    text = "A közgyűlés elfogadta a javaslatot, az influenszereskedést is szabályozta."
    report = audit(
        Article(text=text, language="hu"),
        [Candidate(article=Article(text="The assembly adopted the bill.", language="en"))],
    )
    state = next(s for s in report.checks if s.rule == "spelling-suspect")
    assert state.state == "not-verifiable"
    assert "too few word forms" in state.reason
