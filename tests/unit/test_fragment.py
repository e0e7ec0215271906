from urllib.parse import quote

import pytest

from auditor.markup import fragment_link
from auditor.model import Span

PAGE = "https://paper.example/a"


def link(text: str, quoted: str) -> str:
    start = text.index(quoted)
    return fragment_link(PAGE + "#top", text, Span(start, start + len(quoted)))


@pytest.mark.parametrize(
    ("text", "quoted", "fragment"),
    [
        ("Minister Attleeus Reise", "Attleeu", "Minister-,Attleeus,-Reise"),
        ("The well-known harbour", "known", "The%20well%2D-,known,-harbour"),
        ("Trade, he said, grew", "he", "Trade%2C-,he,-said%2C%20grew"),
        ("Bread & wine shop", "wine", "Bread%20%26-,wine,-shop"),
        ("They paid 1,700 euros", "700", "They%20paid-,1%2C700,-euros"),
        ("It isn't so", "isn", "It-,isn%27t,-so"),
        ("One line\nKyiv\nanother", "Kyiv", "Kyiv"),
        ("Der Rat (UNRCA) tagt", "UNRCA", "Der%20Rat%20%28-,UNRCA,-%29%20tagt"),
        ("A sentence that stands alone here.", "sentence that stands", "sentence%20that%20stands"),
        ("全部の港は閉鎖された。次の日。", "閉鎖", "全部の港は閉鎖された,-。次の日。"),
    ],
)
def test_the_words_are_whole_and_encoded(text: str, quoted: str, fragment: str) -> None:
    made = quote(fragment, safe="%,-")
    assert link(text, quoted) == f"{PAGE}#:~:text={made}"


def test_a_repeated_quotation_is_told_apart_by_its_surroundings() -> None:
    text = "The harbour of the old town burnt. Again the harbour of the old town burnt."
    start = text.rindex("harbour of the old town")
    made = fragment_link(PAGE, text, Span(start, start + len("harbour of the old town")))
    assert made.endswith("burnt.%20Again%20the-,harbour%20of%20the%20old%20town,-burnt.")


def test_a_long_quotation_is_named_by_its_ends() -> None:
    text = " ".join(f"word{n}" for n in range(60))
    assert link(text, text) == (
        f"{PAGE}#:~:text=word0%20word1%20word2%20word3%20word4%20word5%20word6%20word7,"
        "word53%20word54%20word55%20word56%20word57%20word58%20word59"
    )


def test_a_quotation_over_two_blocks_is_named_by_its_ends() -> None:
    text = "The council met early in the morning.\nIt closed the harbour at noon."
    fragment = link(text, "met early in the morning.\nIt closed the harbour").partition("text=")[2]
    assert fragment == "met%20early%20in%20the%20morning.,It%20closed%20the%20harbour"


@pytest.mark.parametrize("url", ["", "file:///a", "javascript:alert(1)", "a.txt"])
def test_only_web_pages_have_links(url: str) -> None:
    assert not fragment_link(url, "The harbour", Span(0, 3))


@pytest.mark.parametrize("filler", ["a", "1", " ", "-", "'", "a'", "\u4e00", "\ud800", "\n"])
def test_hostile_text_is_bounded(filler: str) -> None:
    text = filler * 40_000
    for span in (Span(20_000, 20_001), Span(0, len(text))):
        made = fragment_link(PAGE, text, span)
        assert made.startswith(PAGE)
        assert made.isascii()
        assert len(made) < 3_000
