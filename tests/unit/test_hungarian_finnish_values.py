"""Numbers, dates and times of day in Hungarian and Finnish."""

import pytest
from fact_notation import dates, numbers, times

PUBLISHED = "2026-05-06"  # a Wednesday

# Value, form where it is not a plain number, unit and bound; several are separated by “;”.
NUMBERS = (
    ("hu", "Az építkezés 1 250 000 forintba került.", "1250000 HUF"),
    ("hu", "A gyár 3,4 ezer embert bocsátott el.", "3400"),
    ("hu", "A cég 2,5 millió eurót keresett.", "2500000 EUR"),
    ("hu", "A nyereség 7 milliárd dollár.", "7000000000 $"),
    ("hu", "Huszonhárom bányász halt meg.", "23"),
    ("hu", "Ötszáz tűzoltó segített.", "500"),
    ("hu", "Huszonötezer ember él ott.", "25000"),
    ("hu", "Huszonöt ezer ember él ott.", "25000"),
    ("hu", "Másfél millió aláírás gyűlt össze.", "1500000"),
    ("hu", "Az út másfél órát tartott.", "1.5 hour"),
    ("hu", "Két és fél órát vártak.", "2.5 hour"),
    ("hu", "Félmillió eurót gyűjtöttek.", "500000 EUR"),
    ("hu", "Leégett az erdő kétharmada.", "0.666667 fraction"),
    ("hu", "A megkérdezettek háromnegyede egyetért.", "0.75 fraction"),
    ("hu", "Tízből kilenc cég egyetért.", "0.9 fraction"),
    ("hu", "10-ből 9 cég egyetért.", "0.9 fraction"),
    ("hu", "Minden ötödik magyar támogatja.", "0.2 fraction"),
    ("hu", "A 3. helyen végzett.", "3 ordinal"),
    ("hu", "A hetedik helyen végzett.", "7 ordinal"),
    ("hu", "A munkanélküliség 5,1 százalék.", "5.1 %"),
    ("hu", "A munkanélküliség 5,1 százalékra nőtt.", "5.1 %"),
    ("hu", "A támogatottság 2 százalékponttal csökkent.", "2 points"),
    ("hu", "Mínusz 12 fok volt.", "-12 °C"),
    ("hu", "A kérelmek száma megkétszereződött.", "2 multiple"),
    ("hu", "Az ár megháromszorozódott.", "3 multiple"),
    ("hu", "Körülbelül 300 ember jött.", "300 about"),
    ("hu", "Több mint 200 ember sérült meg.", "200 over"),
    ("hu", "Legalább 17 ember sérült meg.", "17 over"),
    ("hu", "Kevesebb mint 100 ember jött.", "100 under"),
    ("hu", "Meghalt a 35 éves sofőr.", "35 year"),
    ("hu", "Az alagút 16 kilométer hosszú.", "16 km"),
    ("hu", "A szél elérte a 80 km/h-t.", "80 km/h"),
    ("hu", "Az egyik miniszter távozott.", ""),
    ("fi", "Rakennus maksoi 1 250 000 euroa.", "1250000 EUR"),
    ("fi", "Yhtiö irtisanoi 3,4 tuhatta työntekijää.", "3400"),
    ("fi", "Yhtiö ansaitsi 2,5 miljoonaa euroa.", "2500000 EUR"),
    ("fi", "Voitto oli 7 mrd. dollaria.", "7000000000 $"),
    ("fi", "Kaksikymmentäkolme kaivosmiestä kuoli.", "23"),
    ("fi", "Viisisataa palomiestä auttoi.", "500"),
    ("fi", "Siellä asuu kaksikymmentäviisi tuhatta ihmistä.", "25000"),
    ("fi", "Kerättiin puolitoista miljoonaa allekirjoitusta.", "1500000"),
    ("fi", "Matka kesti puolitoista tuntia.", "1.5 hour"),
    ("fi", "He odottivat kaksi ja puoli tuntia.", "2.5 hour"),
    ("fi", "Puoli miljoonaa euroa kerättiin.", "500000 EUR"),
    ("fi", "Kaksi kolmasosaa metsästä paloi.", "0.666667 fraction"),
    ("fi", "Kolme neljäsosaa vastaajista on samaa mieltä.", "0.75 fraction"),
    ("fi", "Yhdeksän kymmenestä yrityksestä on samaa mieltä.", "0.9 fraction"),
    ("fi", "Joka viides suomalainen kannattaa sitä.", "0.2 fraction"),
    ("fi", "Hän sijoittui 3. sijalle.", "3 ordinal"),
    ("fi", "Hän sijoittui seitsemänneksi.", "7 ordinal"),
    ("fi", "Työttömyys on 5,1 prosenttia.", "5.1 %"),
    ("fi", "Kannatus laski 2 prosenttiyksikköä.", "2 points"),
    ("fi", "Kannatus laski puoli prosenttiyksikköä.", "0.5 fraction points"),
    ("fi", "Oli miinus 12 astetta.", "-12 °C"),
    ("fi", "Oli 12 astetta pakkasta.", "-12 °C"),
    ("fi", "Hakemusten määrä kaksinkertaistui.", "2 multiple"),
    ("fi", "Hinta kolminkertaistui.", "3 multiple"),
    ("fi", "Noin 300 ihmistä tuli.", "300 about"),
    ("fi", "Yli 200 ihmistä loukkaantui.", "200 over"),
    ("fi", "Ainakin 17 ihmistä loukkaantui.", "17 over"),
    ("fi", "Alle 100 ihmistä tuli.", "100 under"),
    ("fi", "35-vuotias kuljettaja kuoli.", "35 year"),
    ("fi", "Tunneli on 16 kilometriä pitkä.", "16 km"),
    ("fi", "Yksi ministereistä lähti.", ""),
)  # fmt: skip

DATES = (
    ("hu", "A múzeum 2026. május 3-án nyílt meg.", "2026 m5 d3"),
    ("hu", "A múzeum május 3-án nyílt meg.", "m5 d3"),
    ("hu", "A múzeum 2026. 05. 03-án nyílt meg.", "2026 m5 d3"),
    ("hu", "A múzeum május harmadikán nyílt meg.", "m5 d3"),
    ("hu", "A múzeum 2026 májusában nyílt meg.", "2026 m5"),
    ("hu", "A múzeum 1998-ban nyílt meg.", "1998"),
    ("hu", "Hétfőn hirdettek ítéletet.", "wd0"),
    ("hu", "A bíróság kedden és szerdán ül össze.", "wd1; wd2"),
    ("hu", "Vasárnap választás lesz.", "wd6"),
    ("hu", "A vár a 14. században épült.", "c14"),
    ("hu", "A vár a tizenkilencedik században épült.", "c19"),
    ("hu", "A film az 1970-es években készült.", "1970s"),
    ("hu", "A film a hetvenes években készült.", "70s"),
    ("hu", "Tavaly jobb volt.", "2025"),
    ("hu", "Tegnap érkezett.", "2026 m5 d5"),
    ("hu", "Holnap érkezik.", "2026 m5 d7"),
    ("fi", "Museo avattiin 3. toukokuuta 2026.", "2026 m5 d3"),
    ("fi", "Museo avattiin 3. toukokuuta.", "m5 d3"),
    ("fi", "Museo avattiin 3.5.2026.", "2026 m5 d3"),
    ("fi", "Museo avattiin toukokuussa 2026.", "2026 m5"),
    ("fi", "Museo avattiin vuonna 1998.", "1998"),
    ("fi", "Maanantaina annettiin tuomio.", "wd0"),
    ("fi", "Oikeus kokoontuu tiistaina ja keskiviikkona.", "wd1; wd2"),
    ("fi", "Sunnuntaina on vaalit.", "wd6"),
    ("fi", "Linna rakennettiin 1300-luvulla.", "c14"),
    ("fi", "Elokuva tehtiin 1970-luvulla.", "1970s"),
    ("fi", "Elokuva tehtiin 70-luvulla.", "70s"),
    ("fi", "Elokuva tehtiin seitsemänkymmentäluvulla.", "70s"),
    ("fi", "Viime vuonna oli parempi.", "2025"),
    ("fi", "Hän saapui eilen.", "2026 m5 d5"),
    ("fi", "Hän saapuu huomenna.", "2026 m5 d7"),
)  # fmt: skip

# A question mark stands behind times whose half of the day is not said.
TIMES = (
    ("hu", "19.30-kor kezdődik.", "19:30"),
    ("hu", "19:30-kor kezdődik.", "19:30"),
    ("hu", "Este fél nyolckor kezdődik.", "19:30"),
    ("hu", "Fél nyolckor kezdődik.", "7:30?"),
    ("hu", "Reggel nyolckor kezdődik.", "8:00"),
    ("hu", "Reggel 8-kor kezdődik.", "8:00"),
    ("hu", "Éjfélkor kezdődik.", "0:00"),
    ("fi", "Se alkaa kello 19.30.", "19:30"),
    ("fi", "Se alkaa klo 19.", "19:00"),
    ("fi", "Se alkaa puoli kahdeksalta illalla.", "19:30"),
    ("fi", "Se alkaa puoli kahdeksalta.", "7:30?"),
    ("fi", "Se alkaa kahdeksalta aamulla.", "8:00"),
    ("fi", "Se alkaa varttia yli kahdeksan.", "8:15?"),
    ("fi", "Se alkaa keskiyöllä.", "0:00"),
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
