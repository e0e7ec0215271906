"""The work of a batch: in this process, or spread over worker processes."""

from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    wait,
)
from dataclasses import dataclass, field
from itertools import chain, islice

from auditor import policy, workers
from auditor.batch.reading import Item
from auditor.model import Problem, Report
from auditor.output import json_v1
from auditor.output.detail import reduce
from auditor.pipeline import not_audited
from auditor.road import Road

__all__ = ["Answer", "OpenExecutor", "Work", "run"]

OpenExecutor = Callable[[int], Executor]

SMALL = 12
"""Up to this many records starting a worker costs more than it brings."""

PART = 64
PART_CHARACTERS = 400_000
"""A part is 0.1 to 2 seconds of work: long against the cost of handing it over."""

WINDOW = 3
"""Parts in flight for every worker: none idles, and memory stays bounded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """
    One report as a line of JSON, with what the exit code and the closing words need.

    `new` counts the findings by severity label that are neither suppressed nor in the
    baseline; `used` holds the indices of the suppressions that met something.
    """

    number: int
    line: str
    audited: bool
    complete: bool
    new: tuple[tuple[str, int], ...] = ()
    used: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What is done to every record; it travels to the workers, so it holds plain values."""

    road: Road = field(default_factory=Road)

    def report(self, item: Item) -> Report:
        """Audit one record, whatever it holds."""
        if item.fault:
            return self.failed(item, item.fault, "too-large")
        return self.road.line(item.line, name=str(item.number))

    def failed(self, item: Item, reason: str, kind: str) -> Report:
        """Return the report of a record that could not be worked on."""
        problem = Problem(stage="record", subject=_name(item), reason=reason, kind=kind)
        return not_audited([problem], settings=self.road.settings, record=_name(item))

    def answer(self, item: Item, report: Report) -> Answer:
        """Write the report out."""
        settings = self.road.settings
        counts: dict[str, int] = {}
        for finding in report.findings:
            if not finding.suppressed and finding.since == "new":
                label = finding.severity.label
                counts[label] = counts.get(label, 0) + 1
        return Answer(
            number=item.number,
            line=json_v1.line(reduce(report, settings.detail)),
            audited=report.result.state != "not-audited",
            complete=report.result.complete,
            new=tuple(sorted(counts.items())),
            used=tuple(
                index
                for index, one in enumerate(settings.suppress)
                if any(policy.meets(one, finding) for finding in report.findings)
            ),
        )


def run(
    items: Iterable[Item], work: Work, *, jobs: int = 1, open_executor: OpenExecutor | None = None
) -> Generator[Answer, None, None]:
    """
    Yield one answer an item, in their order.

    Small lists, and every list with one job, are worked on in this process. A record that
    kills its worker is found by halving its part, and reported; the others are repeated.
    `open_executor` opens somebody else's executor for so many jobs, such as a cluster's.
    """
    stream = iter(items)
    first = list(islice(stream, SMALL + 1)) if jobs > 1 else []
    if jobs <= 1 or len(first) <= SMALL:
        for item in chain(first, stream):
            yield _one(work, item)
        return
    spread = _Spread(chain(first, stream), work, jobs, open_executor or workers.local)
    try:
        yield from spread.run()
    finally:
        spread.close()


def _name(item: Item) -> str:
    """Name a record that could not be parsed in full, by its own name where it shows."""
    import re  # noqa: PLC0415

    found = re.search(r'"record"\s*+:\s*+"([^"\\]{1,200})"', item.line[:100_000])
    return found[1] if found else str(item.number)


def _one(work: Work, item: Item) -> Answer:
    try:
        report = work.report(item)
    except Exception as error:  # noqa: BLE001 -- a bug met by one record must harm no other
        reason = f"internal error: {type(error).__name__}: {error}"
        report = work.failed(item, reason, "internal-error")
    return work.answer(item, report)


def _part(work: Work, items: list[Item]) -> list[Answer]:
    return [_one(work, item) for item in items]


def _parts(items: Iterable[Item]) -> Iterator[list[Item]]:
    part: list[Item] = []
    size = 0
    for item in items:
        part.append(item)
        size += len(item.line)
        if len(part) >= PART or size >= PART_CHARACTERS:
            yield part
            part, size = [], 0
    if part:
        yield part


class _Spread:
    """Parts in flight, answers that wait for their turn, and what to do when a worker dies."""

    def __init__(
        self, items: Iterable[Item], work: Work, jobs: int, open_executor: OpenExecutor
    ) -> None:
        self._parts = enumerate(_parts(items))
        self._work = work
        self._jobs = jobs
        self._open = open_executor
        self._executor = open_executor(jobs)
        self._pending: dict[Future[list[Answer]], tuple[int, list[Item]]] = {}
        self._ready: dict[int, list[Answer]] = {}
        self._next = 0

    def run(self) -> Iterator[Answer]:
        while self._fill():
            done, _ = wait(self._pending, return_when=FIRST_COMPLETED)
            if any(isinstance(future.exception(), BrokenExecutor) for future in done):
                self._recover()
            else:
                for future in done:
                    index, _items = self._pending.pop(future)
                    self._ready[index] = future.result()
            while self._next in self._ready:
                yield from self._ready.pop(self._next)
                self._next += 1

    def close(self) -> None:
        """Stop at once: nobody waits for the answers any more."""
        workers.stop(self._executor)

    def _fill(self) -> bool:
        """Keep the workers busy; tell whether anything is under way."""
        while len(self._pending) + len(self._ready) < WINDOW * self._jobs:
            entry = next(self._parts, None)
            if entry is None:
                break
            self._submit(*entry)
        return bool(self._pending)

    def _submit(self, index: int, items: list[Item]) -> None:
        try:
            future = self._executor.submit(_part, self._work, items)
        except BrokenExecutor as error:
            future = Future()
            future.set_exception(error)
        self._pending[future] = (index, items)

    def _recover(self) -> None:
        """Repeat everything in flight part by part, so that the guilty one is known."""
        suspects = sorted(self._pending.values(), key=lambda one: one[0])
        finished = {
            index: future.result()
            for future, (index, _items) in self._pending.items()
            if future.done() and future.exception() is None
        }
        self._pending.clear()
        self._executor.shutdown(wait=False, cancel_futures=True)
        self._executor = self._open(1)
        for index, items in suspects:
            self._ready[index] = finished.get(index) or self._alone(items)
        self._executor.shutdown(wait=False)
        self._executor = self._open(self._jobs)

    def _alone(self, items: list[Item]) -> list[Answer]:
        try:
            return self._executor.submit(_part, self._work, items).result()
        except BrokenExecutor:
            self._executor = self._open(1)
        if len(items) == 1:
            reason = "the process that audited this record was killed"
            return [self._work.answer(items[0], self._work.failed(items[0], reason, "crashed"))]
        half = len(items) // 2
        return self._alone(items[:half]) + self._alone(items[half:])
