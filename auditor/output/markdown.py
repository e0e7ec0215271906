"""Markdown, for job summaries, pull requests and mails: a table of findings, worst first."""

import re
from collections.abc import Sequence

from auditor.model import Finding, Location, Report
from auditor.output.base import address, compared, helpers, rewrite, short, shown, sources
from auditor.output.clean import clean
from auditor.output.wording import Wording

__all__ = ["escape", "render", "render_all"]

ROWS = 100
"""Rows of one report; GitHub drops a summary above 1 MiB, and nobody reads more."""

SIZE = 900_000
"""Characters of all reports together, for the same reason."""

_QUOTE = 200
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&@:$^=\"'])")
_MARKS = {"error": "❌", "warning": "⚠️", "note": "ℹ️"}


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Write the reports one below the other, and say how many had no room."""
    parts: list[str] = []
    size = 0
    for number, report in enumerate(reports):
        part = render(report, language=language)
        size += len(part.encode("utf-8", "replace"))
        if parts and size > SIZE:
            parts.append(f"_{Wording(language)('more.findings', count=len(reports) - number)}_\n")
            break
        parts.append(part)
    return "\n".join(parts)


def render(report: Report, *, language: str = "en") -> str:
    """Write one report; nothing in it can become markup, a link or a mention."""
    words = Wording(language)
    lines = [f"### {_verdict(report, words)}", "", *_documents(report, words)]
    found = shown(report)
    if found:
        ours, theirs = words("Rewrite"), words("Source")
        heads = [words("severity"), words("rule"), ours, theirs, words("occurrences")]
        lines += ["", f"| {' | '.join(heads)} |", "|---|---|---|---|---:|"]
        lines += [_row(finding, words) for finding in found[:ROWS]]
        if len(found) > ROWS:
            lines += ["", f"_… {words('more.findings', count=len(found) - ROWS)}_"]
    if report.problems:
        lines += ["", f"**{words('problems')}**", ""]
        for problem in report.problems:
            told = [problem.subject, words.told(problem.reason), words.told(problem.hint)]
            lines.append("- " + " — ".join(_text(one) for one in told if one))
    lines += ["", *_extent(report, words)]
    return "\n".join(lines) + "\n"


def escape(text: str) -> str:
    """Return the text so that Markdown shows exactly it, on one line."""
    return _SPECIAL.sub(r"\\\1", clean(text)).replace("\\@", "@\u2060")


def _text(text: str) -> str:
    return escape(short(text, _QUOTE))


def _verdict(report: Report, words: Wording) -> str:
    result = report.result
    if result.state == "not-audited":
        return f"❓ {words('not-audited')}: {_text(report.record)}".rstrip(": ")
    counts = (("error", result.error), ("warning", result.warning), ("note", result.note))
    parts = [
        f"{_MARKS[level]} {count} {words.counted(level + 's', count)}"
        for level, count in counts
        if count
    ]
    if not parts:
        parts.append(f"✅ {words('clean')}")
    if not result.complete:
        parts.append(f"❓ {words('incomplete')}")
    return " · ".join(parts)


def _documents(report: Report, words: Wording) -> list[str]:
    article = rewrite(report)
    links = {link.source: link for link in report.links}
    lines = []
    if article is not None:
        lines.append(f"- **{words('Rewrite')}**: {_named(article.title, article.url)}")
        if article.disclosure is not None:
            notice = words("open") + _text(article.disclosure.text) + words("close")
            lines[0] += f" — {words('the page says')}: {notice}"
    for document in sources(report):
        link = links.get(document.id)
        facts = [words.method(link), words.state(link)]
        told = ", ".join(_text(fact) for fact in facts if fact)
        named = _named(document.title, document.url)
        lines.append(f"- **{words('Source')}**: {named}" + (f" — {told}" if told else ""))
    return lines


def _named(title: str, url: str) -> str:
    label = _text(title or url) or "—"
    target = address(url)
    return f"[{label}](<{_target(target)}>)" if target else label


def _target(url: str) -> str:
    return url.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C").replace("|", "%7C")


def _row(finding: Finding, words: Wording) -> str:
    label = finding.severity.label
    times = str(len(finding.rewrite)) if len(finding.rewrite) > 1 else ""
    known = f" ({words('known')})" if finding.since == "unchanged" else ""
    cells = [
        f"{_MARKS[label]} {words(label)}",
        f"**{escape(words.title(finding))}** `{re.sub('[^a-z0-9-]', '', finding.rule)}`{known}",
        _quote(finding.rewrite),
        _quote(finding.source) if finding.source else _compare(finding, words),
        times,
    ]
    return f"| {' | '.join(cells)} |"


def _quote(places: Sequence[Location]) -> str:
    if not places:
        return "—"
    target = address(places[0].link)
    text = _text(places[0].exact)
    return f"[{text}](<{_target(target)}>)" if target else text


def _compare(finding: Finding, words: Wording) -> str:
    """Return what a lexicon or a calendar has; no source does."""
    return f"— ({words('compare')} {_text(finding.expected)})" if finding.expected else "—"


def _extent(report: Report, words: Wording) -> list[str]:
    if report.result.state == "not-audited":
        return []
    linked, total = compared(report)
    count = len(sources(report))
    ran = sum(check.state == "ran" for check in report.checks)
    lines = [f"<details><summary>{words('what was compared')}</summary>", ""]
    if total:
        lines.append(f"- {words.counted('compared', count, linked=linked, total=total)}")
    lines.append(f"- {words.counted('checks', ran)}")
    if names := helpers(report):
        lines.append(f"- {escape(words('helped', names=names))}")
    for check in report.checks:
        if check.state == "not-verifiable":
            reason = f" ({_text(words.told(check.reason))})" if check.reason else ""
            lines.append(f"- {words('not verifiable')}: {escape(check.rule)}{reason}")
    if report.result.suppressed:
        lines.append(f"- {words.counted('suppressed', report.result.suppressed)}")
    return [*lines, f"- {words('caution')}", "", "</details>"]
