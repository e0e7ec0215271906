"""Names between alphabets, letter by letter: one wrong letter is told, a convention is none."""

import pytest

from auditor.facts.names.letters import wrong


@pytest.mark.parametrize(
    ("latin", "language", "other", "other_language"),
    [
        ("Zhovtis", "en", "Жовтис", "ru"),
        ("Schowtis", "de", "Жовтис", "ru"),
        ("Grigoryan", "en", "Григоряна", "ru"),
        ("Halushchenko", "en", "Галущенка", "uk"),
        ("Haluschtschenko", "de", "Галущенко", "uk"),
        ("Solovyov", "en", "Соловьев", "ru"),
        ("Solowjow", "de", "Соловьёв", "ru"),
        ("Zelenskyy", "en", "Зеленського", "uk"),
        ("Kharkiv", "en", "Харкова", "uk"),
        ("Saltivka", "en", "Салтівці", "uk"),
        ("Kravets", "en", "Кравця", "uk"),
        ("Zaporizhzhia", "en", "Запорізького", "uk"),
        ("Kakhovka", "en", "Каховському", "uk"),
        ("Trump", "en", "Трампа", "ru"),
        ("Johnson", "en", "Джонсона", "ru"),
        ("Biden", "en", "Байдену", "ru"),
        ("Macron", "fr", "Макроном", "ru"),
        ("Schröder", "de", "Шрёдера", "ru"),
        ("Orbán", "hu", "Орбана", "ru"),
        ("Mitsotakis", "en", "Μητσοτάκη", "el"),
        ("Sotiropoulou", "en", "Σωτηροπούλου", "el"),
        ("Kombos", "en", "Κόμπο", "el"),
    ],
)
def test_a_name_in_another_alphabet_has_no_wrong_letter(
    latin: str, language: str, other: str, other_language: str
) -> None:
    assert wrong(latin, language, other, other_language) == 0.0
    assert wrong(other, other_language, latin, language) == 0.0


@pytest.mark.parametrize(
    ("latin", "other", "language"),
    [
        ("Zhevtis", "Жовтис", "ru"),
        ("Gregoryan", "Григорян", "ru"),
        ("Baizhakova", "Байжановой", "ru"),
        ("Haluchenko", "Галущенко", "uk"),
        ("Kastyuk", "Костюк", "uk"),
        ("Zelanskyy", "Зеленському", "uk"),
        ("Macren", "Макрон", "ru"),
        ("Johnsen", "Джонсон", "ru"),
        ("Matsotakis", "Μητσοτάκης", "el"),
        ("Kambos", "Κόμπος", "el"),
        ("Kardyis", "Каридис", "ru"),  # two letters that changed places
    ],
)
def test_one_wrong_letter_is_told(latin: str, other: str, language: str) -> None:
    assert wrong(latin, "en", other, language) == 1.0


@pytest.mark.parametrize(
    ("latin", "other", "language"),
    [
        ("Tramp", "Трамп", "ru"),  # а is written for the u of English names
        ("Baden", "Байден", "ru"),
        ("Xi", "Си", "ru"),  # too short
        ("Kovalenko", "Коваль", "uk"),
        ("Moscow", "Варшава", "ru"),
    ],
)
def test_what_cannot_be_told_is_not_called_a_slip(latin: str, other: str, language: str) -> None:
    assert wrong(latin, "en", other, language) != 1.0


def test_names_of_one_script_are_not_read() -> None:
    assert wrong("Merkel", "de", "Merkal", "en") > 1.0
    assert wrong("Меркель", "ru", "Меркаль", "uk") > 1.0
