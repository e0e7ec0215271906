"""How names bend, and where they do not: behind a first name, between languages without cases."""

import pytest

from auditor import Article, Candidate, audit
from auditor.facts.names.endings import bends
from auditor.model import Severity


@pytest.mark.parametrize(
    ("base", "base_language", "form", "language"),
    [
        ("Kacper", "en", "Kacpra", "pl"),
        ("Pavel", "de", "Pavla", "cs"),
        ("Pavel", "cs", "Pavlovi", "cs"),
        ("Marek", "en", "Markem", "cs"),
        ("Włodek", "pl", "Włodka", "pl"),
        ("Čapek", "en", "Čapka", "cs"),
        ("Monika", "de", "Monice", "pl"),
        ("Кравець", "uk", "Кравця", "uk"),
        ("Nováková", "en", "Novákovou", "cs"),
        ("Merkel", "de", "Merkels", "de"),
    ],
)
def test_forms_of_one_name(base: str, base_language: str, form: str, language: str) -> None:
    assert bends(base, base_language, form, language)
    assert bends(form, language, base, base_language)


@pytest.mark.parametrize(
    ("a", "a_language", "b", "b_language"),
    [
        ("Pavel", "en", "Pavla", "fr"),  # neither language drops the vowel
        ("Marek", "pl", "Marta", "pl"),
        ("Lev", "cs", "Lva", "cs"),  # too short to tell
    ],
)
def test_two_names(a: str, a_language: str, b: str, b_language: str) -> None:
    assert not bends(a, a_language, b, b_language)


def told(source: tuple[str, str], rewrite: tuple[str, str]) -> list[tuple[str, str]]:
    candidate = Candidate(article=Article(text=source[1], language=source[0]))
    report = audit(Article(text=rewrite[1], language=rewrite[0]), [candidate])
    return [
        (finding.rule, finding.found)
        for finding in report.findings
        if finding.severity is not Severity.NOTE
    ]


@pytest.mark.parametrize(
    ("source", "rewrite", "found"),
    [
        (("es", "Habló Joan Llorca en Gijón."), ("en", "Joan Lorca spoke in Gijón."), "Lorca"),
        (("de", "Martin Pfister sprach."), ("es", "Habló Martin Pfisterer."), "Pfisterer"),
        (("it", "Parla Antonio Filosa."), ("it", "Ha parlato Antonio Filoso."), "Filoso"),
        (("de", "Lars Windhorst kam."), ("de", "Es kam Lars Windhoff."), "Windhoff"),
    ],
)
def test_a_surname_behind_a_first_name_has_no_ending(
    source: tuple[str, str], rewrite: tuple[str, str], found: str
) -> None:
    assert ("name-altered", found) in told(source, rewrite)


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        (("en", "A speech by Martin Pfister."), ("de", "Martin Pfisters Rede.")),
        (("it", "La Protezione civile parla."), ("fr", "La Protection civile parle.")),
        (("de", "An der Universität Bergen."), ("it", "Si studia all’Università di Bergen.")),
        (("en", "Minister Jan Novák spoke."), ("cs", "S ministrem Janem Novákem.")),
    ],
)
def test_an_owner_and_a_translated_word_are_no_slip(
    source: tuple[str, str], rewrite: tuple[str, str]
) -> None:
    assert [rule for rule, _ in told(source, rewrite) if rule.startswith("name-")] == []


def test_a_surname_that_is_a_german_noun_is_told_by_the_first_name() -> None:
    source = ("fr", "Le navigateur Boris Herrmann arrive demain.")
    rewrite = ("de", "Der Segler Boris Hoffmann kommt morgen an.")
    assert [found for _, found in told(source, rewrite)] == ["Hoffmann"]


def test_another_first_name_before_the_same_surname_is_told() -> None:
    source = ("pl", "Powstał film o Marku Edelmanie.")
    rewrite = ("en", "A film about Adam Edelman has been made.")
    assert told(source, rewrite) == [("name-replaced", "Adam")]
    kept = ("en", "A film about Marek Edelman has been made.")
    assert told(source, kept) == []
