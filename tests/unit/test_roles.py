"""Roles of people: the same office in other words, another office, and what changes one."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Article, Candidate, audit
from auditor.checks.roles.find import roles
from auditor.checks.roles.words import lexicon
from auditor.model import Finding, SegmentKind, Sentence, Span

ENGLISH = "Foreign Minister Ivan Zorin was in Kassel on Monday."
SAME_AND_OTHER = {
    "cs": (
        "Ministr zahraničí Ivan Zorin se v pondělí v Kasselu setkal s náměstkyní Annou Berg.",
        "Ministr obrany Ivan Zorin se v pondělí v Kasselu setkal s Annou Berg.",
    ),
    "uk": (
        "Міністр закордонних справ Іван Зорін у понеділок зустрівся в Касселі.",
        "Міністр оборони Іван Зорін у понеділок зустрівся в Касселі.",
    ),
    "pt": (
        "O ministro das Relações Exteriores Ivan Zorin esteve em Kassel na segunda-feira.",
        "O ministro da Defesa Ivan Zorin esteve em Kassel na segunda-feira.",
    ),
    "nl": (
        "Minister van Buitenlandse Zaken Ivan Zorin was maandag in Kassel.",
        "Minister van Defensie Ivan Zorin was maandag in Kassel.",
    ),
    "sv": (
        "Utrikesminister Ivan Zorin var i Kassel på måndagen.",
        "Försvarsminister Ivan Zorin var i Kassel på måndagen.",
    ),
    "tr": (
        "Dışişleri Bakanı Ivan Zorin pazartesi günü Kassel'deydi.",
        "Savunma Bakanı Ivan Zorin pazartesi günü Kassel'deydi.",
    ),
    "el": (
        "Ο υπουργός Εξωτερικών Ιβάν Ζόριν ήταν τη Δευτέρα στο Κάσελ.",
        "Ο υπουργός Άμυνας Ιβάν Ζόριν ήταν τη Δευτέρα στο Κάσελ.",
    ),
    "ro": (
        "Ministrul de externe Ivan Zorin a fost luni la Kassel.",
        "Ministrul apărării Ivan Zorin a fost luni la Kassel.",
    ),
    "ca": (
        "El ministre d'Exteriors Ivan Zorin va ser dilluns a Kassel.",
        "El ministre de Defensa Ivan Zorin va ser dilluns a Kassel.",
    ),
    "nb": (
        "Utenriksminister Ivan Zorin var i Kassel på mandag.",
        "Forsvarsminister Ivan Zorin var i Kassel på mandag.",
    ),
    "da": (
        "Udenrigsminister Ivan Zorin var i Kassel mandag.",
        "Forsvarsminister Ivan Zorin var i Kassel mandag.",
    ),
    "zh": ("外交部长伊万·佐林星期一在卡塞尔。", "国防部长伊万·佐林星期一在卡塞尔。"),
    "ja": (
        "イワン・ゾリン外相は月曜日にカッセルにいた。",
        "イワン・ゾリン防衛相は月曜日にカッセルにいた。",
    ),
    "ko": (
        "이반 조린 외교장관은 월요일 카셀에 있었다.",
        "이반 조린 국방부 장관은 월요일 카셀에 있었다.",
    ),
    "he": ("שר החוץ איוון זורין היה ביום שני בקאסל.", "שר הביטחון איוון זורין היה ביום שני בקאסל."),
    "ar": (
        "كان وزير الخارجية إيفان زورين في كاسل يوم الاثنين.",
        "كان وزير الدفاع إيفان زورين في كاسل يوم الاثنين.",
    ),
    "hi": ("विदेश मंत्री इवान ज़ोरिन सोमवार को कासेल में थे।", "रक्षा मंत्री इवान ज़ोरिन सोमवार को कासेल में थे।"),
    "de": (
        "Außenminister Ivan Zorin war am Montag in Kassel.",
        "Verteidigungsminister Ivan Zorin war am Montag in Kassel.",
    ),
    "fr": (
        "Le ministre des Affaires étrangères Ivan Zorin était lundi à Kassel.",
        "Le ministre de la Défense Ivan Zorin était lundi à Kassel.",
    ),
    "es": (
        "El ministro de Asuntos Exteriores Ivan Zorin estuvo el lunes en Kassel.",
        "El ministro de Defensa Ivan Zorin estuvo el lunes en Kassel.",
    ),
    "it": (
        "Il ministro degli Esteri Ivan Zorin era lunedì a Kassel.",
        "Il ministro della Difesa Ivan Zorin era lunedì a Kassel.",
    ),
    "ru": (
        "Министр иностранных дел Иван Зорин в понедельник был в Касселе.",
        "Министр обороны Иван Зорин в понедельник был в Касселе.",
    ),
    "pl": (
        "Minister spraw zagranicznych Ivan Zorin był w poniedziałek w Kassel.",
        "Minister obrony Ivan Zorin był w poniedziałek w Kassel.",
    ),
    "en": (
        "Ivan Zorin, the foreign minister, was in Kassel on Monday.",
        "Ivan Zorin, the minister of defence, was in Kassel on Monday.",
    ),
}


def changed(rewrite: str, source: str, language: str = "en", other: str = "en") -> list[Finding]:
    report = audit(
        Article(text=rewrite, language=language),
        [Candidate(article=Article(text=source, language=other))],
    )
    return [finding for finding in report.findings if finding.rule == "role-changed"]


@pytest.mark.parametrize("language", SAME_AND_OTHER)
def test_a_portfolio_is_compared_in_both_directions(language: str) -> None:
    same, other = SAME_AND_OTHER[language]
    assert changed(same, ENGLISH, language) == []
    assert changed(ENGLISH, same, "en", language) == []
    assert changed(other, ENGLISH, language)
    assert changed(ENGLISH, other, "en", language)


def test_the_finding_shows_both_wordings() -> None:
    rewrite = "Ministerpräsident Oskar Lind hat am Montag die Brücke in Kassel eröffnet."
    source = "Deputy Prime Minister Oskar Lind opened the bridge in Kassel on Monday."
    (finding,) = changed(rewrite, source, "de")
    assert (finding.found, finding.expected) == ("Ministerpräsident", "Deputy Prime Minister")
    (place,) = finding.rewrite
    assert rewrite[place.span.start : place.span.end] == "Ministerpräsident"


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        (
            "Oskar Lind, a former mayor, is now a judge in Kassel.",
            "Judge Oskar Lind is from Kassel.",
        ),
        ("Oskar Lind runs the port. The director, Lind, is 60.", "Port chief Oskar Lind is 60."),
        ("A judge met Oskar Lind in Kassel.", "The officer met Oskar Lind in Kassel."),
        ("Oskar Lind, who met the mayor, left.", "Prime Minister Oskar Lind left."),
        ("Adjunct Professor Oskar Lind teaches law.", "Professor Oskar Lind teaches law."),
        ("Footballer Oskar Lind plays in Kassel.", "Striker Oskar Lind plays in Kassel."),
        ("Mayor Oskar Lind spoke. Mayor Anna Berg left.", "Mayor Anna Berg left. Lind spoke."),
    ],
)
def test_what_may_be_one_person_in_other_words_is_left_alone(source: str, rewrite: str) -> None:
    assert changed(rewrite, source) == []


@pytest.mark.parametrize(
    ("word", "concept", "portfolio", "modifier"),
    [
        ("außenministerin", "minister", "foreign", ""),
        ("vizekanzler", "chancellor", "", "deputy"),
        ("exministra", "minister", "", "former"),
        ("oberbürgermeisterin", "mayor", "", ""),
    ],
)
def test_compounds_are_read(word: str, concept: str, portfolio: str, modifier: str) -> None:
    known = lexicon("es" if word == "exministra" else "de")
    assert known is not None
    found = known.look_up(word)
    assert found is not None
    assert concept in found.concepts
    assert found.portfolio == portfolio
    assert found.modifiers == (frozenset((modifier,)) if modifier else frozenset())


def test_the_highest_offices_need_no_name() -> None:
    source = "O fogo em Kassel destruiu 3.400 hectares. O primeiro-ministro visitará Kassel amanhã."
    said = "El fuego en Kassel destruyó 3.400 hectáreas. El {} visitará Kassel mañana."
    (finding,) = changed(said.format("presidente"), source, "es", "pt")
    assert (finding.found, finding.expected) == ("presidente", "primeiro-ministro")
    for same in ("primer ministro", "jefe de Gobierno", "presidente del Gobierno"):
        assert changed(said.format(same), source, "es", "pt") == []


def test_a_language_without_a_table_is_told() -> None:
    report = audit(
        Article(text="Ivan Zorin külügyminiszter hétfőn Kasselbe látogatott.", language="hu"),
        [Candidate(article=Article(text=ENGLISH, language="en"))],
    )
    state = next(state for state in report.checks if state.rule == "role-changed")
    assert state.state == "not-verifiable"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_read(text: str) -> None:
    for finding in changed(f"{text} Mayor Ivan Zorin {text}", ENGLISH):
        assert all(place.exact for place in finding.rewrite)


@pytest.mark.parametrize(
    ("language", "plain", "changed_by", "modifier"),
    [
        ("zh", "市长", "副市长", "deputy"),
        ("zh", "市长", "前市长", "former"),
        ("ja", "知事", "元知事", "former"),
        ("ja", "首相", "首相代行", "acting"),
        ("ko", "총리", "부총리", "deputy"),
        ("he", "ראש העיר", "ראש העיר לשעבר", "former"),
        ("ar", "رئيس الوزراء", "نائب رئيس الوزراء", "deputy"),
        ("hi", "मुख्यमंत्री", "उप मुख्यमंत्री", "deputy"),
        ("it", "allenatore", "allenatore ad interim", "acting"),
        ("es", "alcalde", "alcalde en funciones", "acting"),
        ("en", "president", "president-elect", "elect"),
    ],
)
def test_what_changes_a_role_is_read_in_front_and_behind(
    language: str, plain: str, changed_by: str, modifier: str
) -> None:
    def modifiers(text: str) -> frozenset[str]:
        sentence = Sentence(
            index=0, segment="", kind=SegmentKind.SENTENCE, span=Span(0, len(text)), text=text
        )
        (role,) = roles(sentence, language)
        return role.modifiers

    assert modifiers(plain) == frozenset()
    assert modifiers(changed_by) == frozenset((modifier,))


def test_a_role_without_a_name_is_compared_where_all_others_agree() -> None:
    source = "The judge sent the defendant to prison in Kassel for three years."
    assert changed("The prosecutor sent the defendant to prison in Kassel for three years.", source)
    assert changed("The judge sent the plaintiff to prison in Kassel for three years.", source)
    assert (
        changed("The court sent the defendant to prison in Kassel for three years.", source) == []
    )


def test_a_role_that_another_sentence_of_the_source_has_is_no_change() -> None:
    source = "The mayor opened the fair in Kassel. The governor was there as well."
    rewrite = "The governor opened the fair in Kassel. The mayor was there as well."
    assert changed(rewrite, source) == []


def test_a_sentence_of_nothing_but_roles_takes_no_time() -> None:
    start = time.perf_counter()
    changed("mayor " * 6000 + "Anna Berg.", "Judge Anna Berg spoke in Kassel.")
    assert time.perf_counter() - start < 10
