"""Numbers and what stands around them stay linear on hostile text."""

import pytest
from stopwatch import seconds

from auditor.facts.base import Context
from auditor.facts.numbers import Number
from auditor.model import SegmentKind, Sentence, Span

_SIZE = 40_000
_LIMIT = 0.5  # seconds for 40 kB
HOSTILE = {
    "digits": "7" * _SIZE,
    "groups": "1 234 " * (_SIZE // 6),
    "dots": "1." * (_SIZE // 2),
    "full stops": "." * _SIZE,
    "blanks": "5" + " " * _SIZE + "km",
    "quotes": "’5" * (_SIZE // 2),
    "capitals": "AB" * (_SIZE // 2),
    "words": "two " * (_SIZE // 4),
    "joiners": "hundred and " * (_SIZE // 12),
    "thirds": "two thirds " * (_SIZE // 11),
    "compound": "zwanzig" * (_SIZE // 7),
    "ranges": "3-4-" * (_SIZE // 4),
    "han": "三十分之" * (_SIZE // 12),
    "tenths": "3割5分" * (_SIZE // 8),
    "dates": "29 April 2025, " * (_SIZE // 15),
    "clocks": "19:30 " * (_SIZE // 6),
}


def sentence(text: str) -> Sentence:
    return Sentence(
        index=0, segment="s0", kind=SegmentKind.SENTENCE, span=Span(0, len(text)), text=text
    )


@pytest.mark.parametrize("language", ["en", "de", "fr", "tr", "ru", "ja", "zh"])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_in_time(language: str, name: str) -> None:
    list(Number().find(sentence("1 one 2"), Context(language=language)))  # tables load once
    text = HOSTILE[name]
    taken = tuple(Span(at, at + 2) for at in range(0, len(text), 8))
    free, claimed = Context(language=language), Context(language=language, taken=taken)
    assert seconds(lambda: list(Number().find(sentence(text), free))) < _LIMIT
    assert seconds(lambda: list(Number().find(sentence(text), claimed))) < _LIMIT
