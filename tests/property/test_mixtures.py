"""No mixture of real sentences, whole or torn, in any two languages ends an audit."""

import re
import tomllib
from collections import defaultdict
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Article, Candidate, audit

FIXTURES = Path(__file__).parents[2] / "fixtures"
END = re.compile(r"(?<=[.!?。])\s+")


@cache
def sentences() -> dict[str, tuple[str, ...]]:
    """Sort the sentences of all fixtures by language."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted((FIXTURES / "parallel").glob("*.txt")):
        found[path.stem[:2]] += path.read_text("utf-8").splitlines()
    for path in sorted((FIXTURES / "rules").glob("*.toml")):
        examples = tomllib.loads(path.read_text("utf-8"))
        for example in (*examples.get("bad", ()), *examples.get("good", ())):
            for side in ("source", "rewrite"):
                for language, text in example[side].items():
                    found[language] += END.split(text) if isinstance(text, str) else ()
    return {language: tuple(filter(None, rows)) for language, rows in sorted(found.items())}


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Draw up to three sentences of one language, and tear some of them."""
    language = draw(st.sampled_from(sorted(sentences())))
    rows = []
    for _ in range(draw(st.integers(1, 3))):
        words = draw(st.sampled_from(sentences()[language])).split(" ")
        first = draw(st.integers(0, len(words) - 1))
        last = draw(st.integers(first + 1, len(words)))
        rows.append(" ".join(words[first:last]))
    return Article(text="\n".join(rows), language=language)


@settings(max_examples=150, deadline=None)
@given(articles(), articles())
def test_any_two_articles_can_be_compared(rewrite: Article, source: Article) -> None:
    report = audit(rewrite, [Candidate(article=source)])
    assert report.documents
