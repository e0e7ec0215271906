"""Numbers, dates and times of day in Danish and Norwegian."""

import pytest
from fact_notation import dates, numbers, times

PUBLISHED = "2026-05-06"  # a Wednesday

# Value, form where it is not a plain number, unit and bound; several are separated by “;”.
NUMBERS = (
    ("da", "Byggeriet kostede 1.250.000 kroner.", "1250000 DKK"),
    ("da", "Firmaet tjente 2,5 mio. euro.", "2500000 EUR"),
    ("da", "Overskuddet er 7 mia. dollar.", "7000000000 $"),
    ("da", "Treogtyve minearbejdere døde.", "23"),
    ("da", "Fem hundrede brandfolk hjalp.", "500"),
    ("da", "Der bor femogtyve tusind mennesker.", "25000"),
    ("da", "Der bor halvtreds mennesker.", "50"),
    ("da", "Der kom femoghalvfjerds gæster.", "75"),
    ("da", "Halvanden million underskrifter blev samlet.", "1500000"),
    ("da", "Rejsen varede halvanden time.", "1.5 hour"),
    ("da", "De ventede to en halv time.", "2.5 hour"),
    ("da", "To tredjedele af skoven brændte.", "0.666667 fraction"),
    ("da", "Tre fjerdedele af de adspurgte er enige.", "0.75 fraction"),
    ("da", "Ni ud af ti firmaer er enige.", "0.9 fraction"),
    ("da", "Hver femte dansker støtter det.", "0.2 fraction"),
    ("da", "Hun blev nummer 3.", "3"),
    ("da", "Hun blev syvende.", "7 ordinal"),
    ("da", "Ledigheden er 5,1 procent.", "5.1 %"),
    ("da", "Ledigheden er 5,1 pct.", "5.1 %"),
    ("da", "Støtten faldt 2 procentpoint.", "2 points"),
    ("da", "Det var minus 12 grader.", "-12 °C"),
    ("da", "Antallet blev fordoblet.", "2 multiple"),
    ("da", "Prisen blev tredoblet.", "3 multiple"),
    ("da", "Omkring 300 mennesker kom.", "300 about"),
    ("da", "Over 200 mennesker blev såret.", "200 over"),
    ("da", "Mindst 17 mennesker blev såret.", "17 over"),
    ("da", "Under 100 mennesker kom.", "100 under"),
    ("da", "Den 35-årige chauffør døde.", "35 year"),
    ("da", "Tunnelen er 16 kilometer lang.", "16 km"),
    ("da", "En af ministrene gik.", ""),
    ("nb", "Byggingen kostet 1 250 000 kroner.", "1250000 NOK"),
    ("nb", "Firmaet tjente 2,5 mill. euro.", "2500000 EUR"),
    ("nb", "Overskuddet er 7 mrd. dollar.", "7000000000 $"),
    ("nb", "Tjuetre gruvearbeidere døde.", "23"),
    ("nb", "Fem hundre brannfolk hjalp.", "500"),
    ("nb", "Der bor tjuefem tusen mennesker.", "25000"),
    ("nb", "Tretusen mennesker bor der.", "3000"),
    ("nb", "Halvannen million underskrifter ble samlet.", "1500000"),
    ("nb", "Reisen varte i halvannen time.", "1.5 hour"),
    ("nb", "De ventet i to og en halv time.", "2.5 hour"),
    ("nb", "To tredjedeler av skogen brant.", "0.666667 fraction"),
    ("nb", "Tre firedeler av de spurte er enige.", "0.75 fraction"),
    ("nb", "Ni av ti firmaer er enige.", "0.9 fraction"),
    ("nb", "Hver femte nordmann støtter det.", "0.2 fraction"),
    ("nb", "Hun ble sjuende.", "7 ordinal"),
    ("nb", "Ledigheten er 5,1 prosent.", "5.1 %"),
    ("nb", "Støtten falt 2 prosentpoeng.", "2 points"),
    ("nb", "Det var minus 12 grader.", "-12 °C"),
    ("nb", "Antallet ble doblet.", "2 multiple"),
    ("nb", "Prisen ble tredoblet.", "3 multiple"),
    ("nb", "Rundt 300 mennesker kom.", "300 about"),
    ("nb", "Over 200 mennesker ble skadet.", "200 over"),
    ("nb", "Minst 17 mennesker ble skadet.", "17 over"),
    ("nb", "Under 100 mennesker kom.", "100 under"),
    ("nb", "Den 35 år gamle sjåføren døde.", "35 year"),
    ("nb", "Tunnelen er 16 kilometer lang.", "16 km"),
    ("nb", "En av statsrådene gikk.", ""),
    ("nb", "Byen ligger ved Tremila.", ""),
)  # fmt: skip

DATES = (
    ("da", "Museet åbnede den 3. maj 2026.", "2026 m5 d3"),
    ("da", "Museet åbnede den 3. maj.", "m5 d3"),
    ("da", "Museet åbnede i maj 2026.", "2026 m5"),
    ("da", "Museet åbnede i 1998.", "1998"),
    ("da", "Mandag faldt dommen.", "wd0"),
    ("da", "Retten mødes tirsdag og onsdag.", "wd1; wd2"),
    ("da", "Søndag er der valg.", "wd6"),
    ("da", "Slottet er fra det 14. århundrede.", "c14"),
    ("da", "Slottet er fra det nittende århundrede.", "c19"),
    ("da", "Slottet er fra 1300-tallet.", "c14"),
    ("da", "Filmen er fra 1970'erne.", "1970s"),
    ("da", "Filmen er fra halvfjerdserne.", "70s"),
    ("da", "Sidste år var bedre.", "2025"),
    ("da", "Han kom i går.", "2026 m5 d5"),
    ("da", "Han kommer i morgen.", "2026 m5 d7"),
    ("nb", "Museet åpnet 3. mai 2026.", "2026 m5 d3"),
    ("nb", "Museet åpnet den 3. mai.", "m5 d3"),
    ("nb", "Museet åpnet i mai 2026.", "2026 m5"),
    ("nb", "Museet åpnet i 1998.", "1998"),
    ("nb", "Mandag falt dommen.", "wd0"),
    ("nb", "Retten møtes tirsdag og onsdag.", "wd1; wd2"),
    ("nb", "Søndag er det valg.", "wd6"),
    ("nb", "Slottet er fra det 14. århundre.", "c14"),
    ("nb", "Slottet er fra 1300-tallet.", "c14"),
    ("nb", "Filmen er fra 1970-tallet.", "1970s"),
    ("nb", "Filmen er fra syttitallet.", "70s"),
    ("nb", "I fjor var det bedre.", "2025"),
    ("nb", "Han kom i går.", "2026 m5 d5"),
    ("nb", "Han kommer i morgen.", "2026 m5 d7"),
)  # fmt: skip

# A question mark stands behind times whose half of the day is not said.
TIMES = (
    ("da", "Det begynder klokken 19.30.", "19:30"),
    ("da", "Det begynder kl. 19.30.", "19:30"),
    ("da", "Det begynder klokken halv otte om aftenen.", "19:30"),
    ("da", "Det begynder klokken halv otte.", "7:30?"),
    ("da", "Det begynder klokken otte om morgenen.", "8:00"),
    ("da", "Det begynder ved midnat.", "0:00"),
    ("nb", "Det begynner klokken 19.30.", "19:30"),
    ("nb", "Det begynner kl. 19.30.", "19:30"),
    ("nb", "Det begynner klokken halv åtte om kvelden.", "19:30"),
    ("nb", "Det begynner halv åtte.", "7:30?"),
    ("nb", "Det begynner klokken åtte om morgenen.", "8:00"),
    ("nb", "Det begynner ved midnatt.", "0:00"),
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
