"""Names: what is one name in two languages, and what is another or a slip."""

import pytest

from auditor import Article, Candidate, Report, audit
from auditor.facts.names import forms, places
from auditor.facts.names.endings import bends
from auditor.facts.names.pieces import slip
from auditor.facts.names.spelling import canon, fold, latin
from auditor.facts.names.tokens import tokens
from auditor.model import Severity


def compare(source: dict[str, str], rewrite: dict[str, str]) -> Report:
    ((theirs, original),) = source.items()
    ((ours, text),) = rewrite.items()
    candidate = Candidate(article=Article(text=original, language=theirs))
    return audit(Article(text=text, language=ours), [candidate])


def about_names(report: Report) -> list[tuple[str, str, str]]:
    return [
        (f.rule, f.found, f.expected)
        for f in report.findings
        if f.rule.startswith(("name", "acronym")) and f.severity is not Severity.NOTE
    ]


@pytest.mark.parametrize(
    ("a", "a_language", "b", "b_language"),
    [
        ("Tokayev", "en", "Tokajew", "de"),
        ("Tokayev", "en", "Токаев", "ru"),
        ("Imnadze", "en", "Imnadse", "de"),
        ("Jomart", "en", "Schomart", "de"),
        ("Kharkiv", "en", "Charkiw", "de"),
    ],
)
def test_spelling_conventions_agree(a: str, a_language: str, b: str, b_language: str) -> None:
    assert canon(a, a_language) == canon(b, b_language)


@pytest.mark.parametrize(
    ("a", "b"), [("Nurtleu", "Attleeu"), ("Müller", "Möller"), ("Kallas", "Kellas")]
)
def test_vowels_tell_names_apart(a: str, b: str) -> None:
    assert canon(a, "de") != canon(b, "de")


def test_folding_drops_diacritics_and_case() -> None:
    assert fold("Łódź") == "lodz"
    assert latin("Прага", "ru") == "praga"


@pytest.mark.parametrize(
    ("form", "language", "base"),
    [
        ("Празі", "uk", "Прага"),
        ("Pradze", "pl", "Praga"),
        ("Praze", "cs", "Praha"),
        ("женевської", "uk", "Geneva"),
        ("Московском", "ru", "Москва"),
        ("Tukholmassa", "fi", "Stockholm"),
        ("ופריז", "he", "Paris"),
        ("بباريس", "ar", "Paris"),
    ],
)
def test_forms_of_places_are_found(form: str, language: str, base: str) -> None:
    assert places.places(form, language) & forms.exact(base)


@pytest.mark.parametrize(
    ("a", "b"),
    [("Austria", "Australia"), ("Iran", "Iraq"), ("Bundestag", "Bundesrat"), ("Niger", "Nigeria")],
)
def test_places_alike_stay_apart(a: str, b: str) -> None:
    assert places.places(a, "en")
    assert not places.places(a, "en") & places.places(b, "en")


def test_inflection_needs_listed_endings() -> None:
    assert bends("Merkel", "en", "Merkelovou", "cs")
    assert not bends("Merkel", "en", "Merkelxy", "cs")


def test_slips_grow_with_length() -> None:
    assert slip("kishida", "kishada")
    assert not slip("kim", "kam")


def test_ordinary_words_are_no_names() -> None:
    found = {t.text for t in tokens("Heute sprach Murat Attleeu im Haus der Regierung.", "de")}
    strong = {
        t.text
        for t in tokens("Heute sprach Murat Attleeu im Haus der Regierung.", "de")
        if t.strong
    }
    assert {"Murat", "Attleeu"} <= strong
    assert {"Haus", "Regierung"} <= found - strong


def test_places_are_found_without_capitals() -> None:
    assert [t.text for t in tokens("总统周一在德国发表讲话。", "zh")] == ["德国"]


def test_founding_case() -> None:
    report = compare(
        {
            "en": "Foreign Minister Murat Nurtleu met UNRCCA head Kaha Imnadze in Astana. "
            "President Kassym-Jomart Tokayev of Kazakhstan spoke about the SDGs and UN80. "
            "An 80-year-old man from Central Asia listened."
        },
        {
            "de": "Außenminister Murat Attleeu traf in Astana den UNRCA-Leiter Kaha Imnadse. "
            "Präsident Kassym-Schomart Tokajew aus Kasachstan sprach über die SDGs und UN80. "
            "Ein 80-jähriger Mann aus Zentralasien hörte zu."
        },
    )
    assert about_names(report) == [
        ("name-altered", "Attleeu", "Nurtleu"),
        ("acronym-altered", "UNRCA", "UNRCCA"),
    ]


def test_name_that_stands_in_the_source_is_no_alarm() -> None:
    report = compare(
        {"en": "Murat Nurtleu spoke first. Later Nurtleu left."},
        {"de": "Murat Nurtleu sprach zuerst. Später ging Nurtleu."},
    )
    assert about_names(report) == []


def test_kanji_names_are_not_guessed() -> None:
    report = compare(
        {"ja": "山根首相は東京で演説した。"}, {"en": "Prime Minister Yamane spoke in Tokyo."}
    )
    assert about_names(report) == []
    states = {state.rule: state for state in report.checks}
    assert states["name-altered"].state == "not-verifiable"
    assert "kanji" in states["name-altered"].reason


def test_known_names_alike_are_replaced_not_misspelt() -> None:
    report = compare({"en": "Iran rejected the plan."}, {"de": "Der Irak lehnte den Plan ab."})
    assert about_names(report) == [("name-replaced", "Irak", "Iran")]


@pytest.mark.parametrize(
    ("language", "source", "rewrite", "slip"),
    [
        ("fr", "Paul Vasselier dirige Brest.", "Paul Vasseler runs Brest.", "Vasseler"),
        ("it", "Paola Bertini dirige Pisa.", "Paola Bertine runs Pisa.", "Bertine"),
        ("pl", "Tomasz Wilk kieruje portem.", "Tomasz Wilka runs the port.", "Wilka"),
        ("tr", "Mehmet Aydın limanı yönetiyor.", "Mehmet Aydan runs the port.", "Aydan"),
    ],
)  # fmt: skip
def test_names_are_copied_between_languages_of_one_script(
    language: str, source: str, rewrite: str, slip: str
) -> None:
    report = audit(
        Article(text=rewrite, language="en"),
        [Candidate(article=Article(text=source, language=language))],
    )
    assert [f.found for f in report.findings if f.rule == "name-altered"] == [slip]


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        ("Strajk w Brzezinach trwa.", "The strike in Brzeziny goes on."),
        ("Rozmawiano z Tomaszem Wilkiem.", "They talked to Tomasz Wilk."),
        ("Widziano Annę Zielińską.", "Anna Zielińska was seen."),
    ],
)
def test_the_first_case_of_an_inflected_name_is_the_same_name(source: str, rewrite: str) -> None:
    report = audit(
        Article(text=rewrite, language="en"),
        [Candidate(article=Article(text=source, language="pl"))],
    )
    assert [f.found for f in report.findings if f.rule.startswith("name-")] == []


@pytest.mark.parametrize(
    ("rewrite", "source"),
    [
        (("de", "Pieter Van Akker kam nicht."), ("en", "Pieter Van Acker did not come.")),
        (
            ("de", "Das sagte der Forscher Jürgen Peterson am Montag."),
            ("de", "Das erklärte am Montag der Forscher Jürgen Petersen."),
        ),
    ],
)
def test_a_surname_is_not_excused_by_its_sound(
    rewrite: tuple[str, str], source: tuple[str, str]
) -> None:
    ours, theirs = (Article(text=text, language=code) for code, text in (rewrite, source))
    report = audit(ours, [Candidate(article=theirs)])
    assert [finding.rule for finding in report.findings] == ["name-altered"]


def test_the_portfolio_of_an_office_stands_in_nobodys_place() -> None:
    ours = "Lawmakers voted on Tuesday to censure Health Minister Rosa Quilla over a shortage."
    theirs = "El Congreso aprobó este martes la censura de la ministra de Salud, Rosa Quilla."
    report = audit(
        Article(text=ours, language="en"), [Candidate(article=Article(text=theirs, language="es"))]
    )
    assert [f.rule for f in report.findings if f.severity.label != "note"] == []


@pytest.mark.parametrize(
    ("source", "rewrite", "languages"),
    [
        ("Der Chorpreis wurde 1998 von der Stiftung Stimmen Europas gegründet.",
         "Le prix choral a été créé en 1998 par la fondation Voix d'Europe.", ("de", "fr")),
        ("Der Grazer Kammerchor reist im Mai nach Riga.",
         "Le Chœur de chambre de Graz se rend à Riga en mai.", ("de", "fr")),
        ("Kritik kam vom Dänischen Musikrat, die Jury widersprach.",
         "Duńska Rada Muzyczna zgłosiła zastrzeżenia, jury się nie zgodziło.", ("de", "pl")),
        ("The crane fell in the port of Gdynia on Monday.",
         "Der Kran stürzte am Montag im Hafen von Gdingen um.", ("en", "de")),
    ],
)  # fmt: skip
def test_a_name_translated_word_by_word_is_no_new_name(
    source: str, rewrite: str, languages: tuple[str, str]
) -> None:
    report = audit(
        Article(text=rewrite, language=languages[1]),
        [Candidate(article=Article(text=source, language=languages[0]))],
    )
    assert [f.found for f in report.findings if f.rule.startswith("name-")] == []
