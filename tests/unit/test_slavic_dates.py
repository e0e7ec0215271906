"""Dates and times of day in Polish, Czech, Russian and Ukrainian."""

import pytest
from fact_notation import dates, rules, times

PUBLISHED = "2026-05-06"  # a Wednesday

DATES = (
    ("pl", "Muzeum otwarto 3 maja 2026 roku.", "2026 m5 d3"),
    ("pl", "Muzeum otwarto 3 maja.", "m5 d3"),
    ("pl", "Muzeum otwarto trzeciego maja.", "m5 d3"),
    ("pl", "Muzeum otwarto dwudziestego piątego maja.", "m5 d25"),
    ("pl", "Muzeum otwarto 03.05.2026 r.", "2026 m5 d3"),
    ("pl", "Muzeum otwarto w maju 2026 roku.", "2026 m5"),
    ("pl", "Muzeum otwarto w 1998 r.", "1998"),
    ("pl", "Trwało to od 3 do 5 września.", "m9 d3; m9 d5"),
    ("pl", "W poniedziałek zapadł wyrok.", "wd0"),
    ("pl", "Sąd zbierze się we wtorek i w środę.", "wd1; wd2"),
    ("pl", "W czwartkowym meczu padł remis.", "wd3"),
    ("pl", "W nocy z piątku na sobotę spadł śnieg.", "wd4; wd5"),
    ("pl", "W niedzielę wybory.", "wd6"),
    ("pl", "Zamek powstał w XIV wieku.", "c14"),
    ("pl", "Zamek powstał w dziewiętnastym wieku.", "c19"),
    ("pl", "Film nakręcono w latach 70.", "70s"),
    ("pl", "Film nakręcono w latach siedemdziesiątych.", "70s"),
    ("pl", "Trwała od 1914 do 1918 roku.", "1914; 1918"),
    ("pl", "W zeszłym roku było lepiej.", "2025"),
    ("pl", "Przyjechał wczoraj.", "2026 m5 d5"),
    ("pl", "Przyjedzie jutro.", "2026 m5 d7"),
    ("pl", "Zamknięto ją w przyszłym miesiącu.", "2026 m6"),
    ("pl", "Wypadek z udziałem pary młodej.", ""),
    ("cs", "Muzeum otevřeli 3. května 2026.", "2026 m5 d3"),
    ("cs", "Muzeum otevřeli 3. května.", "m5 d3"),
    ("cs", "Muzeum otevřeli třetího května.", "m5 d3"),
    ("cs", "Muzeum otevřeli dvacátého pátého května.", "m5 d25"),
    ("cs", "Muzeum otevřeli 3. 5. 2026.", "2026 m5 d3"),
    ("cs", "Muzeum otevřeli v květnu 2026.", "2026 m5"),
    ("cs", "Muzeum otevřeli v roce 1998.", "1998"),
    ("cs", "V červenci pršelo, v červnu ne.", "m7; m6"),
    ("cs", "V září 2025 se vrátil.", "2025 m9"),
    ("cs", "V pondělí padl rozsudek.", "wd0"),
    ("cs", "Soud zasedne v úterý a ve středu.", "wd1; wd2"),
    ("cs", "Ve čtvrtečním zápase remizovali.", "wd3"),
    ("cs", "V noci z pátku na sobotu sněžilo.", "wd4; wd5"),
    ("cs", "V neděli jsou volby.", "wd6"),
    ("cs", "Hrad vznikl ve 14. století.", "c14"),
    ("cs", "Hrad vznikl v devatenáctém století.", "c19"),
    ("cs", "Film natočili v 70. letech.", "70s"),
    ("cs", "Film natočili v sedmdesátých letech.", "70s"),
    ("cs", "Trvala v letech 1914–1918.", "1914; 1918"),
    ("cs", "Loni bylo lépe.", "2025"),
    ("cs", "Přijel včera.", "2026 m5 d5"),
    ("cs", "Přijede zítra.", "2026 m5 d7"),
    ("cs", "Zavřou ji příští měsíc.", "2026 m6"),
    ("ru", "Музей открылся 3 мая 2026 года.", "2026 m5 d3"),
    ("ru", "Музей открылся 3 мая.", "m5 d3"),
    ("ru", "Музей открылся третьего мая.", "m5 d3"),
    ("ru", "Музей открылся двадцать пятого мая.", "m5 d25"),
    ("ru", "Музей открылся 03.05.2026.", "2026 m5 d3"),
    ("ru", "Музей открылся в мае 2026 года.", "2026 m5"),
    ("ru", "Музей открылся в 1998 году.", "1998"),
    ("ru", "Это длилось с 3 по 5 сентября.", "m9 d3; m9 d5"),
    ("ru", "В понедельник вынесен приговор.", "wd0"),
    ("ru", "Суд соберётся во вторник и в среду.", "wd1; wd2"),
    ("ru", "В ночь на субботу выпал снег.", "wd5"),
    ("ru", "В четверг и пятницу шёл снег.", "wd3; wd4"),
    ("ru", "В воскресенье выборы.", "wd6"),
    ("ru", "Замок построен в XIV веке.", "c14"),
    ("ru", "Замок построен в девятнадцатом веке.", "c19"),
    ("ru", "Фильм снят в 70-х годах.", "70s"),
    ("ru", "Фильм снят в семидесятых годах.", "70s"),
    ("ru", "Она длилась с 1914 по 1918 год.", "1914; 1918"),
    ("ru", "В прошлом году было лучше.", "2025"),
    ("ru", "Он приехал вчера.", "2026 m5 d5"),
    ("ru", "Он приедет завтра.", "2026 m5 d7"),
    ("ru", "Её закроют в следующем месяце.", "2026 m6"),
    ("uk", "Музей відкрили 3 травня 2026 року.", "2026 m5 d3"),
    ("uk", "Музей відкрили 3 травня.", "m5 d3"),
    ("uk", "Музей відкрили третього травня.", "m5 d3"),
    ("uk", "Музей відкрили двадцять п’ятого травня.", "m5 d25"),
    ("uk", "Музей відкрили 03.05.2026.", "2026 m5 d3"),
    ("uk", "Музей відкрили у травні 2026 року.", "2026 m5"),
    ("uk", "Музей відкрили 1998 року.", "1998"),
    ("uk", "Листопадові дощі залили місто.", ""),
    ("uk", "У листопаді йшли дощі.", "m11"),
    ("uk", "У понеділок оголосили вирок.", "wd0"),
    ("uk", "Суд збереться у вівторок і в середу.", "wd1; wd2"),
    ("uk", "У ніч на неділю випав сніг.", "wd6"),
    ("uk", "У четвер і п’ятницю йшов сніг.", "wd3; wd4"),
    ("uk", "У суботу вибори.", "wd5"),
    ("uk", "Замок збудували у XIV столітті.", "c14"),
    ("uk", "Замок збудували в дев’ятнадцятому столітті.", "c19"),
    ("uk", "Фільм зняли у 70-х роках.", "70s"),
    ("uk", "Фільм зняли в сімдесятих роках.", "70s"),
    ("uk", "Вона тривала з 1914 до 1918 року.", "1914; 1918"),
    ("uk", "Торік було краще.", "2025"),
    ("uk", "Він приїхав учора.", "2026 m5 d5"),
    ("uk", "Він приїде завтра.", "2026 m5 d7"),
    ("uk", "Її закриють наступного місяця.", "2026 m6"),
)  # fmt: skip

# A question mark stands behind times whose half of the day is not said.
TIMES = (
    ("pl", "Zaczyna się o 19.30.", "19:30"),
    ("pl", "Zaczyna się o godz. 19:30.", "19:30"),
    ("pl", "Zaczyna się o godzinie 19.", "19:00"),
    ("pl", "Zaczyna się wpół do ósmej wieczorem.", "19:30"),
    ("pl", "Zaczyna się o wpół do ósmej.", "7:30?"),
    ("pl", "Zaczyna się kwadrans po ósmej.", "8:15?"),
    ("pl", "Zaczyna się za kwadrans ósma.", "7:45?"),
    ("pl", "Zaczyna się o ósmej rano.", "8:00"),
    ("pl", "Zaczyna się o północy.", "0:00"),
    ("pl", "Skończy się w południe.", "12:00"),
    ("pl", "Alarm ogłoszono o trzeciej w nocy.", "3:00"),
    ("cs", "Začíná v 19.30.", "19:30"),
    ("cs", "Začíná v 19:30 hodin.", "19:30"),
    ("cs", "Začíná v 19 hodin.", "19:00"),
    ("cs", "Začíná v půl osmé večer.", "19:30"),
    ("cs", "Začíná v půl osmé.", "7:30?"),
    ("cs", "Začíná ve čtvrt na devět.", "8:15?"),
    ("cs", "Začíná ve tři čtvrtě na osm.", "7:45?"),
    ("cs", "Začíná v osm hodin ráno.", "8:00"),
    ("cs", "Začíná o půlnoci.", "0:00"),
    ("cs", "Skončí v poledne.", "12:00"),
    ("cs", "Poplach vyhlásili ve tři ráno.", "3:00"),
    ("ru", "Начало в 19.30.", "19:30"),
    ("ru", "Начало в 19:30.", "19:30"),
    ("ru", "Начало в 19 часов.", "19:00"),
    ("ru", "Начало в половине восьмого вечера.", "19:30"),
    ("ru", "Начало в полвосьмого.", "7:30?"),
    ("ru", "Начало в четверть девятого.", "8:15?"),
    ("ru", "Начало без четверти восемь.", "7:45?"),
    ("ru", "Начало в восемь утра.", "8:00"),
    ("ru", "Начало в 8 вечера.", "20:00"),
    ("ru", "Начало в 11 ночи.", "23:00"),
    ("ru", "Начало в полночь.", "0:00"),
    ("ru", "Конец в полдень.", "12:00"),
    ("ru", "Тревогу объявили в три часа ночи.", "3:00"),
    ("uk", "Початок о 19.30.", "19:30"),
    ("uk", "Початок о 19:30.", "19:30"),
    ("uk", "Початок о 19 годині.", "19:00"),
    ("uk", "Початок о пів на восьму вечора.", "19:30"),
    ("uk", "Початок о пів на восьму.", "7:30?"),
    ("uk", "Початок о чверть на дев’яту.", "8:15?"),
    ("uk", "Початок за чверть восьма.", "7:45?"),
    ("uk", "Початок о восьмій ранку.", "8:00"),
    ("uk", "Початок опівночі.", "0:00"),
    ("uk", "Кінець опівдні.", "12:00"),
    ("uk", "Тривогу оголосили о третій ночі.", "3:00"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), DATES)
def test_dates_are_read(language: str, text: str, expected: str) -> None:
    assert dates(language, text, PUBLISHED) == expected


@pytest.mark.parametrize(("language", "text", "expected"), TIMES)
def test_times_are_read(language: str, text: str, expected: str) -> None:
    assert times(language, text) == expected


def test_a_weekday_is_not_found_in_a_quarter() -> None:
    for language, text in (
        ("cs", "Festival začíná v sobotu ve čtvrt na devět."),
        ("ru", "Фестиваль начинается в субботу в четверть девятого."),
    ):
        english = "The festival begins on Thursday at a quarter past eight."
        assert rules(("en", english), (language, text)) == ["date-changed"]


NIGHTS = (
    ("uk", "Два потяги зіткнулися в ніч на неділю."),
    ("ru", "Два поезда столкнулись в ночь на воскресенье."),
    ("cs", "Dva vlaky se srazily v noci na neděli."),
    ("de", "In der Nacht zum Sonntag stießen zwei Züge zusammen."),
)


@pytest.mark.parametrize("source", NIGHTS)
def test_a_night_belongs_to_two_days(source: tuple[str, str]) -> None:
    for day, expected in (("Saturday", []), ("Sunday", []), ("Friday", ["date-changed"])):
        assert rules(("en", f"Two trains collided on {day} night."), source) == expected
