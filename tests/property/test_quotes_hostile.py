"""Quotation marks in any order: no crash, spans that lie in the text, linear time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stopwatch import seconds

from auditor import Article, Candidate, audit
from auditor.model import Span
from auditor.segment.quotations import read

MARKS = "\"'„“”«»‘’‚‹›「」『』״＂〝〞"
TEXTS = st.text(alphabet=MARKS + "ab sS. ,!\n:–…[]()0я中", max_size=120)
SIZE = 40_000
LIMIT = 2.0  # seconds; a quadratic reading takes minutes


@given(TEXTS)
def test_quotations_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    if not text:
        return
    reading = read(text, Span(0, len(text)))
    end = 0
    for one in reading.quotations:
        assert end <= one.span.start < one.span.end <= len(text)
        assert one.span.contains(one.inner)
        assert text[one.inner.start : one.inner.end].strip()
        assert text[one.span.start] in MARKS
        end = one.span.end
    assert all(text[at] in MARKS for at in (*reading.opened, *reading.closed))


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS, st.sampled_from(["en", "de", "ru", "ja", "fr", "es"]))
def test_any_two_texts_can_be_audited(ours: str, theirs: str, language: str) -> None:
    source = f"The mayor said “we will build the bridge next year”. {theirs}"
    rewrite = f"“We will build the bridge next year,” the mayor said. {ours}"
    report = audit(
        Article(text=rewrite, language="fr" if "–" in ours else "en"),
        [Candidate(article=Article(text=source, language=language))],
    )
    text = report.documents[0].text if report.documents else ""
    for finding in report.findings:
        for place in finding.rewrite:
            assert text[place.span.start : place.span.end] == place.exact


@pytest.mark.parametrize("unit", [*MARKS, '"a ', "' a", "s' ", "'a ", "„“", "“„", "“a” ", "»\n"])
def test_forty_thousand_marks_are_read_at_once(unit: str) -> None:
    text = (unit * SIZE)[:SIZE]
    assert seconds(lambda: read(text, Span(0, len(text)))) < LIMIT


@pytest.mark.parametrize(
    "unit", ["“we go now home” ", "“a a a a a a” said Lee. ", "" + "“a b c d "]
)
def test_a_text_full_of_quotations_is_judged_in_time(unit: str) -> None:
    text = (unit * SIZE)[:SIZE]
    rewrite = Article(text=text + "x", language="en")
    source = Article(text=text + "\ny z", language="en")
    assert seconds(lambda: audit(rewrite, [Candidate(article=source)])) < 10 * LIMIT
