"""
The screen: the verdict, then the evidence of each finding, then what was not looked at.

A report carries strangers' words. They are stripped of everything a terminal would obey, they
are never read as markup, and every line is cut to the width by us.
"""

import os
import shutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from auditor.model import Report
from auditor.output.base import compared, helpers, rewrite, shown, source_numbers, sources
from auditor.output.clean import clean
from auditor.output.excerpt import clip, clip_path
from auditor.output.symbols import Symbols
from auditor.output.terminal_findings import Painter
from auditor.output.wording import Wording

if TYPE_CHECKING:
    from rich.text import Text

__all__ = ["render", "render_all"]

NARROWEST = 30
WIDEST = 120
"""Columns; longer lines are hard to read."""

NOTES = 5
"""Notes shown without -v: they are many and mild."""

FINDINGS = 40
"""Findings shown without -v; a file holds them all."""

VERDICTS = {"error": "bold red", "warning": "bold yellow", "note": "cyan"}
_ORIGIN = 40  # columns of a host or a file
_SOURCES = 6
_LABEL = 11


def render_all(reports: Sequence[Report], *, language: str = "en") -> str:
    """Render the reports one below the other, as wide and colourful as the terminal allows."""
    return "\n".join(render(report, language=language) for report in reports)


def render(
    report: Report,
    *,
    width: int | None = None,
    color: str = "auto",
    encoding: str | None = None,
    verbose: bool = False,
    language: str = "en",
) -> str:
    """
    Render the report for a terminal; what is not given is asked of standard output.

    `width` counts columns, `color` is auto, always or never, `encoding` is that of the
    terminal; symbols it lacks are written in ASCII. `verbose` shows all notes and the steps
    behind each finding.
    """
    encoding = encoding or getattr(sys.stdout, "encoding", None) or "utf-8"
    page = _Page(
        report,
        width=max(NARROWEST, min(width or _width(), WIDEST)),
        symbols=Symbols(encoding),
        words=Wording(language),
        verbose=verbose,
        color=_colorful(color),
    )
    return page.text().encode(encoding, "replace").decode(encoding)


def _width() -> int:
    fallback = 80 if sys.stdout.isatty() else 100
    return shutil.get_terminal_size((fallback, 24)).columns


def _colorful(color: str) -> bool:
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") != "0":
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


class _Page:
    def __init__(
        self,
        report: Report,
        *,
        width: int,
        symbols: Symbols,
        words: Wording,
        verbose: bool,
        color: bool,
    ) -> None:
        self.report = report
        self.width = width
        self.symbols = symbols
        self.words = words
        self.verbose = verbose
        self.color = color
        self.lines: list[Text] = []

    def text(self) -> str:
        from io import StringIO  # noqa: PLC0415 -- with rich, only where it is used

        from rich.console import Console  # noqa: PLC0415

        self.head()
        self.findings()
        self.foot()
        out = StringIO()
        console = Console(
            file=out,
            width=self.width + 1,
            force_terminal=self.color,
            color_system="standard" if self.color else None,
            no_color=not self.color,
            legacy_windows=False,
            markup=False,
            highlight=False,
            emoji=False,
            _environ={},
        )
        for line in self.lines:
            console.print(line, no_wrap=True, overflow="ignore", crop=False, soft_wrap=True)
        return out.getvalue()

    def row(self, label: str, text: str, style: str = "dim", after: str = "") -> None:
        """Add a labelled text, wrapped beside its label."""
        from rich.text import Text  # noqa: PLC0415

        body = Text()
        body.append(self.symbols(clean(text)), style=style)
        if after:
            body.append("  " + self.symbols(clean(after)), style="dim")
        self.wrapped(body, Text.styled(f" {self.symbols(label)}".ljust(_LABEL + 1), "dim"))

    def wrapped(self, body: "Text", head: "Text") -> None:
        """Add the text beside its label, on as many lines as it takes."""
        from rich.console import Console  # noqa: PLC0415
        from rich.text import Text  # noqa: PLC0415

        room = self.width - len(head)
        for piece in body.wrap(Console(width=room), room, overflow="fold"):
            piece.rstrip()
            self.lines.append(Text.assemble(head, piece))
            head = Text(" " * len(head))

    def head(self) -> None:
        from rich.text import Text  # noqa: PLC0415

        result, words, symbols = self.report.result, self.words, self.symbols
        parts = []
        if result.state == "not-audited":
            parts.append(Text(f"{symbols.doubt} {words('not-audited')}", style="bold red"))
        elif not (result.error or result.warning or result.note):
            linked, total = compared(self.report)
            extent = " " + words("clean.extent", linked=linked, total=total) if total else ""
            good = Text(f"{symbols.good} {words('clean')}", style="bold green")
            parts.append(Text.assemble(good, extent))
        counts = {"error": result.error, "warning": result.warning, "note": result.note}
        for severity, count in counts.items():
            if count:
                told = f"{symbols.of(severity)} {count} {words.counted(severity + 's', count)}"
                parts.append(Text(told, style=VERDICTS[severity]))
        if not result.complete and result.state != "not-audited":
            parts.append(Text(f"{symbols.doubt} {words('incomplete')}", style="bold magenta"))
        self.wrapped(Text("   ").join(parts), Text(" "))
        self.documents()
        if result.state == "not-audited":
            self.problems()
        else:
            self.lines.append(Text())

    def documents(self) -> None:
        words, article = self.words, rewrite(self.report)
        if article is not None:
            origin = self.origin(article.publisher, article.url, article.language)
            title, style = _heading(article.title, article.text, article.url, "bold")
            self.row(words("rewrite"), title, style, after=origin)
            if article.disclosure is not None:
                notice = clip(clean(article.disclosure.text), 2 * (self.width - _LABEL))
                self.row(words("page says"), words("open") + notice + words("close"), "italic")
        links = {link.source: link for link in self.report.links}
        listed, numbers = sources(self.report), source_numbers(self.report)
        for document in listed[:_SOURCES]:
            link = links.get(document.id)
            origin = self.origin(document.publisher, document.url, document.language)
            facts = [origin, words.method(link), words.state(link)]
            title, style = _heading(document.title, document.text, document.url, "")
            label = f"{words('source')} {numbers[document.id]}" if numbers else words("source")
            self.row(label, title, style, after="  ".join(filter(None, facts)))
        if len(listed) > _SOURCES:
            self.row("", "… " + words("more.findings", count=len(listed) - _SOURCES))

    def origin(self, publisher: str, url: str, language: str) -> str:
        from urllib.parse import urlsplit  # noqa: PLC0415

        try:
            host = (urlsplit(url).hostname or "") if "://" in url else url
        except ValueError:
            host = ""
        name = clean(host.removeprefix("www.") or publisher)
        name = clip(name, _ORIGIN) if ":" in url else clip_path(name, _ORIGIN)
        return "  ".join(part for part in (name, clean(language)[:12]) if part)

    def findings(self) -> None:
        from rich.text import Text  # noqa: PLC0415

        painter = Painter(self.report, self.width, self.symbols, self.words, color=self.color)
        found = shown(self.report)
        grave = [f for f in found if f.severity.label != "note"]
        notes = [f for f in found if f.severity.label == "note"]
        limit = len(found) if self.verbose else FINDINGS
        for finding in grave[:limit]:
            self.lines += painter.block(finding, steps=self.verbose)
            self.lines.append(Text())
        if len(grave) > limit:
            more = self.words("more.findings", count=len(grave) - limit)
            self.wrapped(Text(self.symbols(f"… {more}"), style="dim"), Text(" "))
            self.lines.append(Text())
        limit = len(notes) if self.verbose else NOTES
        for finding in notes[:limit]:
            self.lines += painter.note(finding, steps=self.verbose)
        if len(notes) > limit:
            more = self.words.counted("more", len(notes) - limit)
            self.wrapped(Text(self.symbols(f"… {more}"), style="dim"), Text("   "))
        if notes:
            self.lines.append(Text())

    def problems(self) -> None:
        for problem in self.report.problems:
            subject = clip(clean(problem.subject), 120)
            reason = self.words.told(problem.reason)
            told = f"{subject}: {reason}" if subject else reason
            self.row(self.words("problem"), clip(clean(told), 400), "red")
            if problem.hint:
                self.row(self.words("hint"), clip(clean(self.words.told(problem.hint)), 300), "")

    def foot(self) -> None:
        words, report = self.words, self.report
        if report.result.state != "not-audited":
            self.extent()
            self.problems()
            if report.result.suppressed:
                count = report.result.suppressed
                self.row(words("suppressed"), words.counted("suppressed", count))
            self.row(words("remember"), words("caution"))
        commands = []
        if found := shown(report):
            commands.append(f"auditor explain {found[0].rule}")
        if report.result.state != "not-audited":
            commands.append(words("share it"))
        if commands:
            self.row(words("next"), "   ·   ".join(commands))

    def extent(self) -> None:
        words, checks = self.words, self.report.checks
        linked, total = compared(self.report)
        related = [link for link in self.report.links if link.state != "unrelated"]
        count = len(related) or len(sources(self.report))
        ran = sum(check.state == "ran" for check in checks)
        if total:
            told = words.counted("compared", count, linked=linked, total=total)
            told = told.format(count=count)
        else:
            told = words("share", share=f"{self.report.result.rewrite_coverage:.0%}")
        self.row(words("compared"), f"{told} · {words.counted('checks', ran)}")
        if helped := helpers(self.report):
            self.row("", words("helped", names=helped))
        for state, key in (("not-verifiable", "not verifiable"), ("not-applicable", "")):
            names = [check.rule for check in checks if check.state == state]
            if names and (key or self.verbose):
                label = words(key or "not applicable")
                listed = ", ".join(names if self.verbose or len(names) < 8 else [*names[:6], "…"])
                self.row("", f"{label}: {listed}")


def _heading(title: str, text: str, url: str, style: str) -> tuple[str, str]:
    """Return a name for a document: its title, or the beginning of its text."""
    name = title or text.partition("\n")[0] or url or "?"
    return clip(clean(name), 160), style
