"""One line for every finding, for grep and editors."""

from collections.abc import Sequence

from auditor.model import Finding, Report
from auditor.output.base import line_and_column, path, primary, short, shown
from auditor.output.clean import clean
from auditor.output.wording import Wording

__all__ = ["render", "render_all"]

_NAME = 200


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Write the findings of all reports, and what could not be done."""
    return "".join(render(report, language=language) for report in reports)


def render(report: Report, *, language: str = "en") -> str:
    """Write `where:line:column: severity rule [F1]: message`, worst first, then the problems."""
    words = Wording(language)
    lines = [
        f"{_where(report, finding)}: {finding.severity.label} {clean(finding.rule)} "
        f"[{clean(finding.id)}]: {clean(words.message(finding))}{_more(finding)}"
        for finding in shown(report)
    ]
    lines += [
        f"{_subject(problem.subject, report)}: problem {clean(problem.kind or problem.stage)}: "
        + clean(short(words.told(problem.reason), 400))
        for problem in report.problems
    ]
    return "".join(f"{line}\n" for line in lines)


def _subject(subject: str, report: Report) -> str:
    return clean(short(subject or report.record, _NAME)) or "auditor"


def _where(report: Report, finding: Finding) -> str:
    place = primary(finding)
    document = next((d for d in report.documents if place and d.id == place.document), None)
    if place is None or document is None:
        return clean(report.record) or "auditor"
    name = document.url if "://" in document.url and document.url.isprintable() else path(document)
    line, column = line_and_column(document.text, place.span.start)
    return f"{clean(short(name, _NAME))}:{line}:{column}"


def _more(finding: Finding) -> str:
    times = f" x{len(finding.rewrite)}" if len(finding.rewrite) > 1 else ""
    known = " (known)" if finding.since == "unchanged" else ""
    return times + known
