"""Many records: read, audit, write; one bad record harms no other."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from auditor.config import Settings
from auditor.model import Article, Block, BlockKind, Problem, Report, Span
from auditor.pipeline import Candidate, audit, not_audited


def run(lines: Iterable[str], settings: Settings) -> Iterator[Report]:
    """Audit one JSON record a line; a line that cannot be read gives a report with problems."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _record(line, number, settings)


def _record(line: str, number: int, settings: Settings) -> Report:
    try:
        record = json.loads(line)
        name = str(record.get("record", number))
        rewrite = _article(record["rewrite"])
        sources = [Candidate(article=_article(one)) for one in record.get("sources", ())]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        problem = Problem(
            stage="record", subject=f"line {number}", reason=str(error), kind="unreadable"
        )
        return not_audited([problem], settings=settings, record=str(number))
    return audit(rewrite, sources, settings=settings, record=name)


def _article(given: dict[str, Any]) -> Article:
    title = given.get("title", "")
    head = f"{title}\n" if title else ""
    at = len(head)
    blocks: list[Block] = []
    if title:
        blocks.append(Block(kind=BlockKind.TITLE, span=Span(0, len(title))))
    sentences: list[Span] = []
    if "sentences" in given:
        text = head + "\n".join(given["sentences"])
        for one in given["sentences"]:
            if one:
                sentences.append(Span(at, at + len(one)))
            at += len(one) + 1
    else:
        text = head + given["text"]
        if len(text) > at:
            blocks.append(Block(kind=BlockKind.PARAGRAPH, span=Span(at, len(text))))
    return Article(
        text=text,
        language=given.get("language", ""),
        title=title,
        published=given.get("published", ""),
        url=given.get("url", ""),
        blocks=tuple(blocks),
        sentences=tuple(sentences),
    )
