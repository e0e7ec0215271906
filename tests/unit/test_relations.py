"""Who did what to whom, and which number belongs to whom."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Article, Candidate, audit
from auditor.model import Finding

# Per language: Anna Berg accuses Oskar Lind, actively and in the passive; and the reverse.
ACCUSED = {
    "en": ("Anna Berg accused Oskar Lind of theft in Kassel.",
           "Oskar Lind was accused by Anna Berg of theft in Kassel.",
           "Oskar Lind accused Anna Berg of theft in Kassel."),
    "de": ("Anna Berg beschuldigte Oskar Lind in Kassel des Diebstahls.",
           "Oskar Lind wurde von Anna Berg beschuldigt, in Kassel gestohlen zu haben.",
           "Oskar Lind beschuldigte Anna Berg in Kassel des Diebstahls."),
    "fr": ("Anna Berg a accusé Oskar Lind de vol à Kassel.",
           "Oskar Lind a été accusé par Anna Berg de vol à Kassel.",
           "Oskar Lind a accusé Anna Berg de vol à Kassel."),
    "es": ("Anna Berg acusó a Oskar Lind de robo en Kassel.",
           "Oskar Lind fue acusado por Anna Berg de robo en Kassel.",
           "Oskar Lind acusó a Anna Berg de robo en Kassel."),
    "it": ("Anna Berg ha accusato Oskar Lind di furto a Kassel.",
           "Oskar Lind è stato accusato da Anna Berg di furto a Kassel.",
           "Oskar Lind ha accusato Anna Berg di furto a Kassel."),
    "pt": ("Anna Berg acusou Oskar Lind de roubo em Kassel.",
           "Oskar Lind foi acusado por Anna Berg de roubo em Kassel.",
           "Oskar Lind acusou Anna Berg de roubo em Kassel."),
    "nl": ("Anna Berg beschuldigde Oskar Lind in Kassel van diefstal.",
           "Oskar Lind werd door Anna Berg beschuldigd van diefstal in Kassel.",
           "Oskar Lind beschuldigde Anna Berg in Kassel van diefstal."),
    "sv": ("Anna Berg anklagade Oskar Lind för stöld i Kassel.",
           "Oskar Lind anklagades av Anna Berg för stöld i Kassel.",
           "Oskar Lind anklagade Anna Berg för stöld i Kassel."),
}  # fmt: skip
ENGLISH = ACCUSED["en"][0]


def swapped(rewrite: str, source: str, language: str = "en", other: str = "en") -> list[Finding]:
    report = audit(
        Article(text=rewrite, language=language),
        [Candidate(article=Article(text=source, language=other))],
    )
    return [finding for finding in report.findings if finding.rule == "relation-swapped"]


@pytest.mark.parametrize("language", ACCUSED)
def test_the_doer_is_read_in_both_voices(language: str) -> None:
    active, passive, reverse = ACCUSED[language]
    assert swapped(active, ENGLISH, language) == []
    assert swapped(passive, ENGLISH, language) == []
    assert swapped(ENGLISH, passive, "en", language) == []
    assert swapped(reverse, ENGLISH, language)
    assert swapped(ENGLISH, reverse, "en", language)


def test_the_reader_sees_who_did_it_on_each_side() -> None:
    (finding,) = swapped(ACCUSED["de"][2], ENGLISH, "de")
    assert finding.found == "Oskar Lind beschuldigte Anna Berg"
    assert finding.expected == "Anna Berg accused Oskar Lind"
    assert "“Oskar Lind” does it to “Anna Berg”" in finding.why[0].step


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        ("Anna Berg met Oskar Lind in Kassel.", "Oskar Lind met Anna Berg in Kassel."),
        ("Anna Berg thanked Oskar Lind. Lind thanked Berg.", "Oskar Lind thanked Anna Berg."),
        ("A cousin of Anna Berg sued Oskar Lind.", "Oskar Lind was sued by Anna Berg's cousin."),
        ("Anna Berg, 34, and Oskar Lind, 51, won.", "Oskar Lind, 51, and Anna Berg, 34, won."),
        ("Kassel has 310 beds and 420 nurses, Bremen 500 beds.",
         "Kassel has 420 nurses and 310 beds, Bremen 500 beds."),
        ("Kassel grew by 3.1 percent, Bremen by 4,200 people.",
         "Bremen grew by 4,200 people, Kassel by 3.1 percent."),
    ],
)  # fmt: skip
def test_what_order_does_not_prove_is_left_alone(source: str, rewrite: str) -> None:
    assert swapped(rewrite, source) == []


def test_three_numbers_in_a_row_may_go_round() -> None:
    source = "Kassel has 310 beds, Bremen 420 beds, Emden 530 beds."
    rewrite = "Kassel has 420 beds, Bremen 530 beds, Emden 310 beds."
    assert swapped(rewrite, source)
    assert swapped(source, source) == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read(between: str) -> None:
    for finding in swapped(f"Oskar Lind {between} accused Anna Berg.", ENGLISH):
        assert all(place.exact for place in finding.rewrite)


# Per language with cases or particles: A does it to B, told in both orders; and B to A.
MARKED = {
    "pl": ("Polska oskarżyła Litwę o zwłokę.", "Litwę oskarżyła o zwłokę Polska.",
           "Litwa oskarżyła Polskę o zwłokę."),
    "cs": ("Polsko obvinila Litva ze zdržování.", "Litva obvinila Polsko ze zdržování.", ""),
    "ru": ("Польша обвинила Литву в задержке.", "Литву в задержке обвинила Польша.",
           "Литва обвинила Польшу в задержке."),
    "uk": ("Польща звинуватила Литву в затримці.", "Литву в затримці звинуватила Польща.",
           "Литва звинуватила Польщу в затримці."),
    "el": ("Η Πολωνία κατηγόρησε τη Λιθουανία για καθυστέρηση.",
           "Τη Λιθουανία κατηγόρησε η Πολωνία για καθυστέρηση.",
           "Η Λιθουανία κατηγόρησε την Πολωνία για καθυστέρηση."),
    "tr": ("Polonya, Litvanya'yı gecikmeyle suçladı.", "Litvanya'yı Polonya gecikmeyle suçladı.",
           "Litvanya, Polonya'yı gecikmeyle suçladı."),
    "ja": ("ポーランドはリトアニアを非難した。", "リトアニアをポーランドが非難した。",
           "リトアニアはポーランドを非難した。"),
    "ko": ("폴란드가 리투아니아를 비난했다.", "리투아니아를 폴란드가 비난했다.",
           "리투아니아가 폴란드를 비난했다."),
    "hi": ("पोलैंड ने लिथुआनिया पर आरोप लगाया।", "लिथुआनिया पर पोलैंड ने आरोप लगाया।",
           "लिथुआनिया ने पोलैंड पर आरोप लगाया।"),
}  # fmt: skip
BLAMED = "Poland accused Lithuania of delay."


@pytest.mark.parametrize("language", [one for one, rows in MARKED.items() if rows[2]])
def test_case_shows_the_doer_where_order_is_free(language: str) -> None:
    first, second, reverse = MARKED[language]
    assert swapped(BLAMED, first, "en", language) == []
    assert swapped(BLAMED, second, "en", language) == []
    assert swapped(BLAMED, reverse, "en", language)
    assert swapped(reverse, BLAMED, language)


def test_names_that_show_no_case_are_not_read_backwards() -> None:
    told, other, _ = MARKED["cs"]
    assert swapped("Lithuania accused Poland of delay.", told, "en", "cs") == []
    assert swapped("Lithuania accused Poland of delay.", other, "en", "cs") == []


@pytest.mark.parametrize(
    ("sentence", "same", "reverse"),
    [
        ("Emden beat Kassel 3-1.", "Kassel lost 3-1 to Emden.", "Kassel won 3-1 against Emden."),
        ("Siemens sold the mill to Bosch.", "Bosch bought the mill from Siemens.",
         "Siemens bought the mill from Bosch."),
        ("The train from Kassel to Emden stops.", "The train to Emden from Kassel stops.",
         "The train from Emden to Kassel stops."),
    ],
)  # fmt: skip
def test_both_ends_of_a_deal_a_match_and_a_way_are_read(
    sentence: str, same: str, reverse: str
) -> None:
    assert swapped(same, sentence) == []
    assert swapped(reverse, sentence)


def test_an_apposition_stands_aside_and_an_owner_does_nothing() -> None:
    source = "Anna Berg, the minister, praised Oskar Lind."
    assert swapped("Oskar Lind, the mayor of Kassel, praised Anna Berg.", source)
    assert swapped("Oskar Lind's brother praised Anna Berg.", source) == []
    assert swapped("Oskar Lind and Anna Berg praised Ivan Zorin.", source) == []


def test_a_deed_told_in_one_of_two_linked_sentences_is_read() -> None:
    source = (
        "The ferry to Emden sails again from Monday. Oskar Lind sued Anna Berg in Kassel, and the"
        " judge will hear both sides in the old town hall in May. Tickets cost 12 euros."
    )
    rewrite = (
        "The ferry to Emden sails again from Monday. Anna Berg sued Oskar Lind in Kassel. The judge"
        " will hear both sides in the old town hall in May. Tickets cost 12 euros."
    )
    assert swapped(rewrite, source)


@pytest.mark.parametrize(
    ("language", "faithful", "exchanged"),
    [
        ("en", "Polish minister Anna Berg met Dutch minister Oskar Lind in Kassel.",
         "Dutch minister Anna Berg met Polish minister Oskar Lind in Kassel."),
        ("de", "Die polnische Ministerin Anna Berg traf den niederländischen Minister Oskar Lind.",
         "Die niederländische Ministerin Anna Berg traf den polnischen Minister Oskar Lind."),
        ("fr", "La ministre polonaise Anna Berg a rencontré le ministre néerlandais Oskar Lind.",
         "La ministre néerlandaise Anna Berg a rencontré le ministre polonais Oskar Lind."),
        ("ru", "Польский министр Анна Берг встретила нидерландского министра Оскара Линда.",
         "Нидерландский министр Анна Берг встретила польского министра Оскара Линда."),
    ],
)  # fmt: skip
def test_the_countries_of_two_titles_may_not_change_places(
    language: str, faithful: str, exchanged: str
) -> None:
    source = "Poland's minister Anna Berg met the Dutch minister Oskar Lind in Kassel."
    assert swapped(faithful, source, language) == []
    assert swapped(exchanged, source, language)


def test_names_in_quotation_marks_and_gerunds_are_read() -> None:
    source = "Клуб «Зенит» в Казани проиграл «Спартаку»."
    assert swapped("Spartak lost to Zenit in Kazan.", source, "en", "ru")
    assert swapped("Zenit lost to Spartak in Kazan.", source, "en", "ru") == []
    assert swapped("Oskar Lind is suing Anna Berg.", "Anna Berg is suing Oskar Lind.")
