"""Which sentence comes from which, and which source an article stands on."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.align import match
from auditor.facts import read
from auditor.lang.detect import detect
from auditor.model import Article, Document, Matching, SourceMatch
from auditor.segment import segment

ENGLISH = (
    "The parliament of Lorania voted on Thursday for a new railway law.",
    "Trains between Brenna and Ostvik will run every 30 minutes from 2028.",
    "Transport minister Ada Lindqvist called the vote a victory for commuters.",
    "The opposition had warned of costs of 4.6 billion crowns.",
    "Farmers near the river Vesle will lose 120 hectares of land.",
    "A court in Brenna must still decide about their complaint.",
    "The first new carriages arrive from a factory in Poland next summer.",
)
GERMAN = (
    "Das Parlament von Lorania stimmte am Donnerstag für ein neues Eisenbahngesetz.",
    "Züge zwischen Brenna und Ostvik sollen ab 2028 alle 30 Minuten fahren.",
    "Verkehrsministerin Ada Lindqvist nannte die Abstimmung einen Sieg für die Pendler.",
    "Die Opposition hatte vor Kosten von 4,6 Milliarden Kronen gewarnt.",
    "Bauern am Fluss Vesle werden 120 Hektar Land verlieren.",
    "Ein Gericht in Brenna muss noch über ihre Klage entscheiden.",
    "Die ersten neuen Wagen kommen im nächsten Sommer aus einer Fabrik in Polen.",
)
STRANGER = (
    "Bakers in the old town now sell a bread made of chestnut flour.",
    "It is dark, keeps for a week and tastes best with goat cheese.",
    "A loaf costs as much as three of the usual kind.",
    "The recipe comes from a monastery in the hills.",
    "Children like it with honey, says baker Rosa Dell.",
    "Schools may soon have it on their menu.",
)


def document(
    sentences: tuple[str, ...], language: str, ident: str, published: str = ""
) -> Document:
    text = " ".join(sentences)
    article = Article(text=text, language=language, published=published)
    return read(segment(article, ident))


def pairs(matching: Matching) -> set[tuple[int, int]]:
    return {(i, j) for bead in matching.merged.beads for i in bead.rewrite for j in bead.source}


def ranked(matching: Matching) -> list[SourceMatch]:
    return sorted(matching.sources, key=lambda one: -one.score)


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4, 5, 6), (2, 3, 0, 1, 4, 5, 6)])
def test_sentences_are_found_in_another_language_and_order(order: tuple[int, ...]) -> None:
    rewrite = document(tuple(GERMAN[i] for i in order), "de", "d1")
    found = match(rewrite, [document(ENGLISH, "en", "d2")])
    assert pairs(found) == set(enumerate(order))
    assert found.sources[0].state == "derived"


def test_joined_sentences_are_one_bead() -> None:
    joined = f"{ENGLISH[0].rstrip('.')}, and {ENGLISH[1][0].lower()}{ENGLISH[1][1:]}"
    rewrite = document((joined, *ENGLISH[2:]), "en", "d1")
    found = match(rewrite, [document(ENGLISH, "en", "d2")])
    assert {(0, 0), (0, 1)} <= pairs(found)


def test_an_invented_sentence_has_no_origin() -> None:
    invented = "Beobachter erwarten, dass viele Nachbarländer dem Beispiel schon bald folgen."
    rewrite = document((*GERMAN, invented), "de", "d1")
    found = match(rewrite, [document(ENGLISH, "en", "d2")])
    last = next(bead for bead in found.merged.beads if 7 in bead.rewrite)
    assert last.source == ()
    assert last.confidence > 0.8


def test_a_dropped_sentence_is_told() -> None:
    rewrite = document((*GERMAN[:4], *GERMAN[5:]), "de", "d1")
    found = match(rewrite, [document(ENGLISH, "en", "d2")])
    assert [bead.source for bead in found.merged.beads if not bead.rewrite] == [(4,)]


def test_a_stranger_is_unrelated_and_ranks_last() -> None:
    rewrite = document(GERMAN, "de", "d1")
    sources = [document(STRANGER, "en", "d2"), document(ENGLISH, "en", "d3")]
    found = match(rewrite, sources)
    assert [(one.document, one.state) for one in ranked(found)] == [
        ("d3", "derived"),
        ("d2", "unrelated"),
    ]
    assert {bead.document for bead in found.merged.beads if bead.source} == {"d3"}


def test_two_sources_of_one_rewrite_are_both_used() -> None:
    rewrite = document((*GERMAN[:4], *STRANGER), "de", "d1")
    sources = [document(ENGLISH[:4], "en", "d2"), document(STRANGER, "en", "d3")]
    found = match(replace(rewrite, language="de"), sources)
    used = {bead.document for bead in found.merged.beads if bead.rewrite and bead.source}
    assert used == {"d2", "d3"}


def test_a_younger_article_can_hardly_be_the_source() -> None:
    rewrite = document(GERMAN, "de", "d1", published="2026-03-01")
    old = document(ENGLISH, "en", "d2", published="2026-02-28")
    young = document(ENGLISH, "en", "d3", published="2026-03-20")
    found = match(rewrite, [young, old])
    best, other = ranked(found)
    assert (best.document, other.document) == ("d2", "d3")
    assert any("after" in why for why in other.why)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(ENGLISH + STRANGER), min_size=1, max_size=9),
    st.lists(st.sampled_from(GERMAN + ENGLISH), min_size=1, max_size=9),
)
def test_every_sentence_stands_in_exactly_one_bead(ours: list[str], theirs: list[str]) -> None:
    rewrite, source = document(tuple(ours), "en", "d1"), document(tuple(theirs), "de", "d2")
    found = match(rewrite, [source])
    assert match(rewrite, [source]) == found
    linked = list(itertools.chain(*(bead.rewrite for bead in found.merged.beads)))
    assert sorted(linked) == list(range(len(rewrite.sentences)))
    for bead in found.merged.beads:
        assert 0 <= bead.confidence <= 1
        assert set(bead.source) <= set(range(len(source.sentences)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", " ".join(ENGLISH)),
        ("de", " ".join(GERMAN)),
        ("el", "Η κυβέρνηση ανακοίνωσε χθες νέα μέτρα για τους αγρότες."),
        ("ru", "Правительство объявило вчера о новых мерах для фермеров."),
        ("uk", "Уряд учора оголосив про нові заходи для фермерів і їхніх сімей."),
        ("ja", "政府は昨日、農家のための新しい措置を発表した。"),
        ("zh", "政府昨天宣布了针对农民的新措施。"),
        ("ko", "정부는 어제 농민을 위한 새로운 조치를 발표했다."),
        ("he", "הממשלה הודיעה אתמול על צעדים חדשים למען החקלאים."),
        ("tr", "Hükümet dün çiftçiler için yeni önlemler açıkladığını bildirdi."),
        ("und", "12 %"),
        ("und", ""),
    ],
)
def test_languages_are_told_apart(language: str, text: str) -> None:
    assert detect(text) == language
