"""
How the aligner's cost grows: `python tests/benchmarks/alignment_growth.py`.

Prints seconds of processor time, the exponent between neighbouring sizes, and the most memory
so far. The sentences are invented words of two languages, with shared figures and names.
"""

import math
import random
import resource
import sys
import time

from auditor.align.lexical import LexicalAligner
from auditor.facts import read
from auditor.model import Article, Document
from auditor.segment import segment

SIZES = ((30, 20), (100, 100), (300, 300), (1000, 1000), (3000, 3000))  # rewrite × source sentences


def texts(count: int) -> tuple[list[str], list[str]]:
    """Return `count` sentences in each of two invented languages, in the same order."""
    rng = random.Random(count)  # noqa: S311 - the same in every run
    words = [
        ["".join(rng.choices(letters, k=rng.randint(3, 10))) for _ in range(4000)]
        for letters in ("aeioulnrstm", "aeoudgkbptz")
    ]
    names = ["".join(rng.choices("aeionrlkv", k=7)).capitalize() for _ in range(300)]
    ours: list[str] = []
    theirs: list[str] = []
    for number in range(count):
        told = [min(3999, int(rng.paretovariate(0.6))) for _ in range(rng.randint(8, 22))]
        shared = f"{rng.choice(names)} {number % 7 * 1000 + number}"
        for side, language in ((ours, words[0]), (theirs, words[1])):
            side.append(f"{shared} " + " ".join(language[n] for n in told) + ".")
    return ours, theirs


def document(sentences: list[str], language: str, ident: str) -> Document:
    return read(segment(Article(text=" ".join(sentences), language=language), ident))


def main() -> None:
    aligner = LexicalAligner()
    aligner.align(document(["Warm."], "de", "d1"), document(["Warm."], "en", "d2"))
    before: tuple[int, float] | None = None
    for rewrites, sources in SIZES:
        ours, theirs = texts(max(rewrites, sources))
        rewrite = document(ours[:rewrites], "de", "d1")
        source = document(theirs[:sources], "en", "d2")
        start = time.process_time()
        found = aligner.align(rewrite, source)
        spent = time.process_time() - start
        right = sum(set(bead.rewrite) == set(bead.source) for bead in found.beads)
        size = max(rewrites, sources)
        growth = math.log(spent / before[1]) / math.log(size / before[0]) if before else math.nan
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        sys.stdout.write(
            f"{rewrites:5} × {sources:<5} {spent:8.3f} s  exponent {growth:4.2f}"
            f"  {most:5} MB  {right} of {min(rewrites, sources)} right\n"
        )
        before = size, spent


if __name__ == "__main__":
    main()
