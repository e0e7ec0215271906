"""Articles become sentences at the right places, in every convention we claim."""

from pathlib import Path

import pytest

from auditor.lang.commonest import commonest
from auditor.lang.detect import detect
from auditor.model import Article, Block, BlockKind, SegmentKind, Span
from auditor.segment import segment
from auditor.segment.sentences import split

CASES = [
    ("en", "Mr. Lee met Dr. Kim at 5 p.m. on Friday.|They spoke about the U.S. economy.|It grew."),
    ("en", "“Go home!” she said.|He stayed.|Why?|Nobody knows…|The end."),
    ("en", "Prices rose 3.5 percent to $1.2 bn.|Analysts at Acme Inc. were pleased."),
    ("de", "Am 4. März trafen sich Dr. Roth und Prof. Lang.|Sie sprachen u.a. über Wasser."),
    ("de", "„Das ist gut.“|Er ging.|Rund 80 Mio. Euro kostet das, d.h. mehr als 2024."),
    ("fr", "M. Dupont a parlé.|« C’est fini. »|Il est parti vers 18 h 30."),
    ("es", "El Sr. Ruiz llegó.|¿Por qué vino?|Nadie lo sabe."),
    ("pl", "W 2025 r. dr. Nowak wygrał.|Koszt to ok. 5 mln zł.|To koniec."),
    ("cs", "Dne 4. března přijel prof. Novák.|Mluvil o vodě."),
    ("ru", "В 2025 г. А. С. Иванов уехал.|Он вернулся.|Это стоило 5 млн руб. за год."),
    ("tr", "Prof. Dr. Yılmaz konuştu.|Toplantı 4. kez yapıldı.|Karar alındı."),
    ("zh", "他说：“我们赢了。”|会议在周五举行。|没有人受伤！"),
    ("ja", "「勝った。」と彼は言った。|会議は金曜日に開かれた。"),
    ("hi", "बैठक शुक्रवार को हुई।|सब खुश थे।"),
    ("el", "Ο κ. Παπάς μίλησε.|Η συνάντηση έγινε χθες."),
]


@pytest.mark.parametrize(("language", "marked"), CASES, ids=[c[1][:20] for c in CASES])
def test_boundaries(language: str, marked: str) -> None:
    glue = "" if language in {"zh", "ja"} else " "
    sentences = marked.split("|")
    text = glue.join(sentences)
    spans = list(split(text, Span(0, len(text)), language))
    assert [text[s.start : s.end] for s in spans] == sentences


def test_blocks_decide_what_is_audited() -> None:
    text = "A title\nOne. Two.\nAd of the day\nMade by AI."
    kinds = (BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.FURNITURE, BlockKind.NOTICE)
    at, blocks = 0, []
    for kind, line in zip(kinds, text.split("\n"), strict=True):
        blocks.append(Block(kind=kind, span=Span(at, at + len(line))))
        at += len(line) + 1
    document = segment(Article(text=text, language="en", blocks=tuple(blocks)), "d1")
    assert [(s.kind, s.text) for s in document.sentences] == [
        (SegmentKind.TITLE, "A title"),
        (SegmentKind.SENTENCE, "One."),
        (SegmentKind.SENTENCE, "Two."),
    ]
    assert [s.id for s in document.segments] == ["d1.s0", "d1.s1", "d1.s2"]


def test_quotations_are_segments_inside_their_sentence() -> None:
    text = "„Wir gehen“, sagte sie. Er sagte: «Nein»."
    document = segment(Article(text=text, language="de"), "d2")
    quotes = [s.span for s in document.segments if s.kind is SegmentKind.QUOTE]
    assert [text[q.start : q.end] for q in quotes] == ["„Wir gehen“", "«Nein»"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Ministerin traf sich am Freitag mit Vertretern der Opposition."),
        ("en", "The minister met members of the opposition on Friday."),
        ("fr", "La ministre a rencontré vendredi des membres de l’opposition."),
        ("ru", "Министр встретилась в пятницу с представителями оппозиции."),
        ("uk", "Міністерка зустрілася у п’ятницю з представниками опозиції."),
        ("el", "Η υπουργός συναντήθηκε την Παρασκευή με την αντιπολίτευση."),
        ("he", "השרה נפגשה ביום שישי עם נציגי האופוזיציה."),
        ("ja", "大臣は金曜日に野党の代表と会談した。"),
        ("zh", "部长星期五会见了反对党代表。"),
        ("ko", "장관은 금요일에 야당 대표들을 만났다."),
        ("tr", "Bakan cuma günü muhalefet temsilcileriyle görüştü."),
        ("und", "1 2 3"),
    ],
)
def test_language_is_detected(language: str, text: str) -> None:
    assert detect(text) == language


PARALLEL = Path(__file__).parents[2] / "fixtures" / "parallel"


@pytest.mark.parametrize("path", sorted(PARALLEL.glob("??.txt")), ids=lambda path: path.stem)
def test_common_words_tell_a_language_or_nothing(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    wholes = [" ".join(lines[at : at + 6]) for at in range(0, len(lines), 6)]
    assert {commonest(text) for text in (*lines, *wholes)} <= {path.stem, ""}


@pytest.mark.parametrize("language", ["de", "en", "it", "nl"])
def test_an_article_in_a_common_language_needs_no_model(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.lang.detect._identifier", None)
    lines = (PARALLEL / f"{language}.txt").read_text("utf-8").splitlines()
    assert detect(" ".join(lines[:12])) == language


NEIGHBOURS = {
    "Galician": """O presidente dixo que o goberno non ten a intención de cambiar a lei do país e
        que iso é bo para a xente, como xa se viu no ano pasado.""",
    "Afrikaans": """Die minister het gesê dat die regering nie van plan is om die wet te verander
        nie, en dat dit vir die mense van die land goed is.""",
    "Catalan": """El president va dir que el govern no té la intenció de canviar la llei i que
        això és bo per a la gent del país, com ja es va veure l'any passat.""",
    "two languages": """The mayor said that it was not for them to say. Der Bürgermeister sagte,
        dass es nicht an ihm sei, das zu sagen, und dass er auch nichts weiß.""",
}


@pytest.mark.parametrize("text", NEIGHBOURS.values(), ids=NEIGHBOURS)
def test_common_words_leave_neighbours_and_mixtures_to_the_model(text: str) -> None:
    assert commonest(text) == ""
