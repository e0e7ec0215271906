"""
Values and acronyms between English and Polish, Czech, Russian and Ukrainian.

Each row is a fact worded in every language, English rewrites that keep it and English rewrites that
do not, with the rule that tells. Both directions are compared.
"""

import pytest
from fact_notation import VALUES, Facts, changed, kept, rules

LANGUAGES = ("pl", "cs", "ru", "uk")
KINDS = (*VALUES, "acronym", "name")

# Sources in the order of LANGUAGES.
FACTS: Facts = {
    "length": (
        (
            "Tunel ma 16 kilometrów długości.",
            "Tunel je dlouhý 16 kilometrů.",
            "Длина туннеля 16 километров.",
            "Довжина тунелю 16 кілометрів.",
        ),
        ("The tunnel is 16 km long.", "The tunnel is ten miles long."),
        (
            ("The tunnel is 16 miles long.", "unit-changed"),
            ("The tunnel is 61 km long.", "number-changed"),
        ),
    ),
    "temperature": (
        (
            "W poniedziałek zmierzono 35 stopni.",
            "V pondělí naměřili 35 stupňů.",
            "В понедельник было 35 градусов.",
            "У понеділок було 35 градусів.",
        ),
        ("It was 35°C on Monday.", "It was 95 degrees Fahrenheit on Monday."),
        (("It was 35°F on Monday.", "unit-changed"), ("It was 53°C on Monday.", "number-changed")),
    ),
    "frost": (
        (
            "Nad ranem było 7 stopni mrozu.",
            "Nad ránem bylo 7 stupňů pod nulou.",
            "Под утро было 7 градусов мороза.",
            "Під ранок було 7 градусів морозу.",
        ),
        ("It was minus 7 degrees towards morning.", "It was 7 degrees below zero towards morning."),
        (
            ("It was 7 degrees towards morning.", "number-changed"),
            ("It was minus 17 degrees towards morning.", "number-changed"),
        ),
    ),
    "speed": (
        (
            "Wiatr osiągał 120 kilometrów na godzinę.",
            "Vítr dosahoval 120 kilometrů za hodinu.",
            "Ветер достигал 120 километров в час.",
            "Вітер досягав 120 кілометрів на годину.",
        ),
        ("The wind reached 120 km/h.", "The wind reached 75 mph."),
        (
            ("The wind reached 120 mph.", "unit-changed"),
            ("The wind reached 102 km/h.", "number-changed"),
        ),
    ),
    "money": (
        (
            "Most kosztował 1,5 mld euro.",
            "Most stál 1,5 miliardy eur.",
            "Мост стоил 1,5 млрд евро.",
            "Міст коштував 1,5 млрд євро.",
        ),
        ("The bridge cost €1.5bn.", "The bridge cost 1.5 billion euros ($1.6 billion)."),
        (
            ("The bridge cost $1.5 billion.", "currency-changed"),
            ("The bridge cost €1.5 million.", "number-changed"),
            ("The bridge cost €5.1 billion.", "number-changed"),
        ),
    ),
    "half": (
        (
            "Zebrano półtora miliona podpisów.",
            "Sešlo se jeden a půl milionu podpisů.",
            "Собрано полтора миллиона подписей.",
            "Зібрано півтора мільйона підписів.",
        ),
        (
            "1.5 million signatures were collected.",
            "One and a half million signatures were collected.",
        ),
        (
            ("2.5 million signatures were collected.", "number-changed"),
            ("1.5 billion signatures were collected.", "number-changed"),
        ),
    ),
    "words": (
        (
            "Uratowano dwudziestu trzech górników.",
            "Zachráněno bylo třiadvacet horníků.",
            "Спасены двадцать три шахтёра.",
            "Врятовано двадцять трьох шахтарів.",
        ),
        ("Twenty-three miners were rescued.", "23 miners were rescued."),
        (
            ("Thirty-two miners were rescued.", "number-changed"),
            ("33 miners were rescued.", "number-changed"),
        ),
    ),
    "points": (
        (
            "Udział wzrósł o 2 punkty procentowe.",
            "Podíl vzrostl o 2 procentní body.",
            "Доля выросла на 2 процентных пункта.",
            "Частка зросла на 2 відсоткові пункти.",
        ),
        ("The share rose by 2 percentage points.", "The share rose two percentage points."),
        (("The share rose by 2 percent.", "number-changed"),),
    ),
    "share": (
        (
            "Prąd mają dwie trzecie z 45 000 gospodarstw.",
            "Proud mají dvě třetiny ze 45 000 domácností.",
            "Ток есть у двух третей из 45 000 хозяйств.",
            "Струм мають дві третини із 45 000 господарств.",
        ),
        ("Two-thirds of the 45,000 homes have power.", "About 67% of the 45,000 homes have power."),
        (
            ("Three quarters of the 45,000 homes have power.", "number-changed"),
            ("Two-thirds of the 54,000 homes have power.", "number-changed"),
        ),
    ),
    "ratio": (
        (
            "Zgadza się dziewięć na dziesięć firm.",
            "Souhlasí devět z deseti firem.",
            "Согласны девять из десяти фирм.",
            "Погоджуються дев’ять із десяти фірм.",
        ),
        ("Nine out of ten firms agree.", "9 of 10 firms agree.", "90 percent of firms agree."),
        (
            ("Eight out of ten firms agree.", "number-changed"),
            ("80 percent of firms agree.", "number-changed"),
        ),
    ),
    "multiple": (
        (
            "Liczba wniosków się potroiła.",
            "Počet žádostí se ztrojnásobil.",
            "Число заявок утроилось.",
            "Кількість заявок потроїлася.",
        ),
        ("The number of applications tripled.", "Applications increased threefold."),
        (
            ("The number of applications doubled.", "number-changed"),
            ("The number of applications quadrupled.", "number-changed"),
        ),
    ),
    "range": (
        (
            "Zatrzymano od 10 do 15 osób.",
            "Zadrželi 10 až 15 lidí.",
            "Задержаны от 10 до 15 человек.",
            "Затримано від 10 до 15 людей.",
        ),
        ("Between 10 and 15 people were detained.", "Ten to fifteen people were detained."),
        (("Between 10 and 25 people were detained.", "number-changed"),),
    ),
    "bound": (
        (
            "Co najmniej 17 osób zostało rannych.",
            "Nejméně 17 lidí bylo zraněno.",
            "Не менее 17 человек ранены.",
            "Щонайменше 17 людей поранено.",
        ),
        ("At least 17 people were injured.", "At least seventeen people were hurt."),
        (
            ("At least 71 people were injured.", "number-changed"),
            ("At most 17 people were injured.", "number-changed"),
        ),
    ),
    "age": (
        (
            "Zginął 29-letni kierowca.",
            "Zahynul devětadvacetiletý řidič.",
            "Погиб 29-летний водитель.",
            "Загинув 29-річний водій.",
        ),
        ("The 29-year-old driver died.", "The driver, 29, died."),
        (("The 39-year-old driver died.", "number-"), ("The driver, 92, died.", "number-")),
    ),
    "ordinal": (
        (
            "Zajęła siódme miejsce.",
            "Obsadila sedmé místo.",
            "Она заняла седьмое место.",
            "Вона посіла сьоме місце.",
        ),
        ("She came seventh.", "She took 7th place."),
        (("She came ninth.", "number-changed"),),
    ),
    "century": (
        (
            "Zmarł w XII wieku.",
            "Zemřel ve 12. století.",
            "Он умер в XII веке.",
            "Він помер у XII столітті.",
        ),
        ("He died in the 12th century.", "He died in the twelfth century."),
        (("He died in the 13th century.", "date-changed"),),
    ),
    "date": (
        (
            "Muzeum otworzy się 3 maja 2026 roku.",
            "Muzeum se otevře 3. května 2026.",
            "Музей откроется 3 мая 2026 года.",
            "Музей відкриється 3 травня 2026 року.",
        ),
        ("The museum opens on May 3, 2026.", "It opens on 2026-05-03."),
        (
            ("The museum opens on March 3, 2026.", "date-changed"),
            ("The museum opens on May 13, 2026.", "date-changed"),
            ("The museum opens on May 3, 2028.", "date-changed"),
        ),
    ),
    "decade": (
        (
            "Film powstał w latach siedemdziesiątych.",
            "Film vznikl v sedmdesátých letech.",
            "Фильм снят в семидесятые годы.",
            "Фільм зняли у сімдесяті роки.",
        ),
        ("The film was made in the 1970s.", "The film was made in the seventies."),
        (("The film was made in the 1960s.", "date-"),),
    ),
    "time": (
        (
            "Posiedzenie zaczyna się wpół do ósmej wieczorem.",
            "Schůze začíná v půl osmé večer.",
            "Заседание начнётся в половине восьмого вечера.",
            "Засідання почнеться о пів на восьму вечора.",
        ),
        (
            "The session starts at 7:30 p.m.",
            "The session starts at 19:30.",
            "It starts at half past seven.",
        ),
        (
            ("The session starts at 8:30 p.m.", "time-changed"),
            ("It starts at 7:30 a.m.", "time-changed"),
        ),
    ),
    "weekday": (
        (
            "Wyrok zapadnie w czwartek.",
            "Rozsudek padne ve čtvrtek.",
            "Приговор огласят в четверг.",
            "Вирок оголосять у четвер.",
        ),
        ("The verdict is due on Thursday.",),
        (("The verdict is due on Tuesday.", "date-changed"),),
    ),
    "score": (
        (
            "Gospodarze wygrali 3:1.",
            "Domácí vyhráli 3:1.",
            "Хозяева выиграли 3:1.",
            "Господарі виграли 3:1.",
        ),
        ("The hosts won 3-1.",),
        (("The hosts won 3-2.", "number-changed"),),
    ),
    "acronym": (
        (
            "UE i ONZ potępiły atak.",
            "EU a OSN odsoudily útok.",
            "ЕС и ООН осудили нападение.",
            "ЄС та ООН засудили напад.",
        ),
        (
            "The EU and the UN condemned the attack.",
            "The European Union and the United Nations condemned the attack.",
        ),
        (
            ("The EU and NATO condemned the attack.", "name-"),
            ("The IMF and the UN condemned the attack.", "name-"),
        ),
    ),
}


@pytest.mark.parametrize(("language", "source", "english"), kept(LANGUAGES, FACTS))
def test_what_is_kept_is_not_flagged(language: str, source: str, english: str) -> None:
    assert rules(("en", english), (language, source), KINDS) == []
    assert rules((language, source), ("en", english), KINDS) == []


@pytest.mark.parametrize(("language", "source", "english", "rule"), changed(LANGUAGES, FACTS))
def test_what_changed_is_told(language: str, source: str, english: str, rule: str) -> None:
    found = rules(("en", english), (language, source), KINDS)
    assert any(one.startswith(rule) for one in found)
