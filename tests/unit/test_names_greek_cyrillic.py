"""Names between alphabets: Greek pairs of letters, and Cyrillic alphabets that spell by sound."""

import pytest

from auditor import Article, Candidate, audit
from auditor.facts.names.spelling import latin
from auditor.model import Severity


def found(rewrite: str, language: str, source: str, source_language: str) -> list[str]:
    report = audit(
        Article(text=rewrite, language=language),
        [Candidate(article=Article(text=source, language=source_language))],
    )
    return [f.rule for f in report.findings if f.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("greek", "letters"),
    [
        ("Μπέργκμαν", "bergman"),
        ("Ντόλαν", "dolan"),
        ("Άντερσον", "anderson"),
        ("Γουίλιαμ", "wiliam"),
        ("Χιούστον", "hiuston"),
        ("Ουίνστον", "winston"),
        ("Ράινερ", "rainer"),
        ("Αΐντα", "ainda"),
        ("Πάουλους", "paulus"),
    ],
)
def test_greek_names_are_read_by_their_sounds(greek: str, letters: str) -> None:
    assert latin(greek, "el") == letters


@pytest.mark.parametrize(
    ("rewrite", "source"),
    [
        ("У Гамбурзі виступив Гельмут Гофман.", "В Гамбурге выступил Хельмут Хофман."),
        ("У неділю в Галле співала Гільда.", "В воскресенье в Галле пела Хильда."),
    ],
)
def test_cyrillic_alphabets_spell_foreign_names_by_sound(rewrite: str, source: str) -> None:
    assert found(rewrite, "uk", source, "ru") == []
    assert found(source, "ru", rewrite, "uk") == []


def test_another_name_is_still_found_between_cyrillic_alphabets() -> None:
    source = "В Гамбурге выступил Хельмут Хофман."
    assert "name-replaced" in found("У Гамбурзі виступив Гельмут Бердник.", "uk", source, "ru")


@pytest.mark.parametrize(
    ("rewrite", "source", "language"),
    [
        ("The court acquitted the banker Olsen.", "Soud bankéře Olsena odsoudil.", "cs"),
        ("Exports fell by 4 percent in May.", "Vývoz v květnu vzrostl o 4 procenta.", "cs"),
        ("Exports fell by 4 percent in May.", "İhracat mayısta yüzde 4 arttı.", "tr"),
        ("Exports fell by 4 percent in May.", "Οι εξαγωγές αυξήθηκαν τον Μάιο κατά 4%.", "el"),
    ],
)
def test_opposites_are_found(rewrite: str, source: str, language: str) -> None:
    assert "polarity-flipped" in found(rewrite, "en", source, language)


@pytest.mark.parametrize(
    ("rewrite", "source", "language"),
    [
        ("Exports rose by 4 percent in May.", "Vývoz v květnu vzrostl o 4 procenta.", "cs"),
        ("Exports rose by 4 percent in May.", "İhracat mayısta yüzde 4 arttı.", "tr"),
        ("Exports rose by 4 percent in May.", "Οι εξαγωγές αυξήθηκαν τον Μάιο κατά 4%.", "el"),
        ("The fire broke out not far from Brno.", "Požár vypukl nedaleko Brna.", "cs"),
        ("A fire broke out close to Brno.", "Požár vypukl nedaleko Brna.", "cs"),
        ("About two million people left.", "Odešly asi dva miliony lidí.", "cs"),
        ("According to a study by UNICEF, 40 schools closed.",
         "Čtyřicet škol zavřelo, vyplývá ze studie UNICEF.", "cs"),
    ],
)  # fmt: skip
def test_what_says_the_same_is_left_alone(rewrite: str, source: str, language: str) -> None:
    assert found(rewrite, "en", source, language) == []
