"""Dates and times in hostile or random texts: linear, quiet, and within the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stopwatch import seconds

from auditor.facts.base import Context
from auditor.facts.dates import Date
from auditor.facts.times import Time
from auditor.model import SegmentKind, Sentence, Span

LANGUAGES = ("en", "de", "fr", "pl", "ru", "tr", "el", "zh", "ja", "ko", "hu", "fa", "th", "sr")
SIZE = 40_000
SECONDS = 0.5

PIECES = (
    "1", "12.", "1 ", "2024-", "2024/", "1.1.", "12:", "7 h ", " ", "\u00a0", ".", "may ", "May 1 ",
    "1 to ", "x", "i", "iv", "A", "“", "1 a b ", "十", "一月",
    "5月", "年", "午後", "monday, ", "the ",
    "1900s", "half past ", "um halb ", "3–", "yesterday ", "29 апреля ",
)  # fmt: skip


def sentence(text: str) -> Sentence:
    return Sentence(
        index=0, segment="s0", kind=SegmentKind.SENTENCE, span=Span(0, len(text)), text=text
    )


def found(text: str, language: str, published: str = "") -> list[tuple[int, int, str]]:
    context = Context(language=language, published=published)
    return [
        (mention.span.start, mention.span.end, mention.surface)
        for kind in (Date(), Time())
        for mention in kind.find(sentence(text), context)
    ]


@pytest.mark.parametrize("language", ["en", "de", "ru", "tr", "hu", "ja"])
@pytest.mark.parametrize("piece", PIECES)
def test_time_is_linear(language: str, piece: str) -> None:
    found("warm up 1 May 2024", language)
    text = (piece * SIZE)[:SIZE]
    assert seconds(lambda: found(text, language, "2025-04-30")) < SECONDS


@settings(max_examples=300, deadline=None)
@given(
    text=st.lists(
        st.sampled_from((*PIECES, "令和", "元年", "٢٩", "२९", "³", "①", "İ", "ß", "\ud7ff", "99"))
        | st.text(max_size=5),
        min_size=1,
        max_size=12,
    )
    .map("".join)
    .filter(bool),
    language=st.sampled_from(LANGUAGES),
    published=st.sampled_from(("", "2025-04-30", "0001-01-01", "9999-12-31", "nonsense")),
)
def test_every_mention_quotes_its_text(text: str, language: str, published: str) -> None:
    for start, end, surface in found(text, language, published):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == surface
