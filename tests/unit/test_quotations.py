"""Quotation marks of every convention are read where a reader would see them."""

import pytest

from auditor.model import Span
from auditor.segment.quotations import read

CASES = [
    ("„Wir gehen“, sagte sie. Er sagte: «Nein».", ["„Wir gehen“", "«Nein»"]),
    ("»Nein«, sagte er, »nie«.", ["»Nein«", "»nie«"]),
    ("« Non », dit-il. « Jamais de la vie ! »", ["« Non »", "« Jamais de la vie ! »"]),
    ("”Vi går nu”, sa hon. »Ja,» sa han.", ["”Vi går nu”", "»Ja,»"]),
    ("他说：“我们赢了。”会议开始。「勝った。」と彼は言った。", ["“我们赢了。”", "「勝った。」"]),
    ('"갑니다"라고 말했다. “예”라고 했다.', ['"갑니다"', "“예”"]),
    ("„Er sagte: ‚Geh weg‘, und ging“, so Klein.", ["„Er sagte: ‚Geh weg‘, und ging“"]),
    ('"The so-called "big deal" is off," he said.', ['"The so-called "big deal" is off,"']),
    ("‘It’s the workers’ job,’ he said, ‘not ours.’", ["‘It’s the workers’ job,’", "‘not ours.’"]),
    ("'We can't go,' she said. The dogs' bone; rock 'n' roll; the '90s.", ["'We can't go,'"]),
    ("He is 6'2\" tall. “A 42\" screen is small,” he said.", ['“A 42" screen is small,”']),
    ('П"ять років минуло. "Так", - сказав він.', ['"Так"']),
    ('צה"ל הודיע: "אנחנו הולכים הביתה" היום', ['"אנחנו הולכים הביתה"']),
    ('"I had no idea,” he said.', ['"I had no idea,”']),
    ("Two sentences: “We go. We stay.” Done.", ["“We go. We stay.”"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=[c[0][:16] for c in CASES])
def test_marks_are_read(text: str, wanted: list[str]) -> None:
    reading = read(text, Span(0, len(text)))
    assert [text[q.span.start : q.span.end] for q in reading.quotations] == wanted


def test_a_paragraph_may_end_unclosed_when_the_next_one_opens_again() -> None:
    text = "“We waited all night.\n“Nobody came,” he said.\nHe had “lost the mark.\nThe end."
    reading = read(text, Span(0, len(text)))
    found = [(text[q.inner.start : q.inner.end], q.carried) for q in reading.quotations]
    assert found == [("We waited all night.", True), ("Nobody came,", False)]
    assert [text[at:].split(maxsplit=1)[0] for at in reading.opened] == ["“lost"]


def test_a_mark_that_nothing_opened_is_told() -> None:
    text = "There were six of us,” a witness said."
    reading = read(text, Span(0, len(text)))
    assert reading.quotations == ()
    assert reading.closed == (text.index("”"),)


def test_given_sentences_are_no_paragraphs() -> None:
    text = "“We waited all night.\nNobody came,” he said."
    (one,) = read(text, Span(0, len(text)), over_lines=True).quotations
    assert text[one.inner.start : one.inner.end] == "We waited all night.\nNobody came,"
