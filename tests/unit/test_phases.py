"""Halves of a year or a match, parts of the day, legs and rounds, against each other."""

import pytest
from fact_notation import rules

# Kept and changed English rewrites of a sentence in each language.
HALVES = (
    ("de", "Im ersten Halbjahr stieg der Umsatz."),
    ("fr", "Les ventes ont augmenté au premier semestre."),
    ("es", "Las ventas subieron en el primer semestre."),
    ("it", "Le vendite sono salite nel primo semestre."),
    ("pt", "As vendas subiram no primeiro semestre."),
    ("nl", "In het eerste halfjaar steeg de omzet."),
    ("sv", "Under första halvåret steg omsättningen."),
    ("da", "I første halvår steg omsætningen."),
    ("nb", "I første halvår steg omsetningen."),
    ("pl", "W pierwszym półroczu sprzedaż wzrosła."),
    ("cs", "V prvním pololetí tržby vzrostly."),
    ("sk", "V prvom polroku tržby vzrástli."),
    ("ru", "В первом полугодии выручка выросла."),
    ("uk", "У першому півріччі виторг зріс."),
    ("bg", "През първото полугодие продажбите нараснаха."),
    ("hr", "U prvom polugodištu prodaja je porasla."),
    ("sr", "У првом полугодишту продаја је порасла."),
    ("tr", "Yılın ilk yarısında satışlar arttı."),
    ("el", "Οι πωλήσεις αυξήθηκαν το πρώτο εξάμηνο."),
    ("hu", "Az első félévben nőtt a forgalom."),
    ("fi", "Myynti kasvoi ensimmäisellä vuosipuoliskolla."),
    ("ro", "Vânzările au crescut în primul semestru."),
    ("zh", "上半年销售额增长。"),
    ("ja", "上半期の売上高は伸びた。"),
    ("ko", "상반기 매출이 늘었다."),
)

MORNINGS = (
    ("de", "Am Montagvormittag tagte das Gericht."),
    ("fr", "Le tribunal s'est réuni lundi matin."),
    ("es", "El tribunal se reunió el lunes por la mañana."),
    ("it", "Il tribunale si è riunito lunedì mattina."),
    ("pt", "O tribunal reuniu-se na segunda-feira de manhã."),
    ("nl", "Maandagochtend kwam de rechtbank bijeen."),
    ("sv", "På måndagsmorgonen sammanträdde domstolen."),
    ("da", "Retten mødtes mandag formiddag."),
    ("nb", "Retten møttes mandag formiddag."),
    ("pl", "Sąd zebrał się w poniedziałek rano."),
    ("cs", "Soud zasedal v pondělí dopoledne."),
    ("sk", "Súd zasadal v pondelok dopoludnia."),
    ("ru", "Суд собрался в понедельник утром."),
    ("uk", "Суд зібрався в понеділок уранці."),
    ("bg", "Съдът заседава в понеделник сутринта."),
    ("hr", "Sud je zasjedao u ponedjeljak ujutro."),
    ("tr", "Mahkeme pazartesi sabahı toplandı."),
    ("el", "Το δικαστήριο συνεδρίασε τη Δευτέρα το πρωί."),
    ("hu", "A bíróság hétfő délelőtt ülésezett."),
    ("fi", "Oikeus kokoontui maanantaiaamuna."),
    ("ro", "Tribunalul s-a reunit luni dimineața."),
)

ROUNDS = (
    ("de", "Sie verlor im Viertelfinale."),
    ("fr", "Elle a perdu en quart de finale."),
    ("es", "Perdió en los cuartos de final."),
    ("it", "Ha perso nei quarti di finale."),
    ("pt", "Perdeu nos quartos de final."),
    ("nl", "Ze verloor in de kwartfinale."),
    ("sv", "Hon förlorade i kvartsfinalen."),
    ("pl", "Przegrała w ćwierćfinale."),
    ("cs", "Prohrála ve čtvrtfinále."),
    ("ru", "Она проиграла в четвертьфинале."),
    ("uk", "Вона програла у чвертьфіналі."),
    ("tr", "Çeyrek finalde yenildi."),
    ("el", "Έχασε στα προημιτελικά."),
    ("hu", "Kikapott a negyeddöntőben."),
    ("fi", "Hän hävisi puolivälierissä."),
)


def compared(english: str, source: tuple[str, str]) -> tuple[list[str], list[str]]:
    kinds = ("date", "number", "polarity")
    return rules(("en", english), source, kinds), rules(source, ("en", english), kinds)


@pytest.mark.parametrize("source", HALVES)
def test_a_first_half_is_no_second(source: tuple[str, str]) -> None:
    assert compared("Sales rose in the first half of the year.", source) == ([], [])
    assert compared("Sales rose in the first six months.", source) == ([], [])
    changed = compared("Sales rose in the second half of the year.", source)
    assert changed == (["date-changed"], ["date-changed"])


@pytest.mark.parametrize("source", MORNINGS)
def test_a_morning_is_no_afternoon(source: tuple[str, str]) -> None:
    assert compared("The court met on Monday morning.", source) == ([], [])
    assert compared("The court met on Monday.", source)[0] == []
    changed = compared("The court met on Monday afternoon.", source)
    assert changed == (["date-changed"], ["date-changed"])


@pytest.mark.parametrize("source", ROUNDS)
def test_a_quarter_final_is_no_semi_final(source: tuple[str, str]) -> None:
    assert compared("She lost in the quarter-finals.", source) == ([], [])
    changed = compared("She lost in the semi-finals.", source)
    assert changed == (["date-changed"], ["date-changed"])


def test_the_part_of_the_day_beside_a_time_is_left_to_it() -> None:
    source = ("de", "Die Sitzung begann um 19.30 Uhr.")
    assert rules(("en", "The session began at 7:30 in the evening."), source) == []
    source = ("de", "Die Sitzung begann am Abend um halb acht.")
    assert rules(("en", "The session began at 7:30 in the morning."), source) == ["time-changed"]


def test_a_night_is_neither_morning_nor_evening() -> None:
    source = ("es", "El tribunal se reunió el lunes por la noche.")
    assert rules(("en", "The court met on Monday evening."), source) == []
