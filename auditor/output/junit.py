"""JUnit XML: an article is a suite, a rule a test; findings of level error fail it."""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from auditor.model import CheckState, Finding, Report
from auditor.output.base import line_and_column, path, primary, rewrite, short, shown
from auditor.output.clean import clean, clean_lines
from auditor.output.wording import Wording

__all__ = ["render_all"]

_QUOTE = 300


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Write one suite for each report; what could not be audited is an error of its suite."""
    words = Wording(language)
    suites = [_suite(report, number, words) for number, report in enumerate(reports, 1)]
    totals = [sum(counts) for counts in zip(*(counts for _, counts in suites), strict=True)]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="auditor" {_counts(totals or [0, 0, 0, 0])}>\n'
        + "".join(text for text, _ in suites)
        + "</testsuites>\n"
    )


def _counts(counts: Sequence[int]) -> str:
    names = ("tests", "failures", "errors", "skipped")
    return " ".join(f'{name}="{count}"' for name, count in zip(names, counts, strict=True))


def _suite(report: Report, number: int, words: Wording) -> tuple[str, list[int]]:
    article = rewrite(report)
    name = clean(report.record or (article.title if article else "")) or f"report-{number}"
    found: dict[str, list[Finding]] = {}
    for finding in shown(report):
        found.setdefault(finding.rule, []).append(finding)
    states = {check.rule: check for check in report.checks}
    counts = [0, 0, 0, 0]
    lines = []
    for rule in [*states, *(rule for rule in found if rule not in states)]:
        body, place = _case(found.get(rule, []), states.get(rule), report, words)
        counts[0] += 1
        if place:
            counts[place] += 1
        lines.append(_test(rule, short(name, 200), body))
    for problem in report.problems:
        reason = clean(short(f"{problem.subject}: {problem.reason}", _QUOTE))
        kind = clean(problem.kind or problem.stage)
        counts[0] += 1
        counts[2] += 1
        body = f"      <error type={quoteattr(kind)} message={quoteattr(reason)}>"
        lines.append(
            _test(clean(problem.stage), short(name, 200), body + f"{_text(problem.hint)}</error>\n")
        )
    head = f"  <testsuite name={quoteattr(short(name, 200))} {_counts(counts)}"
    stamp = clean(report.generated_at)
    head += f" timestamp={quoteattr(stamp)}>\n" if stamp else ">\n"
    return head + "".join(lines) + "  </testsuite>\n", counts


def _test(name: str, suite: str, body: str) -> str:
    head = f"    <testcase classname={quoteattr('auditor.' + suite)} name={quoteattr(name)}"
    return f"{head}>\n{body}    </testcase>\n" if body else f"{head}/>\n"


def _case(
    found: list[Finding], state: CheckState | None, report: Report, words: Wording
) -> tuple[str, int]:
    """Return the body of a test, and the place of its count: 1 failure, 3 skipped, 0 neither."""
    failing = [f for f in found if f.severity.label == "error" and f.since == "new"]
    if failing:
        text = "\n".join(line for one in found for line in _lines(one, report, words))
        message = quoteattr(clean(words.message(failing[0])))
        kind = quoteattr(failing[0].rule)
        return f"      <failure type={kind} message={message}>{_text(text)}</failure>\n", 1
    if found:
        text = "\n".join(line for one in found for line in _lines(one, report, words))
        return f"      <system-out>{_text(text)}</system-out>\n", 0
    if state is not None and state.state != "ran":
        reason = quoteattr(clean(short(state.reason, _QUOTE)) or state.state)
        return f"      <skipped message={reason}/>\n", 3
    return "", 0


def _lines(finding: Finding, report: Report, words: Wording) -> Iterator[str]:
    place = primary(finding)
    document = next((d for d in report.documents if place and d.id == place.document), None)
    where = ""
    if place is not None and document is not None:
        where = f"{path(document)}:{line_and_column(document.text, place.span.start)[0]}: "
    yield f"{where}{finding.severity.label}: {words.message(finding)}"
    for label, places in (("rewrite", finding.rewrite), ("source", finding.source)):
        if places:
            yield f"  {words(label)}: {short(places[0].exact, _QUOTE)}"


def _text(text: str) -> str:
    return escape(clean_lines(text))
