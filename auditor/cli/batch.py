"""`auditor batch`."""

import os
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from auditor.cli.exit_code import ExitCode
from auditor.cli.options import shared
from auditor.config import Configuration, cores
from auditor.errors import ConfigError

if TYPE_CHECKING:
    from auditor.batch import Answer
    from auditor.model import Severity

_LINES = (".jsonl", ".ndjson", ".json")
_TICK = 0.2


@click.command
@click.argument("records", metavar="LIST")
@click.option("-j", "--jobs", type=click.IntRange(1), help="Worker processes; default: all cores.")
@shared
def batch(configuration: Configuration, records: str) -> ExitCode:
    """
    Audit every record of LIST: JSON Lines (or “-”), .csv, or .txt with URLs.

    The reports come as JSON Lines, in the order of the records, on standard output or in the
    file that -o names. A record that cannot be read gives a report with problems.
    """
    from auditor.batch import Work, read, run  # noqa: PLC0415
    from auditor.cli.publish import check_outputs, road  # noqa: PLC0415

    whole = [path for path in configuration.outputs if path.suffix.lower() not in _LINES]
    if whole:
        check_outputs(configuration)
    with ExitStack() as stack:
        lines, folder = _open(records, stack)
        work = Work(road=replace(road(configuration, installed=True), folder=folder))
        jobs = configuration.jobs or cores()
        sinks = _sinks(configuration, stack, spool=bool(whole))
        tally = Tally(progress=_progress(configuration))
        answers = stack.enter_context(closing(run(read(lines, records), work, jobs=jobs)))
        for answer in answers:
            tally.count(answer)
            sinks = [sink for sink in sinks if sink.take(answer.line)]
            if not sinks:
                tally.broken = True
                break
        if whole:
            spool = next(sink.out for sink in sinks if sink.spool)
            _render(whole, spool, configuration.settings.report_language)
    tally.finish(configuration)
    return tally.rate(configuration.settings.fail_on)


def _open(records: str, stack: ExitStack) -> tuple[IO[str], Path]:
    if records == "-":
        return sys.stdin, Path.cwd()
    path = Path(records)
    if not path.is_file():
        raise ConfigError(f"no file {records}; nothing was audited")
    newline = "" if path.suffix.lower() == ".csv" else None
    lines = path.open(encoding="utf-8-sig", errors="replace", newline=newline)
    return stack.enter_context(lines), path.resolve().parent


@dataclass(slots=True, kw_only=True)
class Sink:
    """Something that gets every report; `form` is empty for the line as it is."""

    out: IO[str]
    form: str = ""
    spool: bool = False

    def take(self, line: str) -> bool:
        """Write a report; tell whether the reader is still there."""
        text = line + "\n"
        if self.form:
            from auditor.output import FORMATS, json_v1  # noqa: PLC0415

            text = FORMATS[self.form]([json_v1.parse(line)])
        try:
            self.out.write(text)
            if self.out is sys.stdout:
                self.out.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return False
        return True


def _sinks(configuration: Configuration, stack: ExitStack, *, spool: bool) -> list[Sink]:
    """Open what gets the reports; standard output unless only files were asked for."""
    sinks = [
        Sink(out=stack.enter_context(path.open("w", encoding="utf-8")))
        for path in configuration.outputs
        if path.suffix.lower() in _LINES
    ]
    if spool:
        out = stack.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8"))  # noqa: SIM115 -- the stack closes it
        sinks.append(Sink(out=out, spool=True))
    if not configuration.outputs or "format" in configuration.given:
        lines = configuration.format in {"json", "jsonl"} or "format" not in configuration.given
        sinks.append(Sink(out=sys.stdout, form="" if lines else configuration.format))
    return sinks


def _render(paths: list[Path], spool: IO[str], language: str) -> None:
    """Write the formats that need all reports at once."""
    from auditor.cli.publish import write  # noqa: PLC0415
    from auditor.output import SUFFIXES, json_v1  # noqa: PLC0415

    spool.seek(0)
    reports = [json_v1.parse(line) for line in spool]
    for path in paths:
        write(path, SUFFIXES[path.suffix.lower()](reports, language=language))


def _progress(configuration: Configuration) -> bool:
    return configuration.progress and not configuration.quiet and sys.stderr.isatty()


@dataclass(slots=True, kw_only=True)
class Tally:
    """What came of the records so far."""

    progress: bool
    records: int = 0
    audited: int = 0
    incomplete: int = 0
    broken: bool = False
    found: Counter[str] = field(default_factory=Counter)
    used: set[int] = field(default_factory=set)
    started: float = field(default_factory=time.monotonic)
    told: float = 0.0

    def count(self, answer: "Answer") -> None:
        """Take one answer in, and show the count on a terminal now and then."""
        self.records += 1
        self.audited += answer.audited
        self.incomplete += not answer.complete
        self.found.update(dict(answer.new))
        self.used.update(answer.used)
        now = time.monotonic()
        if self.progress and now - self.told >= _TICK:
            self.told = now
            rate = self.records / max(now - self.started, _TICK)
            sys.stderr.write(f"\r{self.records} audited, {rate:.0f} a second \x1b[K")
            sys.stderr.flush()

    def finish(self, configuration: Configuration) -> None:
        """Say what was done, and which suppressions met nothing."""
        if self.progress:
            sys.stderr.write("\r\x1b[K")
        if configuration.quiet:
            return
        counts = ", ".join(f"{self.found[level]} {level}" for level in ("error", "warning", "note"))
        click.echo(
            f"{self.records} records, {self.records - self.audited} not audited: {counts}",
            err=True,
        )
        for index, one in enumerate(configuration.settings.suppress):
            if index not in self.used:
                click.echo(f"note: {one.origin} met nothing: {one.label()}", err=True)

    def rate(self, fail_on: "Severity | None") -> ExitCode:
        """Return the exit code of the whole batch."""
        levels = ("error", "warning", "note")
        failing = levels[: 4 - fail_on] if fail_on else ()
        if any(self.found[level] for level in failing):
            return ExitCode.FINDINGS
        if self.broken or self.incomplete or not self.records:
            return ExitCode.INCOMPLETE
        return ExitCode.CLEAN
