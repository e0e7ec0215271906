"""Dates and times of day in Greek and Turkish."""

import pytest
from fact_notation import dates, times

PUBLISHED = "2026-05-06"  # a Wednesday

DATES = (
    ("el", "Το μουσείο άνοιξε στις 3 Μαΐου 2026.", "2026 m5 d3"),
    ("el", "Το μουσείο άνοιξε στις 3 Μαΐου.", "m5 d3"),
    ("el", "Το μουσείο άνοιξε την 1η Μαΐου.", "m5 d1"),
    ("el", "Το μουσείο άνοιξε στις 3/5/2026.", "2026 m5 d3"),
    ("el", "Το μουσείο άνοιξε τον Μάιο του 2026.", "2026 m5"),
    ("el", "Το μουσείο άνοιξε το 1998.", "1998"),
    ("el", "Κράτησε από τις 3 έως τις 5 Σεπτεμβρίου.", "m9 d3; m9 d5"),
    ("el", "Τη Δευτέρα βγήκε η απόφαση.", "wd0"),
    ("el", "Το δικαστήριο συνεδριάζει την Τρίτη και την Τετάρτη.", "wd1; wd2"),
    ("el", "Την Πέμπτη έπαιξαν ισόπαλοι.", "wd3"),
    ("el", "Η Πέμπτη Συμφωνία παίχτηκε.", ""),
    ("el", "Τη νύχτα της Παρασκευής προς το Σάββατο χιόνισε.", "wd4; wd5"),
    ("el", "Την Κυριακή γίνονται εκλογές.", "wd6"),
    ("el", "Το κάστρο χτίστηκε τον 14ο αιώνα.", "c14"),
    ("el", "Το κάστρο χτίστηκε τον δέκατο ένατο αιώνα.", "c19"),
    ("el", "Η ταινία γυρίστηκε τη δεκαετία του 1970.", "1970s"),
    ("el", "Η ταινία γυρίστηκε τη δεκαετία του ’70.", "70s"),
    ("el", "Η ταινία γυρίστηκε τη δεκαετία του εβδομήντα.", "70s"),
    ("el", "Κράτησε από το 1914 έως το 1918.", "1914; 1918"),
    ("el", "Πέρυσι ήταν καλύτερα.", "2025"),
    ("el", "Ήρθε χθες.", "2026 m5 d5"),
    ("el", "Έρχεται αύριο.", "2026 m5 d7"),
    ("el", "Κλείνει τον επόμενο μήνα.", "2026 m6"),
    ("tr", "Müze 3 Mayıs 2026’da açıldı.", "2026 m5 d3"),
    ("tr", "Müze 3 Mayıs’ta açıldı.", "m5 d3"),
    ("tr", "Müze 03.05.2026 tarihinde açıldı.", "2026 m5 d3"),
    ("tr", "Müze Mayıs 2026’da açıldı.", "2026 m5"),
    ("tr", "Müze 1998 yılında açıldı.", "1998"),
    ("tr", "Etkinlik 3-5 Eylül arasında sürdü.", "m9 d3; m9 d5"),
    ("tr", "Karar pazartesi günü açıklandı.", "wd0"),
    ("tr", "Mahkeme salı günü ve çarşamba günü toplanıyor.", "wd1; wd2"),
    ("tr", "Perşembe akşamı berabere kaldılar.", "wd3"),
    ("tr", "Cumayı cumartesiye bağlayan gece kar yağdı.", "wd4; wd5"),
    ("tr", "Pazar günü seçim var.", "wd6"),
    ("tr", "Enerji pazarı büyüyor.", ""),
    ("tr", "Kale 14. yüzyılda yapıldı.", "c14"),
    ("tr", "Kale on dokuzuncu yüzyılda yapıldı.", "c19"),
    ("tr", "Film 1970’li yıllarda çekildi.", "1970s"),
    ("tr", "Film yetmişli yıllarda çekildi.", "70s"),
    ("tr", "Savaş 1914-1918 yılları arasında sürdü.", "1914; 1918"),
    ("tr", "Geçen yıl daha iyiydi.", "2025"),
    ("tr", "Dün geldi.", "2026 m5 d5"),
    ("tr", "Yarın geliyor.", "2026 m5 d7"),
    ("tr", "Gelecek ay kapanıyor.", "2026 m6"),
)  # fmt: skip

# A question mark stands behind times whose half of the day is not said.
TIMES = (
    ("el", "Αρχίζει στις 19.30.", "19:30"),
    ("el", "Αρχίζει στις 7:30 μ.μ.", "19:30"),
    ("el", "Αρχίζει στις 7 το απόγευμα.", "19:00"),
    ("el", "Αρχίζει στις επτά και μισή το βράδυ.", "19:30"),
    ("el", "Αρχίζει στις εφτάμισι το βράδυ.", "19:30"),
    ("el", "Αρχίζει στις επτάμισι.", "7:30?"),
    ("el", "Αρχίζει στις οκτώ και τέταρτο.", "8:15?"),
    ("el", "Αρχίζει στις οκτώ παρά τέταρτο.", "7:45?"),
    ("el", "Αρχίζει στις οκτώ το πρωί.", "8:00"),
    ("el", "Αρχίζει τα μεσάνυχτα.", "0:00"),
    ("el", "Τελειώνει το μεσημέρι.", "12:00"),
    ("el", "Ο συναγερμός σήμανε στις τρεις τα ξημερώματα.", "3:00"),
    ("tr", "Saat 19.30’da başlıyor.", "19:30"),
    ("tr", "Saat 19:30’da başlıyor.", "19:30"),
    ("tr", "Saat 19.00’da başlıyor.", "19:00"),
    ("tr", "Akşam yedi buçukta başlıyor.", "19:30"),
    ("tr", "Saat yedi buçukta başlıyor.", "7:30?"),
    ("tr", "Sekizi çeyrek geçe başlıyor.", "8:15?"),
    ("tr", "Sekize çeyrek kala başlıyor.", "7:45?"),
    ("tr", "Sabah saat sekizde başlıyor.", "8:00"),
    ("tr", "Sabah 8’de başlıyor.", "8:00"),
    ("tr", "Gece yarısı başlıyor.", "0:00"),
    ("tr", "Öğlen bitiyor.", "12:00"),
    ("tr", "Alarm gece saat üçte verildi.", "3:00"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), DATES)
def test_dates_are_read(language: str, text: str, expected: str) -> None:
    assert dates(language, text, PUBLISHED) == expected


@pytest.mark.parametrize(("language", "text", "expected"), TIMES)
def test_times_are_read(language: str, text: str, expected: str) -> None:
    assert times(language, text) == expected
