"""Shares without a figure, in place of each other."""

import pytest

from auditor import Article, Candidate, audit

# All, most, half and some of the farmers (of a valley) grow rice.
FARMERS = {
    "en": ("All the", "Most", "Half of the", "Some of the", "{} farmers in the valley grow rice."),
    "de": ("Alle", "Die meisten", "Die Hälfte der", "Einige", "{} Bauern im Tal bauen Reis an."),
    "fr": (
        "Tous les",
        "La plupart des",
        "La moitié des",
        "Certains",
        "{} paysans y cultivent du riz.",
    ),
    "es": (
        "Todos los",
        "La mayoría de los",
        "La mitad de los",
        "Algunos",
        "{} agricultores plantan arroz.",
    ),
    "it": (
        "Tutti gli",
        "La maggior parte degli",
        "La metà degli",
        "Alcuni",
        "{} agricoltori coltivano riso.",
    ),
    "pt": ("Todos os", "A maioria dos", "Metade dos", "Alguns", "{} agricultores plantam arroz."),
    "nl": (
        "Alle",
        "De meeste",
        "De helft van de",
        "Sommige",
        "{} boeren in het dal verbouwen rijst.",
    ),
    "sv": ("Alla", "De flesta", "Hälften av", "Några", "{} bönder i dalen odlar ris."),
    "pl": ("Wszyscy", "Większość", "Połowa", "Niektórzy", "{} rolnicy w dolinie uprawiają ryż."),
    "cs": ("Všichni", "Většina", "Polovina", "Někteří", "{} rolníci v údolí pěstují rýži."),
    "ru": ("Все", "Большинство", "Половина", "Некоторые", "{} фермеры в долине выращивают рис."),
    "uk": ("Усі", "Більшість", "Половина", "Деякі", "{} фермери в долині вирощують рис."),
    "tr": ("tüm", "çoğu", "yarısı", "bazı", "Vadideki {} çiftçiler pirinç yetiştiriyor."),
    "el": ("Όλοι οι", "Οι περισσότεροι", "Οι μισοί", "Μερικοί", "{} αγρότες καλλιεργούν ρύζι."),
    "zh": ("所有", "大多数", "一半", "一些", "山谷里{}农民种植水稻。"),
    "ja": ("すべて", "大半", "半数", "一部の", "谷の農家の{}農民が米を栽培している。"),
    "ko": ("모든", "대부분의", "절반의", "일부", "계곡의 {} 농민이 쌀을 재배한다."),
    "ar": ("جميع", "معظم", "نصف", "بعض", "يزرع {} المزارعين في الوادي الأرز."),
    "hi": ("सभी", "अधिकांश", "आधे", "कुछ", "घाटी के {} किसान धान उगाते हैं।"),
}
SHARES = range(4)


def _found(language: str, rewrite: str, other: str, source: str) -> set[str]:
    report = audit(
        Article(text=rewrite, language=language),
        [Candidate(article=Article(text=source, language=other))],
    )
    return {finding.rule for finding in report.findings}


def _said(language: str, share: int) -> str:
    *shares, frame = FARMERS[language]
    return frame.format(shares[share])


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("language", FARMERS)
def test_another_share_is_told_and_the_same_is_not(language: str, share: int) -> None:
    for rewrite, source in ((language, "en"), ("en", language)):
        for other in SHARES:
            found = _found(rewrite, _said(rewrite, share), source, _said(source, other))
            assert ("number-changed" in found) == (share != other), (rewrite, share, other)


@pytest.mark.parametrize(
    ("language", "rewrite", "other", "source"),
    [
        ("en", "The vast majority of the trees survived.", "de", "Fast alle Bäume überlebten."),
        ("en", "Not all the trees survived.", "de", "Die meisten Bäume überlebten."),
        ("de", "Vor allem viele Eichen überlebten.", "en", "Most oaks survived."),
        ("en", "Many trees survived.", "fr", "La plupart des arbres ont survécu."),
        ("en", "The bus runs every day.", "it", "L'autobus passa tutti i giorni."),
        ("en", "The club won in the second half.", "es", "El club ganó en la segunda mitad."),
        ("en", "Half of the trees survived.", "pl", "Przetrwało 50 proc. drzew."),
        ("en", "A majority of the trees survived.", "cs", "Přežily dvě třetiny stromů."),
    ],
)
def test_other_words_for_a_share_are_none(
    language: str, rewrite: str, other: str, source: str
) -> None:
    assert "number-changed" not in _found(language, rewrite, other, source)


@pytest.mark.parametrize(
    ("language", "rewrite", "other", "source"),
    [
        ("en", "One in four groves is organic.", "es", "La mitad de los olivares es ecológica."),
        ("de", "Die Hälfte der Haine ist biologisch.", "en", "One in four groves is organic."),
        ("en", "A majority of the groves is organic.", "fr", "Les oliveraies sont bio à 30 %."),
    ],
)
def test_a_figure_that_is_no_such_share(
    language: str, rewrite: str, other: str, source: str
) -> None:
    assert "number-changed" in _found(language, rewrite, other, source)
