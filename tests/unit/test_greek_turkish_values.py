"""
Values and acronyms between English and Greek and Turkish.

Each row is a fact worded in every language, English rewrites that keep it and English rewrites that
do not, with the rule that tells. Both directions are compared.
"""

import pytest
from fact_notation import VALUES, Facts, changed, kept, rules

LANGUAGES = ("el", "tr")
KINDS = (*VALUES, "acronym", "name")

# Sources in the order of LANGUAGES.
FACTS: Facts = {
    "length": (
        ("Η σήραγγα έχει μήκος 16 χιλιόμετρα.", "Tünel 16 kilometre uzunluğunda."),
        ("The tunnel is 16 km long.", "The tunnel is ten miles long."),
        (
            ("The tunnel is 16 miles long.", "unit-changed"),
            ("The tunnel is 61 km long.", "number-changed"),
        ),
    ),
    "temperature": (
        ("Τη Δευτέρα μετρήθηκαν 35 βαθμοί.", "Pazartesi günü 35 derece ölçüldü."),
        ("It was 35°C on Monday.", "It was 95 degrees Fahrenheit on Monday."),
        (("It was 35°F on Monday.", "unit-changed"), ("It was 53°C on Monday.", "number-changed")),
    ),
    "frost": (
        ("Το πρωί είχε 7 βαθμούς υπό το μηδέν.", "Sabaha karşı hava eksi 7 dereceydi."),
        ("It was minus 7 degrees towards morning.", "It was 7 degrees below zero towards morning."),
        (
            ("It was 7 degrees towards morning.", "number-changed"),
            ("It was minus 17 degrees towards morning.", "number-changed"),
        ),
    ),
    "speed": (
        (
            "Ο άνεμος έφτασε τα 120 χιλιόμετρα την ώρα.",
            "Rüzgârın hızı saatte 120 kilometreye ulaştı.",
        ),
        ("The wind reached 120 km/h.", "The wind reached 75 mph."),
        (
            ("The wind reached 120 mph.", "unit-changed"),
            ("The wind reached 102 km/h.", "number-changed"),
        ),
    ),
    "money": (
        ("Η γέφυρα κόστισε 1,5 δισ. ευρώ.", "Köprü 1,5 milyar avroya mal oldu."),
        ("The bridge cost €1.5bn.", "The bridge cost 1.5 billion euros ($1.6 billion)."),
        (
            ("The bridge cost $1.5 billion.", "currency-changed"),
            ("The bridge cost €1.5 million.", "number-changed"),
            ("The bridge cost €5.1 billion.", "number-changed"),
        ),
    ),
    "half": (
        ("Συγκεντρώθηκαν ενάμισι εκατομμύριο υπογραφές.", "Bir buçuk milyon imza toplandı."),
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
        ("Διασώθηκαν είκοσι τρεις μεταλλωρύχοι.", "Yirmi üç madenci kurtarıldı."),
        ("Twenty-three miners were rescued.", "23 miners were rescued."),
        (
            ("Thirty-two miners were rescued.", "number-changed"),
            ("33 miners were rescued.", "number-changed"),
        ),
    ),
    "points": (
        ("Το μερίδιο αυξήθηκε κατά 2 ποσοστιαίες μονάδες.", "Pay 2 yüzde puanı arttı."),
        ("The share rose by 2 percentage points.", "The share rose two percentage points."),
        (("The share rose by 2 percent.", "number-changed"),),
    ),
    "share": (
        (
            "Ρεύμα έχουν τα δύο τρίτα από τα 45.000 νοικοκυριά.",
            "45.000 hanenin üçte ikisinde elektrik var.",
        ),
        ("Two-thirds of the 45,000 homes have power.", "About 67% of the 45,000 homes have power."),
        (
            ("Three quarters of the 45,000 homes have power.", "number-changed"),
            ("Two-thirds of the 54,000 homes have power.", "number-changed"),
        ),
    ),
    "ratio": (
        ("Συμφωνούν εννέα στις δέκα εταιρείες.", "On şirketten dokuzu aynı fikirde."),
        ("Nine out of ten firms agree.", "9 of 10 firms agree.", "90 percent of firms agree."),
        (
            ("Eight out of ten firms agree.", "number-changed"),
            ("80 percent of firms agree.", "number-changed"),
        ),
    ),
    "multiple": (
        ("Οι αιτήσεις τριπλασιάστηκαν.", "Başvurular üçe katlandı."),
        ("The number of applications tripled.", "Applications increased threefold."),
        (
            ("The number of applications doubled.", "number-changed"),
            ("The number of applications quadrupled.", "number-changed"),
        ),
    ),
    "range": (
        ("Συνελήφθησαν 10 έως 15 άτομα.", "10 ila 15 kişi gözaltına alındı."),
        ("Between 10 and 15 people were detained.", "Ten to fifteen people were detained."),
        (("Between 10 and 25 people were detained.", "number-changed"),),
    ),
    "bound": (
        ("Τουλάχιστον 17 άτομα τραυματίστηκαν.", "En az 17 kişi yaralandı."),
        ("At least 17 people were injured.", "At least seventeen people were hurt."),
        (
            ("At least 71 people were injured.", "number-changed"),
            ("At most 17 people were injured.", "number-changed"),
        ),
    ),
    "age": (
        ("Σκοτώθηκε ο 29χρονος οδηγός.", "29 yaşındaki sürücü öldü."),
        ("The 29-year-old driver died.", "The driver, 29, died."),
        (("The 39-year-old driver died.", "number-"), ("The driver, 92, died.", "number-")),
    ),
    "ordinal": (
        ("Κατέλαβε την έβδομη θέση.", "Yarışı yedinci sırada bitirdi."),
        ("She came seventh.", "She took 7th place."),
        (("She came ninth.", "number-changed"),),
    ),
    "century": (
        ("Πέθανε τον 12ο αιώνα.", "12. yüzyılda öldü."),
        ("He died in the 12th century.", "He died in the twelfth century."),
        (("He died in the 13th century.", "date-changed"),),
    ),
    "date": (
        ("Το μουσείο ανοίγει στις 3 Μαΐου 2026.", "Müze 3 Mayıs 2026’da açılıyor."),
        ("The museum opens on May 3, 2026.", "It opens on 2026-05-03."),
        (
            ("The museum opens on March 3, 2026.", "date-changed"),
            ("The museum opens on May 13, 2026.", "date-changed"),
            ("The museum opens on May 3, 2028.", "date-changed"),
        ),
    ),
    "decade": (
        ("Η ταινία γυρίστηκε τη δεκαετία του 1970.", "Film yetmişli yıllarda çekildi."),
        ("The film was made in the 1970s.", "The film was made in the seventies."),
        (("The film was made in the 1960s.", "date-"),),
    ),
    "time": (
        ("Η συνεδρίαση αρχίζει στις εφτάμισι το βράδυ.", "Oturum akşam yedi buçukta başlıyor."),
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
        ("Η απόφαση θα βγει την Πέμπτη.", "Karar perşembe günü açıklanacak."),
        ("The verdict is due on Thursday.",),
        (("The verdict is due on Tuesday.", "date-changed"),),
    ),
    "score": (
        ("Οι γηπεδούχοι νίκησαν 3-1.", "Ev sahibi takım 3-1 kazandı."),
        ("The hosts won 3-1.",),
        (("The hosts won 3-2.", "number-changed"),),
    ),
    "acronym": (
        ("Η ΕΕ και ο ΟΗΕ καταδίκασαν την επίθεση.", "AB ve BM saldırıyı kınadı."),
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
