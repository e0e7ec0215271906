"""Words for peoples: which territory they speak of, and what does not speak of one."""

import pytest

from auditor.facts import View, read
from auditor.facts.names.demonyms import territories
from auditor.facts.names.peoples import peoples
from auditor.lang import table
from auditor.lang.topics.peoples import PeopleTable
from auditor.model import Article
from auditor.segment import segment

LANGUAGES = "cs de el en es fr it nl pl pt ru sv tr uk".split()


@pytest.mark.parametrize(
    ("word", "language", "code"),
    [
        ("schwedische", "de", "SE"),
        ("schwedin", "de", "SE"),
        ("us-amerikanischer", "de", "US"),
        ("polonaises", "fr", "PL"),
        ("sud-coréenne", "fr", "KR"),
        ("noruegas", "es", "NO"),
        ("ungheresi", "it", "HU"),
        ("moçambicana", "pt", "MZ"),
        ("zweedse", "nl", "SE"),
        ("norskan", "sv", "NO"),
        ("węgierskiemu", "pl", "HU"),
        ("duńczyków", "pl", "DK"),
        ("slovinského", "cs", "SI"),
        ("slovenského", "cs", "SK"),
        ("шведскими", "ru", "SE"),
        ("американка", "ru", "US"),
        ("литовцям", "uk", "LT"),
        ("yunanlılar", "tr", "GR"),
        ("πορτογάλου", "el", "PT"),
        ("lebanese", "en", "LB"),
    ],
)
def test_a_word_for_a_people_tells_its_territory(word: str, language: str, code: str) -> None:
    assert territories(word, language) == {code}


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("armen", "de"),  # the poor
        ("spannend", "de"),
        ("finnst", "de"),
        ("corso", "it"),
        ("finns", "sv"),  # there is
        ("skott", "sv"),  # a shot
        ("слове", "ru"),
        ("letter", "nl"),
        ("finał", "pl"),
        ("dánek", "pl"),
    ],
)
def test_an_ordinary_word_is_no_people(word: str, language: str) -> None:
    assert territories(word, language) == frozenset()


def found(text: str, language: str) -> list[str]:
    document = read(segment(Article(text=text, language=language), "d1"))
    return [people.text for people in peoples(View(document))]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("He will polish the turkey.", "en", []),
        ("The North Korean and the Saudi team.", "en", ["North Korean", "Saudi"]),
        ("Jean Breton parle breton.", "fr", ["breton"]),
        ("Un accord franco-allemand.", "fr", ["allemand"]),
        ("Michael Jordan visitó Suecia.", "es", ["Suecia"]),
        ("Georg und Armin Deutsch.", "de", []),
    ],
)
def test_names_and_words_are_told_from_peoples(text: str, language: str, words: list[str]) -> None:
    assert found(text, language) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_for_two_territories_by_a_slip_of_the_table(language: str) -> None:
    known = table(language, "peoples", PeopleTable)
    assert known is not None
    shared = {"KR", "KP", "CD", "CG"}
    seen: dict[str, str] = {}
    for line in known.stems.strip().splitlines():
        code, *forms = line.split()
        for form in forms:
            assert form == form.lower()
            assert seen.setdefault(form, code) == code or {code, seen[form]} <= shared
