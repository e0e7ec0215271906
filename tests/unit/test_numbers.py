"""Numbers are values: in digits, in words, with units, in every notation of the languages."""

import pytest

from auditor import Article, Candidate, audit
from auditor.facts import read
from auditor.segment import segment


def numbers(text: str, language: str) -> list[tuple[float, str]]:
    document = read(segment(Article(text=text, language=language), "d1"))
    return [
        (mention.value.readings[0], mention.value.unit)
        for row in document.mentions.get("number", ())
        for mention in row
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It cost $2.3 million.", (2_300_000.0, "$")),
        ("de", "Das kostete 2,3 Millionen Dollar.", (2_300_000.0, "$")),
        ("de", "Es waren 1.234.567 Menschen.", (1_234_567.0, "")),
        ("fr", "Il y avait 12 500 personnes.", (12_500.0, "")),
        ("en", "Turnout was 64.5 percent.", (64.5, "%")),
        ("tr", "Katılım yüzde 64,5 oldu.", (64.5, "%")),
        ("en", "Twenty-three people came.", (23.0, "")),
        ("de", "Es kamen dreiundzwanzig Menschen.", (23.0, "")),
        ("fr", "Quatre-vingt-dix-sept personnes sont venues.", (97.0, "")),
        ("es", "Vinieron mil doscientas personas.", (1200.0, "")),
        ("it", "L'ottanta per cento ha votato.", (80.0, "%")),
        ("ru", "Пришли семнадцать человек.", (17.0, "")),
        ("pl", "Wydano 2,5 mln złotych.", (2_500_000.0, "PLN")),
        ("ja", "1万2000人が働いている。", (12_000.0, "")),
        ("nl", "De weg is 40 kilometer lang.", (40.0, "km")),
        ("sv", "Vägen är fyrtio kilometer lång.", (40.0, "km")),
        ("el", "Ήρθαν είκοσι τρεις άνθρωποι.", (23.0, "")),
        ("ar", "حضر ٢٣ شخصا.", (23.0, "")),
    ],
)
def test_values_are_read(language: str, text: str, expected: tuple[float, str]) -> None:
    found = numbers(text, language)
    assert expected[0] in [value for value, _ in found]
    if expected[1]:
        assert expected in found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "One of them left, and no one knew."),
        ("it", "Il sindaco ha votato."),
        ("de", "Der eine ging, der andere blieb."),
        ("en", "Millions of people came."),
    ],
)
def test_words_that_are_no_numbers(language: str, text: str) -> None:
    assert [value for value, _ in numbers(text, language) if value > 1] == []


def test_a_span_holds_one_number() -> None:
    assert numbers("Votó el seis por ciento.", "es") == [(6.0, "%")]


def test_a_telephone_number_hides_no_other_number() -> None:
    found = numbers("Es kamen 1.340 Menschen, sagte 030-123-4567 am Telefon, und 12 Hunde.", "de")
    assert {1340.0, 12.0} <= {value for value, _ in found}


def rules(source: tuple[str, str], rewrite: tuple[str, str]) -> list[str]:
    report = audit(
        Article(text=rewrite[1], language=rewrite[0]),
        [Candidate(article=Article(text=source[1], language=source[0]))],
    )
    return [finding.rule for finding in report.findings]


def test_one_wrong_digit_is_one_finding() -> None:
    source = ("en", "The flood destroyed 340 homes and 12 bridges in 2019.")
    assert rules(source, ("de", "Die Flut zerstörte 2019 430 Häuser und 12 Brücken.")) == [
        "number-changed"
    ]


def test_two_numbers_that_changed_places_are_not_silent() -> None:
    source = ("en", "The plan got 41 votes, the other plan 38 votes.")
    assert rules(source, ("en", "The plan got 41 votes, the other plan 39 votes.")) == [
        "number-changed"
    ]


def test_words_of_an_unknown_language_are_not_verifiable() -> None:
    report = audit(
        Article(text="Meigo da haba 340 mui.", language="xx"),
        [Candidate(article=Article(text="The flood destroyed 340 homes.", language="en"))],
    )
    states = {state.rule: state for state in report.checks}
    assert states["number-changed"].state == "not-verifiable"
    assert "digits only" in states["number-changed"].reason


@pytest.mark.parametrize(
    "text",
    ["1" * 40_000, "1." * 20_000, "zwei" * 10_000, "one " * 10_000, "-" * 40_000, "½" * 9000],
)
@pytest.mark.parametrize("language", ["de", "en", "ja"])
def test_hostile_texts_are_read_to_their_end(text: str, language: str) -> None:
    numbers(text, language)
