"""How one finding looks on the screen."""

from typing import TYPE_CHECKING

from auditor.model import Finding, Location, Report, Severity, Span
from auditor.output.base import segment_of, source_numbers
from auditor.output.clean import clean, right_to_left
from auditor.output.excerpt import clip, differences, fit, width_of
from auditor.output.symbols import Symbols
from auditor.output.wording import Wording

if TYPE_CHECKING:
    from rich.text import Text

__all__ = ["Painter"]

_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_SPELLING = frozenset({
    "name-altered", "acronym-altered", "spelling-suspect", "quote-altered", "name-replaced",
})  # fmt: skip
_LABEL = 12
_WIDE = 90
_SENTENCE_LINES = 3
_LEAST_CONTEXT = 12
_MARK = "\u200e"
"""Left-to-right mark: what follows an Arabic quote must not be drawn into it."""


class Painter:
    """Draws findings of one report."""

    def __init__(
        self, report: Report, width: int, symbols: Symbols, words: Wording, *, color: bool
    ) -> None:
        """Take the report for its texts; without colours the found words get brackets."""
        self.report = report
        self.numbers = source_numbers(report)
        self.width = width
        self.symbols = symbols
        self.words = words
        self.color = color

    def block(self, finding: Finding, *, steps: bool) -> list["Text"]:
        """Return the heading, the evidence pair and, if asked for, the steps."""
        lines = [self._heading(finding)]
        theirs = finding.source[0].exact if finding.source else finding.expected
        if finding.rewrite:
            place = finding.rewrite[0]
            style = f"bold {_STYLES[finding.severity]}"
            lines += self._evidence("rewrite", place, style, self._other(finding, theirs))
        if finding.source:
            ours = finding.rewrite[0].exact if finding.rewrite else finding.found
            place, other = finding.source[0], self._other(finding, ours)
            lines += self._evidence(self._source(place), place, "bold green", other)
        elif finding.expected:  # it comes from a lexicon or a calendar, not from the source
            value = self.symbols(clip(clean(finding.expected), self.width - _LABEL))
            lines.append(self._labelled("compare", value, "green"))
        elif finding.rewrite:
            lines.append(self._labelled("source", self.words("nothing comparable"), "dim italic"))
        if steps:
            lines += self._steps(finding)
        return lines

    def note(self, finding: Finding, *, steps: bool) -> list["Text"]:
        """Return a note on one line."""
        lines = [self._heading(finding, quoting=True)]
        if steps:
            lines += self._steps(finding)
        return lines

    def _heading(self, finding: Finding, *, quoting: bool = False) -> "Text":
        from rich.text import Text  # noqa: PLC0415 -- with rich, only where it is used

        label = finding.severity.label
        strong = _STYLES[finding.severity]
        strong = strong if label == "note" else f"bold {strong}"
        line = Text()
        line.append(f" {self.symbols.of(label)} {self._severity(label)} ", style=strong)
        tail = self._tail(finding)
        room = self.width - width_of(line.plain) - width_of(tail) - 2
        title = self.symbols(clip(clean(self.words.title(finding)), room))
        line.append(title, style="bold")
        room = self.width - width_of(line.plain) - width_of(tail) - 5
        self._values(line, finding, room, quoting=quoting)
        gap = self.width - width_of(line.plain) - width_of(tail)
        line.append(" " * max(2, gap) + tail, style="dim")
        return line

    def _severity(self, label: str) -> str:
        widest = max(len(self.words(one.label)) for one in Severity)
        return self.words(label).ljust(widest)

    def _values(self, line: "Text", finding: Finding, room: int, *, quoting: bool) -> None:
        """Append what differs, if there is room for it."""
        found, expected = self._safe(finding.found), self._safe(finding.expected)
        middle = self.words("source has" if finding.source or not finding.found else "compare")
        strong = _STYLES[finding.severity]
        if found and expected:
            needed = width_of(found) + width_of(middle) + width_of(expected) + 4
            if needed <= room:
                line.append(f"   {found}", style=strong)
                line.append(f"  {middle}  ", style="dim")
                line.append(expected, style="green")
                return
        only = expected if quoting and expected else found or expected
        if not only or room < _LEAST_CONTEXT:
            return
        lead = "   " if only != expected or quoting else f"   {middle}  "
        if quoting or width_of(only) <= min(room - len(lead), 45):
            line.append(lead, style="dim")
            style = "green" if only == expected else strong
            line.append(self.symbols(clip(only, room)), style=style)

    def _tail(self, finding: Finding) -> str:
        parts = []
        if len(finding.rewrite) > 1:
            parts.append(f"{len(finding.rewrite)}{self.symbols.times}")
        ident = clean(finding.id)[:8]
        if self.width >= _WIDE:
            if finding.since == "unchanged":
                parts.append(self.words("known"))
            if finding.confidence.label == "low":
                parts.append(self.words("unsure"))
            ident += f" {clean(finding.rule)[:40]}"
        return "  ".join([*parts, ident])

    def _safe(self, text: str) -> str:
        plain = self.symbols(clean(text))
        return plain + _MARK if right_to_left(plain) else plain

    def _other(self, finding: Finding, text: str) -> str:
        """Return the counterpart of a spelling: single letters matter there only."""
        return clean(text) if finding.rule in _SPELLING else ""

    def _source(self, place: Location) -> str:
        """Return the label of the source, with its number where there are several."""
        number = self.numbers.get(place.document)
        return f"{self.words('source')} {number}" if number else "source"

    def _evidence(self, side: str, place: Location, style: str, other: str) -> list["Text"]:
        """Return the line around the place, cut to the width, with what differs underlined."""
        before, inside = segment_of(self.report, place)
        parts = (before[: inside.start], before[inside.start : inside.end], before[inside.end :])
        head, words, tail = (self.symbols(clean(part)) for part in parts)
        if not words:
            return [self._labelled(side, clip(head + tail, self.width - _LABEL), "")]
        room = self.width - _LABEL - 2 * len(self.symbols.dots) + 2
        if width_of(words) >= room:
            return self._wrapped(side, words, style, room)
        if not self.color and (head.strip() or tail.strip()):
            words = f"[{words}]"
        shown, span = fit(head + words + tail, Span(len(head), len(head) + len(words)), room)
        line = self._labelled(side, "", "")
        offset = len(line.plain)
        line.append(self.symbols(shown))
        shift = len(self.symbols.dots) - 1 if shown.startswith("…") and span.start else 0
        start = offset + span.start + shift
        line.stylize(style, start, start + span.end - span.start)
        for a, b in differences(shown[span.start : span.end], other) if other else ():
            line.stylize("underline", start + a, start + b)
        return [line]

    def _wrapped(self, side: str, words: str, style: str, room: int) -> list["Text"]:
        """Return a sentence that is the finding: on several lines, for it must be read."""
        from rich.console import Console  # noqa: PLC0415 -- as above
        from rich.text import Text  # noqa: PLC0415 -- as above

        pieces = Text(words).wrap(Console(width=room), room, overflow="fold")
        lines = [piece.plain.rstrip() for piece in pieces[:_SENTENCE_LINES]]
        if len(pieces) > _SENTENCE_LINES:
            lines[-1] = self.symbols(clip(lines[-1], room - 1).removesuffix("…") + "…")
        return [
            self._labelled(side if number == 0 else "", text, style)
            for number, text in enumerate(lines)
        ]

    def _steps(self, finding: Finding) -> list["Text"]:
        rows = [clean(self.words.step(s)) for s in finding.why]
        rows.append(self.words(f"confidence.{finding.confidence.label}"))
        room = self.width - _LABEL
        shown = [self.symbols(clip(row, room)) for row in rows]
        return [
            self._labelled("why" if number == 0 else "", row, "dim")
            for number, row in enumerate(shown)
        ]

    def _labelled(self, side: str, text: str, style: str) -> "Text":
        from rich.text import Text  # noqa: PLC0415 -- as above

        label = self.words(side) if side in {"rewrite", "source", "compare", "why"} else side
        line = Text()
        line.append(f"{label:>10}  ", style="dim")
        line.append(text, style=style)
        return line
