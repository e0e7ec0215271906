"""
GitHub workflow commands: annotations of a run.

GitHub shows ten annotations of a kind for a step and drops the rest without a word, so the
worst findings come first and the tenth place says how many there are.
"""

from collections.abc import Sequence

from auditor.model import Finding, Problem, Report
from auditor.output.base import address, line_and_column, primary, relative, short, shown
from auditor.output.clean import clean, clean_lines
from auditor.output.wording import Wording

__all__ = ["render_all"]

SHOWN = 9
"""Of each kind; the tenth place is for the count of the others."""

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
_QUOTE = 300


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Write the annotations of all reports together: the limit counts per step."""
    words = Wording(language)
    commands: dict[str, list[str]] = {"error": [], "warning": [], "notice": []}
    for report in reports:
        audited = report.result.state != "not-audited"
        command = "notice" if audited else "warning"
        title = {"title": f"auditor: {'incomplete' if audited else 'not audited'}"}
        commands[command] += [
            _command(command, title, _problem(one, report)) for one in report.problems
        ]
    found = [(finding, report) for report in reports for finding in shown(report)]
    for finding, report in found:
        if finding.since == "new":
            command = _COMMANDS[finding.severity.label]
            commands[command].append(_annotation(command, finding, report, words))
    lines = []
    for command, ones in commands.items():
        lines += ones[:SHOWN]
        if len(ones) > SHOWN:
            more = f"{len(ones) - SHOWN} more of {len(ones)}; see the summary of the job"
            lines.append(_command(command, {"title": "auditor"}, more))
    return "".join(f"{line}\n" for line in lines)


def _problem(problem: Problem, report: Report) -> str:
    return short(f"{problem.subject or report.record}: {problem.reason}", _QUOTE)


def _annotation(command: str, finding: Finding, report: Report, words: Wording) -> str:
    properties: dict[str, str] = {}
    place = primary(finding)
    document = next((d for d in report.documents if place and d.id == place.document), None)
    text = words.message(finding)
    if place is not None and document is not None and (file := relative(document)):
        properties = {"file": file}
        line, column = line_and_column(document.text, place.span.start)
        last, end = line_and_column(document.text, place.span.end)
        properties |= {"line": str(line), "endLine": str(last)}
        if line == last:
            properties |= {"col": str(column), "endColumn": str(end - 1)}
    elif place is not None and address(place.link):
        text += f"\n{place.link}"
    properties["title"] = f"auditor: {finding.rule}"
    if finding.rewrite and finding.source:
        text += f"\n{words('source')}: {short(finding.source[0].exact, _QUOTE)}"
    if len(finding.rewrite) > 1:
        text += f"\n{words('times', count=len(finding.rewrite))}"
    return _command(command, properties, text)


def _command(name: str, properties: dict[str, str], text: str) -> str:
    given = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {given}::{_escape(clean_lines(text))}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escape(clean(text)).replace(":", "%3A").replace(",", "%2C")
