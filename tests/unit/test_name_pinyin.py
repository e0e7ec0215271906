"""Chinese names syllable by syllable, and katakana in which houses differ."""

import pytest

from auditor.facts.names.kana import plain
from auditor.facts.names.pinyin import reads, spells, syllables
from auditor.facts.names.places import without_particle
from auditor.facts.numbers.han import either


@pytest.mark.parametrize(
    ("letters", "ways"),
    [
        ("guodong", [("gu", "o", "dong"), ("guo", "dong")]),
        ("xian", [("xi", "an"), ("xian",)]),
        ("zora", []),
        ("kim", []),
        ("", [()]),
    ],
)
def test_letters_are_syllables_of_chinese_or_none(letters: str, ways: list[tuple[str]]) -> None:
    assert list(syllables(letters)) == ways


@pytest.mark.parametrize(
    ("letters", "text", "signs"),
    [
        ("guodong", "副市长林国栋表示", "国栋"),
        ("guoqiang", "副市长林国栋表示", ""),
        ("jiangou", "外长王建国", ""),
        ("zeng", "曾先生", "曾"),
    ],
)
def test_a_name_is_found_where_its_signs_are_read_so(letters: str, text: str, signs: str) -> None:
    assert spells(letters, text) == signs


def test_one_sign_is_read_otherwise_in_hong_kong() -> None:
    assert reads("chun", "振")
    assert not reads("guo", "桥")


def test_houses_differ_in_katakana() -> None:
    assert plain("ライプツィヒ") == plain("ライプチヒ")
    assert plain("ベネチア") == plain("ヴェネツィア".replace("ツィ", "チ"))


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("부산에서", "부산"),
        ("작센안할트주", "작센안할트"),
        ("하르츠산맥의", "하르츠"),
        ("미국", "미국"),
    ],
)
def test_particles_are_written_behind_korean_names(written: str, bare: str) -> None:
    assert without_particle(written, "ko") == bare


@pytest.mark.parametrize(
    ("text", "values"),
    [("四五", (4.0, 5.0)), ("十五六", (15.0, 16.0)), ("两三百", (200.0, 300.0)), ("四六", None)],
)
def test_two_digits_side_by_side_are_one_or_the_other(
    text: str, values: tuple[float, float] | None
) -> None:
    assert either(text) == values
