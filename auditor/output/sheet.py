"""What the HTML page shows of one report, in plain values that a template can print."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from auditor.model import Finding, Link, Location, Report, ReportedDocument
from auditor.output.base import (
    address,
    compared,
    helpers,
    language_tag,
    rewrite,
    segment_of,
    shown,
    source_numbers,
    sources,
)
from auditor.output.clean import clean
from auditor.output.excerpt import fit
from auditor.output.plain import plain
from auditor.output.rows import Row, rows
from auditor.output.wording import Wording

__all__ = ["Party", "Quote", "Sheet", "View", "sheets"]

_CONTEXT = 110
"""Columns of a quote with its surroundings: two lines on the page."""

_MARKS = {"error": "✗", "warning": "▲", "note": "·"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """
    Words with what stands around them; `url` opens the page there, `anchor` our own text.

    `source` is the number of the source where there are several.
    """

    before: str
    words: str
    after: str
    language: str
    url: str
    anchor: str
    source: int


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One finding."""

    anchor: str
    finding: Finding
    level: str
    mark: str
    title: str
    message: str
    ours: Quote | None
    theirs: Quote | None
    steps: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One of the compared documents, with how it was found and what is doubtful."""

    document: ReportedDocument
    language: str
    named: str
    title: str
    url: str
    host: str
    facts: tuple[str, ...]
    source: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One report."""

    anchor: str
    report: Report
    title: str
    ours: Party | None
    theirs: tuple[Party, ...]
    counts: tuple[tuple[str, str, int, str], ...]
    clean: bool
    audited: bool
    linked: int
    helpers: str = ""
    total: int
    views: tuple[View, ...]
    rows: tuple[Row, ...]
    titles: dict[str, str]
    plain: str


def sheets(reports: Sequence[Report], words: Wording) -> list[Sheet]:
    """Prepare the reports; several get anchors of their own."""
    several = len(reports) > 1
    return [
        _sheet(report, words, f"r{number}-" if several else "")
        for number, report in enumerate(reports, 1)
    ]


def _sheet(report: Report, words: Wording, anchor: str) -> Sheet:
    result, article = report.result, rewrite(report)
    numbers = source_numbers(report)
    links = {link.source: link for link in report.links}
    found = [_view(report, finding, words, anchor) for finding in shown(report)]
    levels = (("error", result.error), ("warning", result.warning), ("note", result.note))
    linked, total = compared(report)
    ours = _party(article, None, words) if article else None
    subject = report.problems[0].subject if report.problems else ""
    audited = result.state != "not-audited"
    return Sheet(
        anchor=anchor,
        report=report,
        title=ours.title if ours else clean(subject or report.record) or words("not-audited"),
        ours=ours,
        theirs=tuple(
            replace(_party(one, links.get(one.id), words), source=numbers.get(one.id, 0))
            for one in sources(report)
        ),
        counts=tuple(
            (level, _MARKS[level], count, words.counted(f"{level}s", count))
            for level, count in levels
            if count
        ),
        clean=audited and not (result.error or result.warning or result.note),
        audited=audited,
        linked=linked,
        helpers=helpers(report),
        total=total,
        views=tuple(found),
        rows=tuple(rows(report, anchor)) if audited else (),
        titles={view.finding.id: view.title for view in found},
        plain=plain(report, words),
    )


def _party(document: ReportedDocument, link: Link | None, words: Wording) -> Party:
    url = address(document.url)
    facts = (words.method(link), words.state(link))
    return Party(
        document=document,
        language=language_tag(document.language),
        named=words.named(document),
        title=clean(document.title or document.text.partition("\n")[0] or document.url)[:300],
        url=url,
        host=clean(document.publisher) or _host(url) or clean(document.url) or words("no address"),
        facts=tuple(clean(fact) for fact in facts if fact),
    )


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _view(report: Report, finding: Finding, words: Wording, anchor: str) -> View:
    languages = {one.id: language_tag(one.language) for one in report.documents}
    label = finding.severity.label
    sides = []
    for places in (finding.rewrite, finding.source):
        place = next(iter(places), None)
        sides.append(_quote(report, place, languages, anchor) if place else None)
    return View(
        anchor=anchor + finding.id,
        finding=finding,
        level=label,
        mark=_MARKS[label],
        title=clean(words.title(finding)),
        message=clean(words.message(finding)),
        ours=sides[0],
        theirs=sides[1],
        steps=tuple((clean(words.step(s)), words.spoken(s.step)) for s in finding.why),
    )


def _quote(report: Report, place: Location, languages: dict[str, str], anchor: str) -> Quote:
    whole, inside = segment_of(report, place)
    words = whole[inside.start : inside.end]
    before, after = whole[: inside.start], whole[inside.end :]
    if len(words) < _CONTEXT:
        text, span = fit(whole, inside, _CONTEXT)
        before, after = text[: span.start], text[span.end :]
    else:
        before, after = "…" if before else "", "…" if after else ""
    known = any(s.id == place.segment for d in report.documents for s in d.segments)
    return Quote(
        before=clean(before),
        words=clean(words),
        after=clean(after),
        language=languages.get(place.document, ""),
        url=address(place.link),
        anchor=anchor + place.segment if known else "",
        source=source_numbers(report).get(place.document, 0),
    )
