"""Which of several candidates is the source, measured over the parallel sentences."""

from pathlib import Path

import pytest

from auditor.align import match
from auditor.facts import read
from auditor.model import Article, Document
from auditor.segment import segment

PARALLEL = Path(__file__).resolve().parents[2] / "fixtures" / "parallel"
SIZE = 6


def _blocks(language: str, prefix: str) -> list[Document]:
    lines = (PARALLEL / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [
        _document("\n".join(lines[s : s + SIZE]), language, f"{prefix}{s}") for s in _starts(lines)
    ]


def _starts(lines: list[str]) -> range:
    return range(0, len(lines) - SIZE + 1, SIZE)


def _document(text: str, language: str, ident: str, published: str = "") -> Document:
    return read(segment(Article(text=text, language=language, published=published), ident))


@pytest.mark.parametrize("language", ["en", "nl", "es"])
def test_the_true_source_is_first_among_a_dozen_texts(language: str) -> None:
    sources = _blocks(language, "s")
    for number, rewrite in enumerate(_blocks("de", "r")[:5]):
        found = match(rewrite, sources).sources
        best = max(found, key=lambda one: one.score)
        assert best.document == sources[number].id
        assert best.state == "derived"
        strangers = [one for one in found if one is not best]
        assert {one.state for one in strangers} == {"unrelated"}


def test_without_capitals_the_true_source_is_first_and_no_other_one_is_derived() -> None:
    sources = _blocks("ja", "s")
    for number, rewrite in enumerate(_blocks("de", "r")[:5]):
        found = match(rewrite, sources).sources
        best = max(found, key=lambda one: one.score)
        assert best.document == sources[number].id
        assert [one.document for one in found if one.state == "derived"] == [best.document]


@pytest.mark.parametrize("language", ["en", "nl", "sv"])
def test_a_stranger_alone_is_turned_down(language: str) -> None:
    sources = _blocks(language, "s")
    for number, rewrite in enumerate(_blocks("de", "r")[:6]):
        (found,) = match(rewrite, [sources[(number + 1) % len(sources)]]).sources
        assert found.state == "unrelated"


EARLY = "The fire in Holm hurt 3 people.\nIt began at a bakery in Mill Street.\nMayor Ane Lund thanked 20 helpers.\nThe street stays closed until Monday."  # noqa: E501
LATE = EARLY.replace("3 people", "9 people").replace("20 helpers", "45 helpers")
TOLD = "Beim Brand in Holm wurden 9 Menschen verletzt.\nEr begann in einer Bäckerei in der Mill Street.\nBürgermeisterin Ane Lund dankte 45 Helfern.\nDie Straße bleibt bis Montag gesperrt."  # noqa: E501


def test_of_two_versions_the_one_with_the_figures_is_first_and_the_tie_is_said() -> None:
    early, late = (_document(text, "en", ident) for text, ident in ((EARLY, "d2"), (LATE, "d3")))
    found = match(_document(TOLD, "de", "d1"), [early, late]).sources
    assert found[1].score > found[0].score
    assert {one.state for one in found} == {"derived"}
    assert any("d3" in step for step in found[0].why)


def test_a_day_without_its_year_is_the_same_day() -> None:
    source = "The bridge in Holm opened on May 5, 2025.\nIt cost nine million euros.\nMayor Ane Lund cut the ribbon."  # noqa: E501
    told = "Die Brücke in Holm wurde am 5. Mai eröffnet.\nSie kostete neun Millionen Euro.\nBürgermeisterin Ane Lund schnitt das Band durch."  # noqa: E501
    right = _document(source, "en", "d2")
    wrong = _document(source.replace("May 5, 2025", "May 6, 2024"), "en", "d3")
    found = match(_document(told, "de", "d1"), [wrong, right]).sources
    assert found[1].score > found[0].score + 0.1
