"""Changes that run the other way, and periods that end where they should begin."""

import pytest

from auditor import Article, Candidate, audit

# The same change in many languages, with the two values to be filled in.
CHANGES = {
    "en": "The fare went up from {} to {} euros in the spring.",
    "de": "Der Fahrpreis stieg im Frühjahr von {} auf {} Euro.",
    "fr": "Le prix du billet est passé de {} à {} euros au printemps.",
    "es": "El billete subió en primavera de {} a {} euros.",
    "it": "In primavera il biglietto è salito da {} a {} euro.",
    "pt": "O bilhete subiu na primavera de {} para {} euros.",
    "nl": "De ritprijs ging in het voorjaar van {} naar {} euro.",
    "sv": "Biljetten steg i våras från {} till {} euro.",
    "da": "Billetten steg i foråret fra {} til {} euro.",
    "nb": "Billetten steg i vår fra {} til {} euro.",
    "pl": "Wiosną cena biletu wzrosła z {} do {} euro.",
    "cs": "Na jaře zdražila jízdenka z {} na {} eur.",
    "ru": "Весной билет подорожал с {} до {} евро.",
    "uk": "Навесні квиток подорожчав з {} до {} євро.",
    "tr": "İlkbaharda bilet {} eurodan {} euroya çıktı.",
    "hu": "Tavasszal a jegy ára {} euróról {} euróra nőtt.",
    "fi": "Keväällä lippu kallistui {} eurosta {} euroon.",
    "el": "Την άνοιξη το εισιτήριο ανέβηκε από {} σε {} ευρώ.",
    "ro": "Primăvara biletul s-a scumpit de la {} la {} euro.",
    "ja": "春に運賃は{}ユーロから{}ユーロに上がった。",
    "zh": "春季票价从{}欧元涨到{}欧元。",
    "ko": "봄에 요금이 {}유로에서 {}유로로 올랐다.",
    "hi": "वसंत में किराया {} यूरो से बढ़कर {} यूरो हो गया।",
    "ar": "ارتفعت التذكرة في الربيع من {} إلى {} يورو.",
}  # fmt: skip


def _rules(language: str, rewrite: str, other: str, source: str) -> set[str]:
    report = audit(
        Article(text=rewrite, language=language),
        [Candidate(article=Article(text=source, language=other))],
    )
    return {finding.rule for finding in report.findings}


@pytest.mark.parametrize("language", CHANGES)
def test_a_change_turned_round_is_told(language: str) -> None:
    source = CHANGES["en"].format(40, 55)
    turned = CHANGES[language].format(55, 40)
    assert "number-changed" in _rules(language, turned, "en", source)
    source, turned = CHANGES[language].format(40, 55), CHANGES["en"].format(55, 40)
    assert "number-changed" in _rules("en", turned, language, source)


@pytest.mark.parametrize("language", CHANGES)
def test_a_change_as_the_source_has_it_is_none(language: str) -> None:
    source = CHANGES["en"].format(40, 55)
    assert not _rules(language, CHANGES[language].format(40, 55), "en", source)


@pytest.mark.parametrize(
    ("language", "rewrite", "other", "source"),
    [
        ("en", "The fare rose to 55 euros from 40.", "de", CHANGES["de"]),
        ("de", "Der Fahrpreis beträgt 55 Euro nach zuvor 40 Euro.", "en", CHANGES["en"]),
        ("fr", "Le billet coûte 55 euros, contre 40 auparavant.", "en", CHANGES["en"]),
        ("es", "El billete cuesta 55 euros, frente a los 40 de antes.", "fr", CHANGES["fr"]),
        ("pl", "Bilet podrożał do 55 euro z 40.", "en", CHANGES["en"]),
    ],
)
def test_the_order_of_the_words_is_no_direction(
    language: str, rewrite: str, other: str, source: str
) -> None:
    assert "number-changed" not in _rules(language, rewrite, other, source.format(40, 55))


@pytest.mark.parametrize(
    ("language", "rewrite", "other", "source"),
    [
        ("en", "The bridge is closed from 4 May.", "de", "Die Brücke ist bis 4. Mai gesperrt."),
        ("de", "Der Antrag ist ab dem 4. Mai möglich.", "en", "Apply by 4 May."),
        ("fr", "Le musée est ouvert dès le 4 mai.", "en", "The museum is open until 4 May."),
        ("es", "El museo abre hasta el 4 de mayo.", "en", "The museum opens from 4 May."),
        ("it", "Il museo è aperto fino al 4 maggio.", "de", "Das Museum öffnet ab dem 4. Mai."),
        ("pl", "Most jest zamknięty od 4 maja.", "en", "The bridge is closed until 4 May."),
        ("ru", "Мост закрыт с 4 мая.", "en", "The bridge is closed until 4 May."),
        ("uk", "Міст закритий до 4 травня.", "en", "The bridge is closed from 4 May."),
        ("ja", "橋は5月4日まで閉鎖される。", "en", "The bridge is closed from 4 May."),
        ("zh", "大桥自5月4日起关闭。", "en", "The bridge is closed until 4 May."),
        ("tr", "Köprü 4 Mayıs'tan itibaren kapalı.", "en", "The bridge is closed until 4 May."),
    ],
)  # fmt: skip
def test_a_deadline_is_no_beginning(language: str, rewrite: str, other: str, source: str) -> None:
    assert "date-changed" in _rules(language, rewrite, other, source)


@pytest.mark.parametrize(
    ("language", "rewrite", "other", "source"),
    [
        ("en", "The bridge is closed until 4 May.", "de", "Die Brücke ist bis 4. Mai gesperrt."),
        ("de", "Der Markt dauert vom 2. bis 4. Mai.", "en", "The fair runs from 2 to 4 May."),
        ("fr", "Le musée est ouvert jusqu'au 4 mai.", "es", "El museo abre hasta el 4 de mayo."),
        ("ru", "Мост закрыт до 4 мая.", "en", "The bridge is closed until 4 May."),
        ("ja", "橋は5月4日まで閉鎖される。", "en", "The bridge is closed until 4 May."),
        ("zh", "大桥自5月4日起关闭。", "en", "The bridge is closed from 4 May."),
    ],
)
def test_the_same_side_of_a_date_is_none(
    language: str, rewrite: str, other: str, source: str
) -> None:
    assert "date-changed" not in _rules(language, rewrite, other, source)


def test_the_sides_of_a_vote() -> None:
    source = "Le Sénat a adopté le texte par 186 voix contre 154."
    turned = "Der Senat nahm das Gesetz mit 154 zu 186 Stimmen an."
    assert "number-changed" in _rules("de", turned, "fr", source)
    kept = "Mit 186 zu 154 Stimmen nahm der Senat das Gesetz an."
    assert not _rules("de", kept, "fr", source)


@pytest.mark.parametrize(
    ("language", "rewrite", "other", "source"),
    [
        ("en", "The trial lasted two and a half years.", "he", "המשפט נמשך שנתיים וחצי."),
        ("en", "The trial lasted two months.", "ar", "استمرت المحاكمة شهرين."),
        ("en", "The worst crop in 50 years.", "da", "Den dårligste høst i et halvt århundrede."),
        ("en", "Rates fell by 2.5 percentage points.", "tr", "Faiz 250 baz puan düştü."),
        ("es", "La muestra reúne unas sesenta.", "fr", "L'exposition en réunit une soixantaine."),
        ("en", "Rice costs 13,500 rupiah.", "id", "Harga beras Rp13.500."),
        ("en", "The range is £480–520 million.", "en", "The range is £480m to £520m."),
        ("de", "Den Ofen auf 230 Grad heizen.", "en", "Heat the oven to 450°F."),
        ("hi", "सुबह 7 बजे शुरू, शाम 6 बजे खत्म।", "en", "It begins at 7am and ends at 6pm."),
        ("en", "Eleven people were hurt.", "ar", "أصيب أحد عشر شخصا."),
        ("en", "Sales were halved.", "ru", "Продажи сократились вдвое."),
    ],
)  # fmt: skip
def test_other_ways_to_say_a_value_are_none(
    language: str, rewrite: str, other: str, source: str
) -> None:
    assert not _rules(language, rewrite, other, source) & {
        "number-changed",
        "number-unsupported",
        "unit-changed",
        "currency-changed",
        "time-changed",
    }
