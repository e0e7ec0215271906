"""An audit answers whatever the text, and says what it did not compare."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Article, Candidate, audit

_SIZE = 6_000
_LEAD = "Minister Smith spoke on Monday.\n"
_BITS = st.sampled_from(
    [*"1.,:;-–%$€“”\"'()«» \n\u200dAaÄъ三あ😀", "12", "Mr ", "not ", "May ", "said ", "million "]
)


def run(text: str, language: str) -> None:
    source = Candidate(article=Article(text=_LEAD + text[: _SIZE // 2], language="en"))
    report = audit(Article(text=_LEAD + text, language=language), [source])
    ours = report.documents[0].text
    for finding in report.findings:
        for place in finding.rewrite:
            assert 0 <= place.span.start < place.span.end <= len(ours)


@pytest.mark.parametrize("language", ["en", "de", "ru", "zh"])
@pytest.mark.parametrize(
    "pattern", ["1", "1 ", "1,", ".", '"', "A", "Ab ", "$5m-$7m ", "三", "😀", "minister ", "a-"]
)
def test_one_pattern_over_and_over(pattern: str, language: str) -> None:
    run(pattern * (_SIZE // len(pattern)), language)


@settings(max_examples=40, deadline=None)
@given(st.lists(_BITS, max_size=300).map("".join), st.sampled_from(["en", "de", "fr", "ru", "ja"]))
def test_any_mixture(text: str, language: str) -> None:
    run(text, language)


def test_a_table_is_compared_by_its_head_and_that_is_said() -> None:
    row = " goals, ".join(str(n) for n in range(40, 340))
    source = Candidate(article=Article(text=f"The results were {row}.", language="en"))
    report = audit(Article(text=f"These are the results: {row}.", language="en"), [source])
    state = next(check for check in report.checks if check.rule == "number-changed")
    assert state.state == "not-verifiable"
    assert "only the first 100" in state.reason
