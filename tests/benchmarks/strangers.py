"""
How sources are told from strangers: `python tests/benchmarks/strangers.py [SIZE...]`.

The parallel sentences are cut into disjoint blocks, every block a document of its own. A block
in German or Hebrew is the rewrite; its translation is the source, and all other blocks, in
every language, are strangers. Prints the states by size of block and language of the candidate.
"""

import sys
from collections import Counter
from pathlib import Path

from auditor.align import match
from auditor.facts import read
from auditor.model import Article, Document
from auditor.segment import segment

PARALLEL = Path(__file__).resolve().parents[2] / "fixtures" / "parallel"
REWRITES = ("de", "he")
STATES = ("derived", "partly", "undecided", "unrelated")


def blocks(language: str, size: int, prefix: str) -> list[Document]:
    """Return the sentences of a language in documents of `size` sentences."""
    lines = (PARALLEL / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    starts = range(0, len(lines) - size + 1, size)
    return [
        read(
            segment(
                Article(text="\n".join(lines[s : s + size]), language=language), prefix + str(n)
            )
        )
        for n, s in enumerate(starts)
    ]


def measure(size: int, rewrites: str, sources: str) -> tuple[Counter[str], Counter[str], int]:
    """Return the states of true sources and of strangers, and how often the true one is first."""
    from auditor.align.lexical import LexicalAligner  # noqa: PLC0415

    true: Counter[str] = Counter()
    strange: Counter[str] = Counter()
    first = 0
    theirs = blocks(sources, size, "s")
    for number, rewrite in enumerate(blocks(rewrites, size, "r")):
        found = match(rewrite, theirs, LexicalAligner()).sources
        for candidate, one in enumerate(found):
            (true if candidate == number else strange)[one.state] += 1
        best = max(range(len(found)), key=lambda n: found[n].score)
        first += best == number
    return true, strange, first


def main() -> None:
    sizes = [int(word) for word in sys.argv[1:]] or [5, 8]
    languages = sorted(path.stem for path in PARALLEL.glob("??.txt"))
    out = sys.stdout.write
    out(f"{'':14} true: {' '.join(STATES)} | strangers: the same | first\n")
    for size in sizes:
        for rewrites in REWRITES:
            for sources in languages:
                if sources != rewrites:
                    true, strange, first = measure(size, rewrites, sources)
                    a, b = (" ".join(f"{c[s]:4}" for s in STATES) for c in (true, strange))
                    out(f"{size:3} {sources}-{rewrites}  {a} | {b} | {first} of {true.total()}\n")


if __name__ == "__main__":
    main()
