"""Long texts teach the aligner their words and their habits."""

import itertools
import random
from dataclasses import replace

import numpy as np
import pytest

from auditor.align.association import associations
from auditor.align.habits import habits
from auditor.align.lexical import LexicalAligner
from auditor.align.parameters import DEFAULT
from auditor.align.pieces import DENSE
from auditor.align.similarity import Side
from auditor.facts import read
from auditor.model import Article, Bead, Document
from auditor.segment import segment

COUNT = 120


def language(letters: str, rng: random.Random) -> list[str]:
    """Invent 150 words; two languages of different letters share none."""
    found: set[str] = set()
    while len(found) < 150:
        found.add("".join(rng.choice(letters) for _ in range(rng.randint(5, 9))))
    return sorted(found)


def texts(seed: int) -> tuple[list[list[int]], list[str], list[str]]:
    """
    Return sentences as word numbers, and in two invented languages.

    Every other one of the first half holds a figure: all that the languages share.
    """
    rng = random.Random(seed)  # noqa: S311 - test data, the same in every run
    first, second = language("aeiltrsno", rng), language("bdfgkmpuyz", rng)
    rng.shuffle(second)
    sentences = [rng.sample(range(150), rng.randint(6, 14)) for _ in range(COUNT)]
    spoken = [
        [
            " ".join(words[n] for n in sentence).capitalize()
            + ("." if k % 2 or k > 60 else f" {1000 + k}.")
            for k, sentence in enumerate(sentences)
        ]
        for words in (first, second)
    ]
    return sentences, spoken[0], spoken[1]


def document(sentences: list[str], language: str, ident: str) -> Document:
    found = read(segment(Article(text=" ".join(sentences), language=language), ident))
    assert [one.text for one in found.sentences] == sentences
    return found


def letters(sentence: str) -> list[str]:
    return [word for word in sentence.lower().rstrip(".").split() if word.isalpha()]


def right(beads: tuple[Bead, ...], order: list[int]) -> float:
    links = {(i, j) for bead in beads for i in bead.rewrite for j in bead.source}
    return len(links & set(enumerate(order))) / len(order)


def test_words_that_meet_often_are_learned_and_others_are_not() -> None:
    _, ours, theirs = texts(5)
    a, b = Side(theirs, "en", None), Side(ours, "de", None)
    rows, columns, values = associations(a, b, [(n, n + 1, n, n + 1, 1.0) for n in range(COUNT)])
    numbers = {w: k for k, w in enumerate(a.words)}, {w: k for k, w in enumerate(b.words)}
    true = set()
    for left, other in zip(theirs, ours, strict=True):
        pairs = zip(letters(left), letters(other), strict=True)
        true |= {(numbers[0][x], numbers[1][y]) for x, y in pairs}
    learned = {(x, y) for x, y, v in zip(rows, columns, values, strict=True) if v >= 0.5}
    assert len(learned & true) >= 0.9 * len(true)
    assert len(learned - true) <= 0.1 * len(learned)
    assert values.min() > 0
    assert values.max() <= 1


def test_without_links_nothing_is_learned() -> None:
    side = Side(["One sentence."], "en", None)
    assert [column.size for column in associations(side, side, [])] == [0, 0, 0]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_moved_paragraphs_are_found_by_words_learned_from_the_rest(seed: int) -> None:
    _, ours, theirs = texts(seed)
    blocks = [[*range(at, at + 6)] for at in range(60, COUNT, 6)]
    random.Random(seed).shuffle(blocks)  # noqa: S311 - the same in every run
    order = [*range(60), *itertools.chain(*blocks)]
    rewrite = document([ours[n] for n in order], "de", "d1")
    source = document(theirs, "en", "d2")
    without = LexicalAligner(replace(DEFAULT, learn_rounds=0)).align(rewrite, source)
    learned = LexicalAligner().align(rewrite, source)
    assert right(learned.beads, order) >= 0.95
    assert right(learned.beads, order) > right(without.beads, order) + 0.2
    assert LexicalAligner().align(rewrite, source) == learned


def test_a_short_text_teaches_nothing() -> None:
    _, ours, theirs = texts(4)
    rewrite, source = document(ours[:20], "de", "d1"), document(theirs[:20], "en", "d2")
    plain = LexicalAligner(replace(DEFAULT, learn_rounds=0))
    assert LexicalAligner().align(rewrite, source) == plain.align(rewrite, source)


def test_a_faithful_translation_makes_additions_and_gaps_dearer() -> None:
    _, ours, theirs = texts(6)
    found = [(n, n + 1, n, n + 1) for n in range(COUNT)]
    faithful = habits(found, np.eye(COUNT), (theirs, ours), DEFAULT)
    assert faithful.null < DEFAULT.null
    assert faithful.skip > DEFAULT.skip
    assert faithful.merge < DEFAULT.merge
    assert faithful.narrow < DEFAULT.narrow


def test_a_rewrite_that_joins_and_cuts_keeps_gaps_cheap_and_merges_cheaper() -> None:
    _, ours, theirs = texts(7)
    found = [(n, n + 2, n // 3, n // 3 + 1) for n in range(0, COUNT - 2, 3)]
    free = habits(found, np.ones((COUNT, COUNT)), (theirs, ours[: COUNT // 3]), DEFAULT)
    assert free.merge > DEFAULT.merge
    assert free.skip == DEFAULT.skip


def test_links_that_taught_the_words_are_held_less_sure_than_the_words_make_them() -> None:
    _, ours, theirs = texts(8)
    rewrite, source = document(ours, "de", "d1"), document(theirs, "en", "d2")
    untempered = LexicalAligner(replace(DEFAULT, self_taught=1.0)).align(rewrite, source)
    tempered = LexicalAligner().align(rewrite, source)
    assert [bead.source for bead in tempered.beads] == [bead.source for bead in untempered.beads]
    linked = [
        (one.confidence, other.confidence)
        for one, other in zip(tempered.beads, untempered.beads, strict=True)
        if one.source and one.rewrite and other.confidence > 0.5
    ]
    assert linked
    assert all(one < other for one, other in linked)


def test_a_very_long_text_is_aligned_in_pieces_wherever_its_parts_went() -> None:
    rng = random.Random(5)  # noqa: S311 - test data, the same in every run
    words = [language(letters, rng) for letters in ("aeiltrsno", "bdfgkmpuyz")]
    count = 900
    told = [rng.sample(range(150), rng.randint(6, 14)) for _ in range(count)]

    def say(side: int, n: int) -> str:
        return " ".join(words[side][w] for w in told[n]).capitalize() + f" {2000 + n}."

    blocks = [list(range(start, start + 90)) for start in range(0, count, 90)]
    rng.shuffle(blocks)
    order = [n for block in blocks for n in block]
    rewrite = document([say(1, n) for n in order], "de", "d1")
    source = document([say(0, n) for n in range(count)], "en", "d2")
    assert len(order) * count > DENSE
    found = LexicalAligner().align(rewrite, source)
    held = [j for bead in found.beads for j in bead.rewrite]
    assert sorted(held) == list(range(count))
    assert {i for bead in found.beads for i in bead.source} == set(range(count))
    right = sum(bead.source == (order[bead.rewrite[0]],) for bead in found.beads if bead.rewrite)
    assert right >= 0.97 * count


def test_a_very_long_stranger_calls_for_nothing() -> None:
    rng = random.Random(6)  # noqa: S311 - test data, the same in every run
    first, second = language("aeiltrsno", rng), language("bdfgkmpuyz", rng)
    ours, theirs = (
        [" ".join(rng.sample(side, 9)).capitalize() + "." for _ in range(800)]
        for side in (first, second)
    )
    found = LexicalAligner().align(document(ours, "de", "d1"), document(theirs, "en", "d2"))
    sure = [b for b in found.beads if b.rewrite and b.source and b.confidence >= 0.9]
    assert len(sure) <= 0.05 * len(ours)
    assert sorted(j for bead in found.beads for j in bead.rewrite) == list(range(800))
