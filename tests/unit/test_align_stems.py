"""Seed lists are well-formed, and written words are brought to their forms."""

import pytest

from auditor.align.lexicon import SEEDED, Lexicon, concepts
from auditor.align.stems import bare, form
from auditor.align.tokens import tokens
from auditor.lang import table
from auditor.lang.topics.lexicon import LexiconTable

EASTERN = ("ar", "he", "hi", "ja", "ko", "zh")


@pytest.mark.parametrize("language", SEEDED)
def test_seed_lists_are_well_formed(language: str) -> None:
    known = table(language, "lexicon", LexiconTable)
    assert known is not None
    for key, words in known.words.items():
        assert key == key.strip().lower(), key
        forms = words.split()
        assert forms, key
        assert len(forms) == len(set(forms)), key
        assert not any("_" in word for word in forms), key


@pytest.mark.parametrize("language", EASTERN)
def test_eastern_lists_hold_the_words_of_news(language: str) -> None:
    known = table(language, "lexicon", LexiconTable)
    assert known is not None
    assert len(known.words) >= 600
    latin = [w for words in known.words.values() for w in words.split() if w.isascii()]
    assert not latin


def test_english_meets_by_its_forms() -> None:
    assert "~won" in concepts("en")["wins"]
    assert "~said" in concepts("en")["says"]


@pytest.mark.parametrize(
    ("language", "word", "english"),
    [
        ("he", "שבממשלה", "government"),
        ("he", "ולחקלאים", "farmers"),
        ("ar", "وبالحكومة", "government"),
        ("ar", "للمدرسة", "school"),
        ("ko", "정부는", "government"),
        ("ko", "연구진은", "researchers"),
        ("ko", "경찰에서는", "police"),
        ("hi", "किसानों", "farmers"),
        ("hi", "सरकारों", "government"),
    ],
)
def test_a_written_word_meets_its_translation(language: str, word: str, english: str) -> None:
    lexicon = Lexicon(language, "en")
    known = bare(word, language, lexicon.__contains__)
    assert english in lexicon.get(known)


def test_letters_that_writers_interchange_do_not_count() -> None:
    assert form("أُصيب", "ar") == form("اصيب", "ar")
    assert form("מִלְחָמָה", "he") == "מלחמה"
    assert form("ज़मीन", "hi") == form("जमीन", "hi")


def test_a_korean_name_loses_its_particle() -> None:
    lexicon = Lexicon("ko", "en")
    assert tokens("린드크비스트는 말했다", "ko", lexicon.__contains__)[0] == "린드크비스트"
