"""Audit cases, many of them at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from auditor import workers
from auditor.cases.case import Case, load
from auditor.cases.compare import CHANGED, Verdict, gate, verdicts
from auditor.config import Settings, cores
from auditor.model import Problem, Report
from auditor.pipeline import not_audited
from auditor.record import Given
from auditor.road import Road

__all__ = ["Outcome", "audit_case", "check", "check_all"]

SMALL = 8
"""Up to this many cases starting a worker costs more than it brings."""

_ARTICLES = ("article", "rewrite")
_SUFFIXES = (".html", ".htm", ".txt", ".md")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A case, the report of its audit, and what became of its expectations."""

    case: Case
    report: Report
    verdicts: tuple[Verdict, ...]

    @property
    def audited(self) -> bool:
        """Tell whether the audit happened, or was expected not to."""
        return self.report.result.state != "not-audited" or self.case.state == "not-audited"

    @property
    def failures(self) -> tuple[Verdict, ...]:
        """Return what somebody has to look at."""
        return tuple(one for one in self.verdicts if one.failed)


def audit_case(case: Case, settings: Settings | None = None) -> Report:
    """Audit the files of a case; nothing is fetched."""
    road = Road(settings=settings or Settings(), offline=True, folder=case.folder)
    return road.record(case.record)


def check(path: Path, settings: Settings | None = None, articles: Path | None = None) -> Outcome:
    """
    Audit one case and compare.

    With `articles` the rewrite is the file that a pipeline has put there for this case, and
    only what holds for any rewrite is compared.
    """
    case = load(path)
    if articles is None:
        report = audit_case(case, settings)
        return Outcome(case=case, report=report, verdicts=verdicts(case, report))
    made = _article(articles, case.name)
    if made is None:
        reason = f"no {articles / case.name}/article.html, .txt or .md"
        problem = Problem(stage="record", subject=case.name, reason=reason, kind="no-article")
        verdict = Verdict(name="article", word=CHANGED, text=reason)
        return Outcome(case=case, report=not_audited([problem]), verdicts=(verdict,))
    given = case.record.rewrite
    rewrite = Given(content="file", file=str(made.resolve()), language=given.language)
    case = replace(case, record=replace(case.record, rewrite=rewrite), state="")
    report = audit_case(case, settings)
    return Outcome(case=case, report=report, verdicts=gate(case, report))


def check_all(
    paths: Sequence[Path],
    settings: Settings | None = None,
    articles: Path | None = None,
    jobs: int | None = None,
) -> Iterator[Outcome]:
    """Yield the outcomes in the order of the paths, from several processes where it pays."""
    jobs = min(jobs or cores(), len(paths))
    if jobs <= 1 or len(paths) <= SMALL:
        for path in paths:
            yield check(path, settings, articles)
        return
    chunk = max(1, min(16, len(paths) // (jobs * 4)))
    pool = workers.local(jobs)
    count = len(paths)
    try:
        yield from pool.map(check, paths, [settings] * count, [articles] * count, chunksize=chunk)
    finally:
        workers.stop(pool)


def _article(folder: Path, name: str) -> Path | None:
    places = [folder / name / one for one in _ARTICLES] + [folder / name]
    for place in places:
        for suffix in _SUFFIXES:
            file = place.parent / (place.name + suffix)
            if file.is_file():
                return file
    return None
