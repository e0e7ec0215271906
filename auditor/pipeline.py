"""The one road from articles to a report."""

import hashlib
import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache

from auditor import __version__
from auditor.align import engine, match
from auditor.checks import Evidence, Outcome, Story, run_checks, story_of
from auditor.config import Settings
from auditor.facts import read
from auditor.findings import findings
from auditor.model import (
    Article,
    Bead,
    Disclosure,
    Document,
    Link,
    Matching,
    Problem,
    Report,
    ReportedBead,
    ReportedDocument,
    Resource,
    Result,
    Severity,
    Tool,
)
from auditor.segment import segment

__all__ = ["Candidate", "audit", "not_audited"]

_SOURCES_KEPT = 8
_LONGEST_KEPT = 50_000  # longer sources do not stay as they were read for other rewrites

_MACHINE = re.compile(  # what any notice names; cheap, because most texts have none
    r"\b(?:AI|KI|IA|MI|TI|SI|YZ|ИИ|ШІ)\b|人工|인공|AI|искусств|штучн|изкуств|τεχνητ|الذكاء|בינה|कृत्रिम|"
    r"(?i:intel|artifi|kunst|konst|um[eě]l|sztuczn|mesters|yapay|tekoäly|automa|ma[csk]?[hi]+n|maskin|"
    r"gpt|claude|gemini|copilot|deepl|sprachmodell|llm)"
)

_LINKED = 0.5  # a sentence counts as covered when its link is more likely than not


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A source text, and how it came to be compared."""

    article: Article
    method: str = "given"


def audit(
    rewrite: Article,
    sources: Sequence[Candidate],
    *,
    settings: Settings | None = None,
    record: str = "",
    disclosure: Disclosure | None = None,
    problems: Sequence[Problem] = (),
) -> Report:
    """
    Audit one rewrite against its candidate sources; never raises on any text.

    Inputs without text, and sources that do not belong to the rewrite, become problems.
    """
    settings = settings or Settings()
    problems = [*problems, *_empty(rewrite, sources)]
    rewrite, disclosure = _noticed(rewrite, disclosure)
    usable = [one for one in sources if one.article.text.strip()]
    ours = segment(rewrite, "d1")
    theirs = tuple(_source(one.article, f"d{n}") for n, one in enumerate(usable, 2))
    if not ours.sentences or not any(source.sentences for source in theirs):
        return _report(ours, theirs, usable, None, None, settings, record, disclosure, problems)
    made = engine(settings.engines)
    ours = read(ours)
    matching = match(ours, theirs, made.aligner)
    related = {one.document for one in matching.sources if one.state != "unrelated"}
    kept = tuple(source for source in theirs if source.id in related)
    if not kept:
        reason = "the source does not seem to be what this was rewritten from"
        problems.append(
            Problem(
                stage="align",
                subject=rewrite.url or record or "rewrite",
                reason=reason,
                hint="name the right source with -s",
                kind="unrelated-source",
            )
        )
        return _report(ours, theirs, usable, matching, None, settings, record, disclosure, problems)
    story = story_of(ours, theirs, matching)
    evidence = Evidence(rewrite=ours, sources=kept, matching=matching, story=story)
    outcome = run_checks(evidence)
    covered = _source_coverage(matching, story)
    return _report(
        ours, theirs, usable, matching, outcome, settings, record, disclosure, problems, covered
    )


def not_audited(
    problems: Sequence[Problem], *, settings: Settings | None = None, record: str = ""
) -> Report:
    """Return the report of an audit that could not happen."""
    return Report(
        record=record,
        report_id=_report_id(),
        generated_at=_now(),
        tool=_tool(settings or Settings()),
        result=Result(state="not-audited", complete=False),
        problems=tuple(problems),
    )


def _noticed(rewrite: Article, known: Disclosure | None) -> tuple[Article, Disclosure | None]:
    """Mark the notices of a bare text; pages and files come with theirs."""
    if rewrite.blocks or rewrite.sentences or _MACHINE.search(rewrite.text) is None:
        return rewrite, known
    from auditor.provenance import examine_text  # noqa: PLC0415

    found, provenance = examine_text(rewrite)
    return found, known or next(iter(provenance.disclosures), None)


def _source(article: Article, ident: str) -> Document:
    if len(article.text) > _LONGEST_KEPT:
        return read(segment(article, ident))
    return _kept(article, ident)


@lru_cache(_SOURCES_KEPT)
def _kept(article: Article, ident: str) -> Document:
    """Read a source that may have been read for the rewrite before; documents never change."""
    return read(segment(article, ident))


def _empty(rewrite: Article, sources: Sequence[Candidate]) -> list[Problem]:
    found = []
    if not rewrite.text.strip():
        found.append(_no_text(rewrite.url or "rewrite"))
    found += [_no_text(s.article.url or "source") for s in sources if not s.article.text.strip()]
    if not sources:
        found.append(
            Problem(
                stage="provenance",
                subject=rewrite.url or "rewrite",
                reason="no source to compare with",
                hint="name one with -s",
                kind="no-source",
            )
        )
    return found


def _no_text(subject: str) -> Problem:
    return Problem(stage="extract", subject=subject, reason="no article text", kind="no-article")


def _report(  # noqa: PLR0913, PLR0917
    ours: Document,
    theirs: tuple[Document, ...],
    candidates: Sequence[Candidate],
    matching: Matching | None,
    outcome: Outcome | None,
    settings: Settings,
    record: str,
    disclosure: Disclosure | None,
    problems: Sequence[Problem],
    source_coverage: float = 0.0,
) -> Report:
    found = findings(outcome, ours, theirs, settings) if outcome else ()
    counted = [finding for finding in found if not finding.suppressed]
    counts = {s: sum(f.severity is s for f in counted) for s in Severity}
    state = "not-audited" if outcome is None else "differences-found" if counted else "clean"
    documents = (_document(ours, "rewrite", disclosure), *(_document(d, "source") for d in theirs))
    beads = matching.merged.beads if matching and outcome else ()
    languages = [document.language for document in theirs]
    used = engine(settings.engines).resources(ours.language, languages) if matching else ()
    tool = _tool(settings, used)
    return Report(
        record=record,
        report_id=_report_id(),
        input_id=_input_id(documents, tool),
        generated_at=_now(),
        tool=tool,
        result=Result(
            state=state,
            error=counts[Severity.ERROR],
            warning=counts[Severity.WARNING],
            note=counts[Severity.NOTE],
            suppressed=len(found) - len(counted),
            complete=not problems and outcome is not None,
            rewrite_coverage=_coverage([b.rewrite for b in beads if _sure(b)], ours),
            source_coverage=source_coverage,
        ),
        documents=documents,
        links=_links(theirs, candidates, matching),
        alignment=tuple(
            ReportedBead(
                rewrite=tuple(ours.sentences[i].segment for i in bead.rewrite),
                source=tuple(
                    next(d for d in theirs if d.id == bead.document).sentences[j].segment
                    for j in bead.source
                ),
                score=round(bead.score, 4),
                confidence=round(bead.confidence, 4),
            )
            for bead in beads
        ),
        checks=outcome.states if outcome else (),
        findings=found,
        problems=tuple(problems),
    )


def _sure(bead: Bead) -> bool:
    return bool(bead.rewrite and bead.source and bead.confidence >= _LINKED)


def _coverage(groups: Sequence[tuple[int, ...]], document: Document) -> float:
    covered = {i for group in groups for i in group}
    return round(len(covered) / max(len(document.sentences), 1), 4)


def _source_coverage(matching: Matching, story: Story) -> float:
    """Return how much of the best source is told; other stories on its page do not count."""
    best = max(matching.sources, key=lambda one: one.score)
    told = {j for b in best.alignment.beads if _sure(b) for j in b.source}
    own = story.sources[best.document]
    return round(len(told & {*own}) / max(len(own), 1), 4)


def _links(
    theirs: tuple[Document, ...], candidates: Sequence[Candidate], matching: Matching | None
) -> tuple[Link, ...]:
    matches = {one.document: one for one in matching.sources} if matching else {}
    links = []
    for document, candidate in zip(theirs, candidates, strict=True):
        link = Link(rewrite="d1", source=document.id, method=candidate.method)
        if document.id in matches:
            one = matches[document.id]
            link = replace(link, score=round(one.score, 4), state=one.state, why=one.why)
        links.append(link)
    return tuple(links)


def _document(
    document: Document, role: str, disclosure: Disclosure | None = None
) -> ReportedDocument:
    article = document.article
    return ReportedDocument(
        id=document.id,
        role=role,
        language=document.language,
        text=article.text,
        segments=document.segments,
        title=article.title,
        publisher=article.publisher,
        url=article.url,
        canonical_url=article.canonical_url,
        published=article.published,
        retrieved_at=article.retrieved_at,
        raw_sha256=article.raw_sha256,
        text_sha256=_sha256(article.text),
        extractor=article.extractor,
        agreement=article.agreement,
        hidden_characters=article.hidden_characters,
        partial=article.partial,
        disclosure=disclosure,
    )


def _sha256(text: str) -> str:
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _input_id(documents: Sequence[ReportedDocument], tool: Tool) -> str:
    parts = [tool.config_sha256, tool.version]
    parts += [f"{one.kind} {one.name} {one.version} {one.sha256}" for one in tool.resources]
    for document in documents:
        parts += [document.role, document.language, document.published, document.text]
    return _sha256("\x1f".join(parts))


def _tool(settings: Settings, used: tuple[Resource, ...] = ()) -> Tool:
    return Tool(
        name="auditor", version=__version__, config_sha256=settings.digest(), resources=used
    )


def _report_id() -> str:
    return f"urn:uuid:{uuid.uuid4()}"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
