"""
How far the confidence of links can be trusted: `python tests/benchmarks/calibration.py`.

Rewrites are simulated from parallel sentences: some are dropped, joined with their neighbour or
added from elsewhere, and half of the texts change their order. Per pair of languages it prints
the F1 of links, the expected calibration error (ten bins of confidence, weighed by size), the
share of right links among those of .9 and more, and the share of gold links these hold.

Without arguments it reads fixtures/parallel. Files of JSON Lines with `source`, `rewrite`,
`source_language` and `rewrite_language` are other parallel sentences, in their own order.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from auditor.align.lexical import LexicalAligner
from auditor.lexicons import installed
from auditor.model import Alignment, Article, Document, Span
from auditor.segment import segment

DATA = Path(__file__).parents[2] / "fixtures" / "parallel"
ROUNDS = 12  # texts per pair of languages out of a small collection
BINS = 10
SURE = 0.9
CROSS = (("de", "fr"), ("es", "it"), ("nl", "sv"), ("zh", "ja"), ("ar", "he"), ("ru", "uk"))


@dataclass(slots=True, kw_only=True)
class Text:
    """A source, a rewrite of it, and the links that are right: (rewrite, source)."""

    source: list[str]
    rewrite: list[str]
    links: set[tuple[int, int]]


@dataclass(slots=True, kw_only=True)
class Tally:
    """Links with their confidence and whether they are right; how many there should be."""

    found: list[tuple[float, bool]] = field(default_factory=list)
    gold: int = 0

    def take(self, alignment: Alignment, links: set[tuple[int, int]]) -> None:
        self.gold += len(links)
        self.found += [
            (bead.confidence, (i, j) in links)
            for bead in alignment.beads
            for i in bead.rewrite
            for j in bead.source
        ]

    def error(self) -> float:
        """Return the expected calibration error (Naeini et al. 2015)."""
        bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
        for confidence, right in self.found:
            bins[min(BINS - 1, int(confidence * BINS))].append((confidence, right))
        gaps = (abs(sum(c for c, _ in one) - sum(r for _, r in one)) for one in bins)
        return sum(gaps) / max(1, len(self.found))

    def row(self) -> str:
        right = sum(right for _, right in self.found)
        held = 100 / max(1, self.gold)
        sure = [right for confidence, right in self.found if confidence >= SURE]
        f1 = 200 * right / max(1, len(self.found) + self.gold)
        return (
            f"F1 {f1:5.1f}  error {self.error():.3f}  sure links right"
            f" {100 * sum(sure) / max(1, len(sure)):5.1f} %  hold {held * sum(sure):5.1f} %"
        )

    def bins(self) -> str:
        cells = []
        for low in range(BINS):
            one = [f for f in self.found if min(BINS - 1, int(f[0] * BINS)) == low]
            if one:
                cells.append(f".{low}: {sum(r for _, r in one) / len(one):.2f} ({len(one)})")
        return "  ".join(cells)


def simulate(rows: list[tuple[str, str]], strangers: list[str], rng: random.Random) -> Text:
    """Rewrite the second column of the rows: drop, join, add and move sentences."""
    pieces: list[tuple[list[int], str]] = []
    for number, (_, text) in enumerate(rows):
        if rng.random() < 0.2:
            continue
        if pieces and rng.random() < 0.1 and pieces[-1][0] and pieces[-1][0][-1] == number - 1:
            pieces[-1] = ([*pieces[-1][0], number], f"{pieces[-1][1]} {text}")
        else:
            pieces.append(([number], text))
    for stranger in strangers:
        if rng.random() < 0.6:  # of those that are offered
            pieces.insert(rng.randint(0, len(pieces)), ([], stranger))
    if rng.random() < 0.5:
        moved = []
        while pieces:
            size = rng.randint(3, 5)
            moved.append(pieces[:size])
            pieces = pieces[size:]
        rng.shuffle(moved)
        pieces = [piece for group in moved for piece in group]
    return Text(
        source=[source for source, _ in rows],
        rewrite=[text for _, text in pieces],
        links={(i, j) for i, (numbers, _) in enumerate(pieces) for j in numbers},
    )


def document(sentences: list[str], language: str, ident: str) -> Document:
    spans, start = [], 0
    for sentence in sentences:
        spans.append(Span(start, start + len(sentence)))
        start += len(sentence) + 1
    text = "\n".join(sentences)
    return segment(Article(text=text, language=language, sentences=tuple(spans)), ident)


def samples(rows: list[tuple[str, str]], size: int, added: int, *, ordered: bool) -> Iterator[Text]:
    """Yield texts of a collection: blocks in its own order, or drawn again and again."""
    rng = random.Random(len(rows))  # noqa: S311 - the same in every run
    if ordered:
        for at in range(0, len(rows) - size - added + 1, size):
            rest = [text for _, text in rows[at + size : at + size + added]]
            yield simulate(rows[at : at + size], rest, rng)
        return
    for _ in range(ROUNDS):
        drawn = rng.sample(rows, size + added)
        yield simulate(drawn[:size], [text for _, text in drawn[size:]], rng)


def collections(files: list[Path]) -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """Yield source language, rewrite language and the parallel sentences."""
    for path in files:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        pairs = [(row["source"], row["rewrite"]) for row in rows]
        yield rows[0]["source_language"], rows[0]["rewrite_language"], pairs
    if files:
        return
    texts = {path.stem: path.read_text("utf-8").splitlines() for path in sorted(DATA.glob("*.txt"))}
    for code, lines in texts.items():
        if code not in {"en", "en-free"}:
            yield code, "en", list(zip(lines, texts["en-free"], strict=True))
            yield "en", code, list(zip(texts["en"], lines, strict=True))
    yield "en", "en", list(zip(texts["en"], texts["en-free"], strict=True))
    for first, second in CROSS:
        if first in texts and second in texts:
            yield first, second, list(zip(texts[first], texts[second], strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--cache-dir", type=Path, help="use the lexicons installed there")
    parser.add_argument("--bins", action="store_true", help="print the share of right links by bin")
    parser.add_argument("--sentences", type=int, default=20, help="of a source")
    parser.add_argument("--added", type=int, default=3, help="strangers offered to a rewrite")
    options = parser.parse_args()
    lexicons = installed(options.cache_dir) if options.cache_dir else ()
    aligner = LexicalAligner(lexicons=lexicons)
    whole = Tally()
    for first, second, rows in collections(options.files):
        tally = Tally()
        texts = samples(rows, options.sentences, options.added, ordered=bool(options.files))
        for text in texts:
            source = document(text.source, first, "d2")
            found = aligner.align(document(text.rewrite, second, "d1"), source)
            tally.take(found, text.links)
        whole.found += tally.found
        whole.gold += tally.gold
        sys.stdout.write(f"{first} → {second}  {tally.row()}\n")
        if options.bins:
            sys.stdout.write(f"    {tally.bins()}\n")
    sys.stdout.write(f"all      {whole.row()}\n    {whole.bins()}\n")


if __name__ == "__main__":
    main()
