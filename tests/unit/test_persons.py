"""People in scripts without capitals, told by offices, forms of address and surnames."""

import pytest

from auditor.facts import read
from auditor.facts.base import View
from auditor.facts.names.persons import persons
from auditor.model import Article
from auditor.segment import segment


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ja", "カールソン首相は山口さんと会った。", ["カールソン", "山口"]),
        ("ja", "作家のロッテ・ヴィンテルが来日した。", ["ロッテ・ヴィンテル"]),
        ("ja", "サッカーの試合は中止された。", []),
        ("zh", "市长佩德罗·莱昂表示反对。", ["佩德罗·莱昂"]),
        ("zh", "陈建军说，桥很旧。", ["陈建军"]),
        ("zh", "桥很旧，需要维修。", []),
        ("ko", "김민호 의원은 반대했다.", ["김민호"]),
        ("ko", "국토교통부 장관은 반대했다.", []),
        ("hi", "मंत्री देवेश राठौड़ ने विरोध किया।", ["देवेश राठौड़"]),
        ("de", "Der Minister Karl Amann kam.", []),
    ],
)
def test_people_are_told_by_what_stands_beside_them(
    language: str, text: str, names: list[str]
) -> None:
    document = read(segment(Article(text=text, language=language), "d1"))
    found = [text[p.span.start : p.span.end] for p in persons(View(document))]
    assert list(dict.fromkeys(found)) == names


def test_a_surname_is_read_as_it_is_usually_read() -> None:
    document = read(segment(Article(text="渡辺監督が辞任した。", language="ja"), "d1"))
    assert [p.reading for p in persons(View(document))] == ["watanabe"]
