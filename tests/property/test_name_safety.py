"""Names never fall over a text, and never take long over a hostile one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stopwatch import seconds

from auditor.facts.acronym import Acronym
from auditor.facts.base import Context
from auditor.facts.names import Name
from auditor.facts.names.pieces import slip
from auditor.facts.names.spelling import canon, skeleton
from auditor.facts.names.tokens import tokens
from auditor.facts.spelling import Spelling
from auditor.model import SegmentKind, Sentence, Span

LANGUAGES = ("en", "de", "ru", "zh", "he", "tr")
HOSTILE = (
    "A" * 40_000,
    "A." * 20_000,
    " " * 40_000,
    "'" * 40_000,
    "A'" * 20_000,
    "Ab " * 13_000,
    "AB " * 13_000,
)
SECONDS = 0.5


def sentence_of(text: str) -> Sentence:
    span = Span(0, len(text))
    return Sentence(index=0, segment="s1", kind=SegmentKind.SENTENCE, span=span, text=text)


@given(text=st.text(max_size=80), language=st.sampled_from(LANGUAGES))
@settings(max_examples=60, deadline=None)
def test_tokens_lie_in_the_text(text: str, language: str) -> None:
    for token in tokens(text, language):
        assert text[token.start : token.end] == token.text
        assert canon(token.text, language).islower() or not canon(token.text, language)
        assert isinstance(skeleton(token.text, language), str)


@given(a=st.text(max_size=20), b=st.text(max_size=20))
@settings(max_examples=60, deadline=None)
def test_slips_are_symmetric_in_equal_lengths(a: str, b: str) -> None:
    if len(a) == len(b):
        assert slip(a, b) == slip(b, a)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:3] + "…")
@pytest.mark.parametrize("kind", [Name(), Acronym(), Spelling()], ids=lambda kind: str(kind.name))
def test_hostile_texts_take_no_time(text: str, kind: Name | Acronym | Spelling) -> None:
    sentence = sentence_of(text)
    context = Context(language="en")
    list(kind.find(sentence_of("Aq"), context))
    assert seconds(lambda: list(kind.find(sentence, context))) < SECONDS
