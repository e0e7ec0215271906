"""Another name in the very place of a name of the source, within one language."""

import pytest

from auditor import Article, Candidate, audit


def replaced(rewrite: str, source: str, language: str = "en") -> list[tuple[str, str]]:
    report = audit(
        Article(text=rewrite, language=language),
        [Candidate(article=Article(text=source, language=language))],
    )
    return [(f.found, f.expected) for f in report.findings if f.rule == "name-replaced"]


@pytest.mark.parametrize(
    ("language", "source", "rewrite", "pair"),
    [
        ("en", "The prize went to Hazel Brook, who dived alone.",
         "The prize went to Moon, who dived alone.", ("Moon", "Hazel Brook")),
        ("en", "The report of NASA criticises the valve.",
         "The report of Harbour Watch criticises the valve.", ("Harbour Watch", "NASA")),
        ("en", "On Sunday, Bush opened the new library.",
         "On Sunday, Queen opened the new library.", ("Queen", "Bush")),
        ("fr", "Le rapport de Delacroix critique la vanne.",
         "Le rapport de Soleil critique la vanne.", ("Soleil", "Delacroix")),
        ("es", "El premio fue para Zubizarreta, que buceó solo.",
         "El premio fue para Luna, que buceó solo.", ("Luna", "Zubizarreta")),
    ],
)  # fmt: skip
def test_an_ordinary_word_with_a_capital_may_stand_for_a_name(
    language: str, source: str, rewrite: str, pair: tuple[str, str]
) -> None:
    assert replaced(rewrite, source, language) == [pair]


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        ("The Premier League club lost.", "The EPL club lost."),
        ("He posted it on the Internet late at night.", "He posted it on the Web late at night."),
        ("The Hall of Three Windows is closed.", "The Room of Three Windows is closed."),
        ("Workers in Bangladesh asked for more.", "Bangladeshi workers asked for more."),
        ("Re-entry shock is real. It lasts.", "Reintegration shock is real. It lasts."),
        ("The Ministry of Defence of Norway said so.", "Norway's Defence Ministry said so."),
    ],
)
def test_other_words_for_the_same_thing_are_left_alone(source: str, rewrite: str) -> None:
    assert replaced(rewrite, source) == []


def test_german_nouns_all_have_capitals_and_say_nothing() -> None:
    source = "Der Preis ging an die Taucherin, die allein tauchte."
    assert replaced("Der Preis ging an die Schwimmerin, die allein tauchte.", source, "de") == []


def test_part_of_a_town_is_no_other_name() -> None:
    source = (
        "French e-bike maker Cycleo to cut 240 jobs\n\nCycleo, a French manufacturer of electric "
        "bicycles, plans to eliminate 240 of the 1,100 jobs at its plant in Saint-Etienne."
    )
    rewrite = (
        "Le fabricant de vélos Cycleo supprime 240 emplois à Saint-Étienne\n\nLe fabricant "
        "français de vélos électriques Cycleo va supprimer 240 postes sur 1 100 dans son usine."
    )
    report = audit(
        Article(text=rewrite, language="fr"),
        [Candidate(article=Article(text=source, language="en"))],
    )
    assert [f.found for f in report.findings if f.rule.startswith("name-")] == []
