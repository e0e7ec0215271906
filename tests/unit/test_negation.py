"""What counts as a denial, and when one was added or lost."""

import pytest

from auditor import Article, Candidate, audit


def denials(rewrite: tuple[str, str], source: tuple[str, str]) -> list[str]:
    report = audit(
        Article(text=rewrite[1], language=rewrite[0]),
        [Candidate(article=Article(text=source[1], language=source[0]))],
    )
    return [f.rule for f in report.findings if f.rule.startswith("negation")]


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        ("The union did not reject the offer or the timetable.",
         "Die Gewerkschaft lehnte weder das Angebot noch den Zeitplan ab."),
        ("We don't sell tickets or charge a fee.",
         "Wir verkaufen keine Karten und verlangen keine Gebühr."),
        ("That should be fine for the harbour.", "Das sollte für den Hafen kein Problem sein."),
        ("The port is struggling to pay its workers.",
         "Der Hafen schafft es nicht, seine Arbeiter zu bezahlen."),
        ("She wasn't just the mayor.", "Sie war mehr als die Bürgermeisterin."),
        ("They ran out of water on Monday.", "Am Montag hatten sie kein Wasser mehr."),
        ("The court asked if the sentence was too harsh.",
         "Das Gericht fragte, ob das Urteil nicht zu hart sei."),
    ],
)  # fmt: skip
def test_what_languages_word_differently_is_left_alone(source: str, rewrite: str) -> None:
    assert denials(("de", rewrite), ("en", source)) == []


@pytest.mark.parametrize(
    ("source", "rewrite", "rule"),
    [
        (("en", "The union rejected the offer."),
         ("de", "Die Gewerkschaft lehnte das Angebot nicht ab."), "negation-added"),
        (("en", "The union did not sign the contract."),
         ("de", "Die Gewerkschaft unterschrieb den Vertrag."), "negation-dropped"),
        (("en", "This is not just a warning."),
         ("en", "This is a warning."), "negation-dropped"),
        (("de", "Das ist kein Problem."),
         ("de", "Das ist ein Problem."), "negation-dropped"),
        (("uk", "Міністр не підписав угоду."),
         ("en", "The minister signed the agreement."), "negation-dropped"),
    ],
)  # fmt: skip
def test_a_denial_that_came_or_went_is_told(
    source: tuple[str, str], rewrite: tuple[str, str], rule: str
) -> None:
    assert denials(rewrite, source) == [rule]


@pytest.mark.parametrize(
    ("source", "rewrite", "rules"),
    [
        ("The envoy came to Oslo for the talks.",
         "The envoy did not go to Oslo for the talks.", ["negation-added"]),
        ("The prices did not rise in March.", "The prices fell in March.", []),
        ("The court did not accept the appeal.", "The court turned down the appeal.", []),
    ],
)  # fmt: skip
def test_within_one_language_only_sure_opposites_word_a_denial(
    source: str, rewrite: str, rules: list[str]
) -> None:
    assert denials(("en", rewrite), ("en", source)) == rules


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The hut was empty when the rescuers arrived."),
        ("de", "Die Hütte war leer, als die Retter eintrafen."),
        ("fr", "La cabane était vide à l'arrivée des secours."),
        ("es", "La cabaña estaba vacía cuando llegaron los rescatistas."),
        ("it", "Il rifugio era vuoto quando arrivarono i soccorritori."),
        ("pt", "A cabana estava vazia quando os socorristas chegaram."),
        ("nl", "De hut was leeg toen de redders aankwamen."),
        ("pl", "Chata była pusta, gdy przybyli ratownicy."),
        ("cs", "Chata byla prázdná, když přijeli záchranáři."),
        ("ru", "Когда прибыли спасатели, хижина была пуста."),
        ("uk", "Коли прибули рятувальники, хатина була порожня."),
        ("tr", "Kurtarma ekipleri geldiğinde kulübe boştu."),
        ("el", "Η καλύβα ήταν άδεια όταν έφτασαν οι διασώστες."),
        ("sv", "Stugan var tom när räddarna kom fram."),
        ("zh", "救援人员到达时，小屋是空的。"),
        ("ja", "救助隊が到着したとき、小屋は空だった。"),
        ("ko", "구조대가 도착했을 때 오두막은 비어 있었다."),
        ("ar", "كان الكوخ فارغا عندما وصل رجال الإنقاذ."),
        ("he", "הבקתה הייתה ריקה כשהגיעו המחלצים."),
        ("hi", "जब बचावकर्मी पहुँचे तो झोपड़ी खाली थी।"),
    ],
)
def test_an_empty_place_has_nobody_in_it(language: str, text: str) -> None:
    nobody = ("en", "Nobody was in the hut when the rescuers arrived.")
    assert denials((language, text), nobody) == []
    assert denials(nobody, (language, text)) == []


def test_a_denial_that_went_to_another_word_is_told() -> None:
    source = ("en", "While the strike lasts, the port cannot open the new terminal.")
    moved = ("en", "While the strike does not last, the port can open the new terminal.")
    assert denials(moved, source) == ["negation-added"]
    kept = ("en", "The port cannot open the new terminal as long as the strike lasts.")
    assert denials(kept, source) == []


def test_a_number_sign_denies_nothing() -> None:
    source = ("uk", "Законопроєкт №8058 загрожує довкіллю.")
    assert denials(("en", "Bill No.8058 threatens the environment."), source) == []


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        ("Ahmet Yılmaz pazartesi günü Ankara'ya gitti.", "Ahmet Yilmaz went to Ankara on Monday."),
        ("Durmaz'ın evi yandı.", "Durmaz's house burnt down."),
    ],
)
def test_a_turkish_family_name_denies_nothing(source: str, rewrite: str) -> None:
    assert denials(("en", rewrite), ("tr", source)) == []


def test_a_headline_may_take_a_denial_from_the_text_below() -> None:
    below = "A ferry ran aground off Hanko on Sunday. Nobody was hurt."
    source = ("en", f"Ferry runs aground off Hanko\n{below}")
    told = "En färja gick på grund utanför Hangö på söndagen. Ingen skadades."
    assert denials(("sv", f"Färja på grund utanför Hangö – ingen skadad\n{told}"), source) == []
    moved = ("en", f"Ferry does not run aground off Hanko\n{below}")
    assert denials(moved, source) == ["negation-added"]


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        (("de", "Der Verband kritisierte die späte Umstellung."),
         ("cs", "Svazu se nelíbí pozdní přestavba.")),
        (("pl", "Odprawa skróci się z sześciu do dwóch godzin."),
         ("uk", "Оформлення триватиме вже не шість, а дві години.")),
        (("en", "The wait is down from six hours to two."),
         ("ru", "Ожидание длится уже не шесть, а два часа.")),
    ],
)  # fmt: skip
def test_dislike_and_correction_are_denials_in_some_languages_alone(
    source: tuple[str, str], rewrite: tuple[str, str]
) -> None:
    assert denials(rewrite, source) == []
