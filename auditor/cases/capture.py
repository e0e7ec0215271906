"""Make a case from a live article and its sources."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from auditor.cases.case import FILE, SCHEMA
from auditor.cases.update import row_of
from auditor.errors import ConfigError
from auditor.model import Page, Report, ReportedDocument, Severity

__all__ = ["capture"]

_SUFFIX = {"text/html": ".html", "text/markdown": ".md"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    page: Page
    document: ReportedDocument
    file: str
    method: str = ""


def capture(report: Report, pages: Sequence[Page], folder: Path) -> tuple[Path, ...]:
    """
    Write the pages behind a report and a case that expects its findings; return the files.

    Sources that do not belong to the rewrite are left out. Raise ConfigError where the audit
    did not happen or the folder already holds a case.
    """
    if report.result.state == "not-audited":
        reasons = "; ".join(problem.reason for problem in report.problems)
        raise ConfigError(f"nothing to capture: {reasons}")
    if (folder / FILE).exists():
        raise ConfigError(f"{folder / FILE} exists already", hint="auditor check --update")
    sides = _sides(report, pages)
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for side in sides:
        path = folder / side.file
        path.write_text(side.page.text, encoding="utf-8")
        written.append(path)
    path = folder / FILE
    path.write_text(_case(report, sides), encoding="utf-8")
    return (*written, path)


def _sides(report: Report, pages: Sequence[Page]) -> list[_Side]:
    links = {link.source: link for link in report.links}
    sides: list[_Side] = []
    for document in report.documents:
        link = links.get(document.id)
        if link is not None and link.state == "unrelated":
            continue
        page = _page(document, pages)
        if page is None:
            raise ConfigError(f"the page of {document.url or document.id} was not kept")
        count = sum(side.document.role == "source" for side in sides)
        stem = "rewrite" if link is None else f"source{f'-{count + 1}' if count else ''}"
        file = stem + _SUFFIX.get(page.media_type, ".txt")
        method = link.method if link else ""
        sides.append(_Side(page=page, document=document, file=file, method=method))
    return sides


def _page(document: ReportedDocument, pages: Sequence[Page]) -> Page | None:
    by_hash = (p for p in pages if p.raw_sha256 and p.raw_sha256 == document.raw_sha256)
    by_url = (p for p in pages if document.url and document.url in {p.url, p.final_url})
    return next(by_hash, None) or next(by_url, None)


def _case(report: Report, sides: Sequence[_Side]) -> str:
    import tomlkit  # noqa: PLC0415

    document = tomlkit.document()
    document["schema"] = SCHEMA
    document["title"] = sides[0].document.title
    document["tags"] = ["-".join(dict.fromkeys(side.document.language for side in sides))]
    document["captured"] = report.generated_at[:10]
    document["licence"] = ""
    document["licence"].comment("whose texts are these, and may they be published?")
    sources = tomlkit.aot()
    for side in sides:
        if side.document.role == "rewrite":
            document["rewrite"] = _table(side)
        else:
            sources.append(_table(side))
    document["source"] = sources
    expect: Any = tomlkit.table()
    expect["other_findings"] = "allow-notes"
    coverage = tomlkit.inline_table()
    coverage["min"] = round(max(report.result.rewrite_coverage - 0.1, 0.0), 2)
    expect["rewrite_coverage"] = coverage
    rows = tomlkit.aot()
    for finding in report.findings:
        if finding.severity > Severity.NOTE and not finding.suppressed:
            rows.append(row_of(finding))
    if rows:
        expect["finding"] = rows
    document["expect"] = expect
    return tomlkit.dumps(document)


def _table(side: _Side) -> Any:
    import tomlkit  # noqa: PLC0415

    table = tomlkit.table()
    values = {
        "file": side.file,
        "language": side.document.language,
        "url": side.document.url,
        "published": side.document.published,
        "sha256": side.document.raw_sha256,
        "method": side.method,
    }
    for key, value in values.items():
        if value:
            table[key] = value
    return table
