"""Numbers, dates and times of day in Romanian and Catalan."""

import pytest
from fact_notation import dates, numbers, times

PUBLISHED = "2026-05-06"  # a Wednesday

# Value, form where it is not a plain number, unit and bound; several are separated by “;”.
NUMBERS = (
    ("ro", "Construcția a costat 1.250.000 de lei.", "1250000 RON"),
    ("ro", "Au fost concediați 3,4 mii de oameni.", "3400"),
    ("ro", "Firma a câștigat 2,5 milioane de euro.", "2500000 EUR"),
    ("ro", "Profitul e de 7 miliarde de dolari.", "7000000000 $"),
    ("ro", "Au murit douăzeci și trei de mineri.", "23"),
    ("ro", "Au ajutat cinci sute de pompieri.", "500"),
    ("ro", "Acolo locuiesc douăzeci și cinci de mii de oameni.", "25000"),
    ("ro", "S-au strâns un milion și jumătate de semnături.", "1500000"),
    ("ro", "Drumul a durat o oră și jumătate.", "1.5 hour"),
    ("ro", "Au așteptat două ore și jumătate.", "2.5 hour"),
    ("ro", "Au ars două treimi din pădure.", "0.666667 fraction"),
    ("ro", "Trei sferturi dintre respondenți sunt de acord.", "0.75 fraction"),
    ("ro", "Nouă din zece firme sunt de acord.", "0.9 fraction"),
    ("ro", "Unul din cinci români susține ideea.", "0.2 fraction"),
    ("ro", "A ocupat locul al treilea.", "3 ordinal"),
    ("ro", "A ocupat locul al 7-lea.", "7 ordinal"),
    ("ro", "Șomajul este de 5,1 la sută.", "5.1 %"),
    ("ro", "Șomajul este de 5,1 procente.", "5.1 %"),
    ("ro", "Sprijinul a scăzut cu 2 puncte procentuale.", "2 points"),
    ("ro", "Erau minus 12 grade.", "-12 °C"),
    ("ro", "Numărul cererilor s-a dublat.", "2 multiple"),
    ("ro", "Prețul s-a triplat.", "3 multiple"),
    ("ro", "Au venit circa 300 de oameni.", "300 about"),
    ("ro", "Peste 200 de oameni au fost răniți.", "200 over"),
    ("ro", "Cel puțin 17 oameni au fost răniți.", "17 over"),
    ("ro", "Au venit mai puțin de 100 de oameni.", "100 under"),
    ("ro", "A murit șoferul de 35 de ani.", "35 year"),
    ("ro", "Tunelul are 16 kilometri.", "16 km"),
    ("ro", "Vântul a atins 80 km/h.", "80 km/h"),
    ("ro", "Unul dintre miniștri a plecat.", ""),
    ("ca", "L'obra va costar 1.250.000 euros.", "1250000 EUR"),
    ("ca", "L'empresa va guanyar 2,5 milions d'euros.", "2500000 EUR"),
    ("ca", "El benefici és de 7.000 milions de dòlars.", "7000000000 $"),
    ("ca", "Van morir vint-i-tres miners.", "23"),
    ("ca", "Hi van ajudar cinc-cents bombers.", "500"),
    ("ca", "Hi viuen vint-i-cinc mil persones.", "25000"),
    ("ca", "Es va recollir un milió i mig de signatures.", "1500000"),
    ("ca", "El viatge va durar una hora i mitja.", "1.5 hour"),
    ("ca", "Van esperar dues hores i mitja.", "2.5 hour"),
    ("ca", "Es van cremar dos terços del bosc.", "0.666667 fraction"),
    ("ca", "Tres quarts dels enquestats hi estan d'acord.", "0.75 fraction"),
    ("ca", "Nou de cada deu empreses hi estan d'acord.", "0.9 fraction"),
    ("ca", "Va quedar en 3r lloc.", "3 ordinal"),
    ("ca", "Va quedar en setè lloc.", "7 ordinal"),
    ("ca", "L'atur és del 5,1 per cent.", "5.1 %"),
    ("ca", "El suport va caure 2 punts percentuals.", "2 points"),
    ("ca", "Feia 12 graus sota zero.", "-12 °C"),
    ("ca", "Les sol·licituds es van duplicar.", "2 multiple"),
    ("ca", "El preu es va triplicar.", "3 multiple"),
    ("ca", "Hi van anar unes 300 persones.", "300 about"),
    ("ca", "Hi ha més de 200 ferits.", "200 over"),
    ("ca", "Hi ha almenys 17 ferits.", "17 over"),
    ("ca", "Hi van anar menys de 100 persones.", "100 under"),
    ("ca", "Va morir el conductor, de 35 anys.", "35 year"),
    ("ca", "El túnel fa 16 quilòmetres.", "16 km"),
    ("ca", "Un dels ministres va marxar.", ""),
)  # fmt: skip

DATES = (
    ("ro", "Muzeul s-a deschis pe 3 mai 2026.", "2026 m5 d3"),
    ("ro", "Muzeul s-a deschis la 3 mai.", "m5 d3"),
    ("ro", "Muzeul s-a deschis pe 03.05.2026.", "2026 m5 d3"),
    ("ro", "Muzeul s-a deschis în mai 2026.", "2026 m5"),
    ("ro", "Muzeul s-a deschis în 1998.", "1998"),
    ("ro", "Luni s-a dat sentința.", "wd0"),
    ("ro", "Curtea se reunește marți și miercuri.", "wd1; wd2"),
    ("ro", "Duminică sunt alegeri.", "wd6"),
    ("ro", "Castelul este din secolul al XIV-lea.", "c14"),
    ("ro", "Filmul a fost făcut în anii 70.", "70s"),
    ("ro", "Filmul a fost făcut în anii șaptezeci.", "70s"),
    ("ro", "Anul trecut a fost mai bine.", "2025"),
    ("ro", "A sosit ieri.", "2026 m5 d5"),
    ("ro", "Sosește mâine.", "2026 m5 d7"),
    ("ca", "El museu va obrir el 3 de maig del 2026.", "2026 m5 d3"),
    ("ca", "El museu va obrir el 3 de maig.", "m5 d3"),
    ("ca", "El museu va obrir l'1 d'abril.", "m4 d1"),
    ("ca", "El museu va obrir el maig del 2026.", "2026 m5"),
    ("ca", "El museu va obrir el 1998.", "1998"),
    ("ca", "Dilluns es va dictar sentència.", "wd0"),
    ("ca", "El tribunal es reuneix dimarts i dimecres.", "wd1; wd2"),
    ("ca", "Diumenge hi ha eleccions.", "wd6"),
    ("ca", "El castell és del segle XIV.", "c14"),
    ("ca", "La pel·lícula es va fer els anys setanta.", "70s"),
    ("ca", "L'any passat va anar millor.", "2025"),
    ("ca", "Va arribar ahir.", "2026 m5 d5"),
    ("ca", "Arriba demà.", "2026 m5 d7"),
)  # fmt: skip

# A question mark stands behind times whose half of the day is not said.
TIMES = (
    ("ro", "Începe la ora 19:30.", "19:30"),
    ("ro", "Începe la ora 19.30.", "19:30"),
    ("ro", "Începe la șapte și jumătate seara.", "19:30"),
    ("ro", "Începe la ora opt dimineața.", "8:00"),
    ("ro", "Începe la miezul nopții.", "0:00"),
    ("ca", "Comença a les 19.30.", "19:30"),
    ("ca", "Comença a les 19.30 hores.", "19:30"),
    ("ca", "Comença a les vuit del matí.", "8:00"),
    ("ca", "Comença a mitjanit.", "0:00"),
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
