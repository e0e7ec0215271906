"""
Speed as ratios within one run: `python tests/benchmarks/speed.py`.

No times are asserted anywhere; a machine's load would decide such a test.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from rapidfuzz import fuzz, process

from auditor import Article, Candidate, audit

CASES = Path(__file__).parents[2] / "fixtures" / "cases"
ROUNDS = 5


def best(work: Callable[[], object]) -> float:
    """Return the shortest of some runs, in seconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def texts(case: str) -> tuple[str, str]:
    folder = CASES / case
    return (folder / "rewrite.txt").read_text("utf-8"), (folder / "source.txt").read_text("utf-8")


def work(rewrite: str, source: str) -> Callable[[], object]:
    candidate = Candidate(article=Article(text=source))
    return lambda: audit(Article(text=rewrite), [candidate])


def main() -> None:
    rewrite, source = texts("harbour-fire")
    ours, theirs = rewrite.splitlines(), source.splitlines()
    audited = best(work(rewrite, source))
    fuzzy = best(lambda: process.cdist(ours, theirs, scorer=fuzz.token_set_ratio))
    single = best(work(ours[1], theirs[1]))
    longer = best(work("\n".join(ours * 4), "\n".join(theirs * 4)))
    rows = (
        ("one article, against bare rapidfuzz over the same sentences", audited / fuzzy),
        ("one article, against one pair of sentences", audited / single),
        ("an article four times as long, against the article", longer / audited),
    )
    for label, ratio in rows:
        sys.stdout.write(f"{ratio:8.1f} ×  {label}\n")


if __name__ == "__main__":
    main()
