"""Numbers, dates and times of day in Slovak."""

import pytest
from fact_notation import dates, numbers, times

PUBLISHED = "2026-05-06"  # a Wednesday

# Value, form where it is not a plain number, unit and bound; several are separated by “;”.
NUMBERS = (
    ("sk", "Stavba stála 1 250 000 eur.", "1250000 EUR"),
    ("sk", "Lodenica prepustila 3,4 tis. ľudí.", "3400"),
    ("sk", "Firma zarobila 2,5 mil. eur.", "2500000 EUR"),
    ("sk", "Zisk bol 7 mld. dolárov.", "7000000000 $"),
    ("sk", "Zahynulo dvadsaťtri baníkov.", "23"),
    ("sk", "Zahynulo dvadsiatich troch baníkov.", "23"),
    ("sk", "Pomáhalo päťsto hasičov.", "500"),
    ("sk", "Žije tam dvadsaťpäť tisíc ľudí.", "25000"),
    ("sk", "Vyzbieralo sa jeden a pol milióna podpisov.", "1500000"),
    ("sk", "Čakali dve a pol hodiny.", "2.5 hour"),
    ("sk", "Zhoreli dve tretiny lesa.", "0.666667 fraction"),
    ("sk", "Súhlasia tri štvrtiny opýtaných.", "0.75 fraction"),
    ("sk", "Súhlasí deväť z desiatich firiem.", "0.9 fraction"),
    ("sk", "Podporuje to každý piaty Slovák.", "0.2 fraction"),
    ("sk", "Skončila na 3. mieste.", "3 ordinal"),
    ("sk", "Skončila na siedmom mieste.", "7 ordinal"),
    ("sk", "Nezamestnanosť je 5,1 percenta.", "5.1 %"),
    ("sk", "Podpora klesla o 2 percentuálne body.", "2 points"),
    ("sk", "Bolo mínus 12 stupňov.", "-12 °C"),
    ("sk", "Počet žiadostí sa zdvojnásobil.", "2 multiple"),
    ("sk", "Cena sa strojnásobila.", "3 multiple"),
    ("sk", "Prišlo asi 300 ľudí.", "300 about"),
    ("sk", "Zranených je vyše 200 ľudí.", "200 over"),
    ("sk", "Zranených je najmenej 17 ľudí.", "17 over"),
    ("sk", "Prišlo menej ako 100 ľudí.", "100 under"),
    ("sk", "Zahynul 35-ročný vodič.", "35 year"),
    ("sk", "Tunel je dlhý 16 kilometrov.", "16 km"),
    ("sk", "Vietor dosiahol 80 km/h.", "80 km/h"),
    ("sk", "Jeden z ministrov odišiel.", ""),
)  # fmt: skip

DATES = (
    ("sk", "Múzeum otvorili 3. mája 2026.", "2026 m5 d3"),
    ("sk", "Múzeum otvorili 3. mája.", "m5 d3"),
    ("sk", "Múzeum otvorili tretieho mája.", "m5 d3"),
    ("sk", "Múzeum otvorili dvadsiateho piateho mája.", "m5 d25"),
    ("sk", "Múzeum otvorili 3. 5. 2026.", "2026 m5 d3"),
    ("sk", "Múzeum otvorili v máji 2026.", "2026 m5"),
    ("sk", "Múzeum otvorili v roku 1998.", "1998"),
    ("sk", "V pondelok padol rozsudok.", "wd0"),
    ("sk", "Súd zasadne v utorok a v stredu.", "wd1; wd2"),
    ("sk", "V nedeľu sú voľby.", "wd6"),
    ("sk", "Hrad vznikol v 14. storočí.", "c14"),
    ("sk", "Hrad vznikol v devätnástom storočí.", "c19"),
    ("sk", "Film vznikol v 70. rokoch.", "70s"),
    ("sk", "Film vznikol v sedemdesiatych rokoch.", "70s"),
    ("sk", "Vlani bolo lepšie.", "2025"),
    ("sk", "Prišiel včera.", "2026 m5 d5"),
    ("sk", "Príde zajtra.", "2026 m5 d7"),
)  # fmt: skip

# A question mark stands behind times whose half of the day is not said.
TIMES = (
    ("sk", "Začína o 19.30.", "19:30"),
    ("sk", "Začína o 19:30 h.", "19:30"),
    ("sk", "Začína o pol ôsmej večer.", "19:30"),
    ("sk", "Začína o štvrť na deväť.", "8:15?"),
    ("sk", "Začína o ôsmej ráno.", "8:00"),
    ("sk", "Začína o polnoci.", "0:00"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), NUMBERS)
def test_numbers_are_read(language: str, text: str, expected: str) -> None:
    assert numbers(language, text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), DATES)
def test_dates_are_read(language: str, text: str, expected: str) -> None:
    assert dates(language, text, PUBLISHED) == expected


@pytest.mark.parametrize(("language", "text", "expected"), TIMES)
def test_times_are_read(language: str, text: str, expected: str) -> None:
    assert times(language, text) == expected
