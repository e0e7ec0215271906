"""Expected against found, in words that say what to do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.cases.case import Case, Expectation
from auditor.model import Finding, Report, Severity

__all__ = ["Verdict", "gate", "matches", "names", "verdicts"]

MISSED = "MISSED"
NEW = "NEW"
CHANGED = "CHANGED"
FALSE_ALARM = "FALSE ALARM"
KNOWN_MISS = "known miss"
SOLVED = "solved"

_NEAREST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """
    What became of one expectation; `word` is empty where it was met.

    Known misses, and those that are solved by now, fail nothing.
    """

    name: str
    word: str = ""
    text: str = ""

    @property
    def failed(self) -> bool:
        """Tell whether somebody has to look at it."""
        return self.word in {MISSED, NEW, CHANGED, FALSE_ALARM}


def verdicts(case: Case, report: Report) -> tuple[Verdict, ...]:
    """Compare everything that the case expects with the report."""
    return (
        *_result(case, report),
        *(_expected(one, report) for one in case.findings),
        *_silent(case, report),
        *_others(case, report),
    )


def names(case: Case) -> Iterator[tuple[str, str]]:
    """
    Yield the names of the verdicts that the case can get, each with its known miss or nothing.

    Test runners need them before anything is audited.
    """
    yield "state", ""
    for kind in case.problems:
        yield f"problem[{kind}]", ""
    for name in case.coverage:
        yield name, ""
    if case.clean:
        yield f"clean[{case.clean}]", ""
    if case.best_source:
        yield "best_source", ""
    for name in case.unrelated:
        yield f"unrelated[{name}]", ""
    for one in case.findings:
        yield one.label, one.known_miss
    for one in case.silent:
        yield f"silent:{one.label}", ""
    if case.other_findings != "allow":
        yield "no-other-findings", ""


def gate(case: Case, report: Report) -> tuple[Verdict, ...]:
    """
    Compare only what holds for any rewrite of the case's sources.

    An article that a pipeline has just made is not expected to hold the recorded errors.
    """
    floor = case.clean or Severity.ERROR.label
    return (
        *_state("", report),
        *_coverage(case, report),
        _clean(floor, report),
        *_silent(case, report),
    )


def matches(expectation: Expectation, finding: Finding) -> bool:
    """Tell whether the finding has this rule and marks these words."""
    return finding.rule == expectation.rule and _quotes(expectation, finding)


def _quotes(expectation: Expectation, finding: Finding) -> bool:
    ours = [place.exact for place in finding.rewrite] + [finding.found]
    theirs = [place.exact for place in finding.source] + [finding.expected]
    return _marks(expectation.rewrite, ours) and _marks(expectation.source, theirs)


def _marks(wanted: str, texts: Sequence[str]) -> bool:
    if not wanted:
        return True
    quote = _flat(wanted)
    flats = [_flat(text) for text in texts if text.strip()]
    return any(quote in text or text in quote for text in flats)


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())


def _result(case: Case, report: Report) -> Iterator[Verdict]:
    yield from _state(case.state, report)
    kinds = {problem.kind for problem in report.problems}
    for kind in case.problems:
        known = ", ".join(sorted(kinds)) or "none"
        yield _verdict(f"problem[{kind}]", kind in kinds, MISSED, f"problem {kind}; has {known}")
    yield from _coverage(case, report)
    if case.clean:
        yield _clean(case.clean, report)
    if case.best_source:
        yield _best(case, report)
    yield from _unrelated(case, report)


def _state(wanted: str, report: Report) -> Iterator[Verdict]:
    state = report.result.state
    reasons = "; ".join(problem.reason for problem in report.problems)
    if wanted:
        text = f"state was {wanted}, now {state}{': ' * bool(reasons)}{reasons}"
        yield _verdict("state", state == wanted, CHANGED, text)
    elif state == "not-audited":
        yield Verdict(name="state", word=CHANGED, text=f"could not be audited: {reasons}")


def _coverage(case: Case, report: Report) -> Iterator[Verdict]:
    for name, bounds in case.coverage.items():
        value: float = getattr(report.result, name)
        low, high = bounds.get("min", 0.0), bounds.get("max", 1.0)
        text = f"{name} is {value:.2f}, wanted {low:.2f} to {high:.2f}"
        yield _verdict(name, low <= value <= high, CHANGED, text)


def _clean(floor: str, report: Report) -> Verdict:
    found = report.at_least(Severity[floor.upper()])
    return _verdict(f"clean[{floor}]", not found, FALSE_ALARM, _list(found))


def _best(case: Case, report: Report) -> Verdict:
    names = _files(case, report)
    scores = {link.source: link.score for link in report.links}
    best = max(names, key=lambda ident: scores.get(ident, 0.0), default="")
    got = names.get(best, "none")
    text = f"best source was {case.best_source}, now {got}"
    return _verdict("best_source", got == case.best_source, CHANGED, text)


def _unrelated(case: Case, report: Report) -> Iterator[Verdict]:
    names = _files(case, report)
    states = {names.get(link.source, ""): link.state for link in report.links}
    for name in case.unrelated:
        state = states.get(name, "missing")
        text = f"{name} was unrelated, now {state}"
        yield _verdict(f"unrelated[{name}]", state == "unrelated", CHANGED, text)


def _files(case: Case, report: Report) -> dict[str, str]:
    """Map the ids of the sources in the report to their files."""
    names = [source.file or source.url for source in case.record.sources]
    ids = [document.id for document in report.documents if document.role == "source"]
    return dict(zip(ids, names, strict=False))


def _expected(one: Expectation, report: Report) -> Verdict:
    hits = [f for f in report.findings if matches(one, f) and not f.suppressed]
    if one.known_miss:
        if hits:
            text = f"no longer a miss: {_line(hits[0])}"
            return Verdict(name=one.label, word=SOLVED, text=text)
        return Verdict(name=one.label, word=KNOWN_MISS, text=one.known_miss)
    if not hits:
        near = _near(one, report)
        nearest = f"nearest: {_list(near)}" if near else "nothing near it was found"
        return Verdict(name=one.label, word=MISSED, text=f"{_wanted(one)}\n{nearest}")
    best = min((_changes(one, finding) for finding in hits), key=len)
    return _verdict(one.label, not best, CHANGED, "; ".join(best))


def _changes(one: Expectation, finding: Finding) -> list[str]:
    pairs = (
        ("severity", one.severity, finding.severity.label),
        ("confidence", one.confidence, finding.confidence.label),
        ("times", one.times, len(finding.rewrite)),
    )
    return [f"{name} was {old}, now {new}" for name, old, new in pairs if old and old != new]


def _near(one: Expectation, report: Report) -> tuple[Finding, ...]:
    marked = [f for f in report.findings if _quotes(one, f) and (one.rewrite or one.source)]
    alike = [f for f in report.findings if f.rule == one.rule and f not in marked]
    return tuple(marked + alike)[:_NEAREST]


def _silent(case: Case, report: Report) -> Iterator[Verdict]:
    for one in case.silent:
        hits = [f for f in report.findings if matches(one, f) and not f.suppressed]
        yield _verdict(f"silent:{one.label}", not hits, FALSE_ALARM, _list(hits))


def _others(case: Case, report: Report) -> Iterator[Verdict]:
    if case.other_findings == "allow":
        return
    rest = [
        finding
        for finding in report.findings
        if not finding.suppressed
        and not (case.other_findings == "allow-notes" and finding.severity is Severity.NOTE)
        and not any(matches(one, finding) for one in case.findings)
    ]
    yield _verdict("no-other-findings", not rest, NEW, _list(rest))


def _verdict(name: str, met: bool, word: str, text: str) -> Verdict:  # noqa: FBT001 -- reads as a sentence
    return Verdict(name=name) if met else Verdict(name=name, word=word, text=text)


def _wanted(one: Expectation) -> str:
    parts = [
        f"rewrite “{one.rewrite}”" * bool(one.rewrite),
        f"source “{one.source}”" * bool(one.source),
    ]
    return f"expected {one.rule}: " + ", ".join(part for part in parts if part)


def _list(findings: Sequence[Finding]) -> str:
    return "\n".join(map(_line, findings))


def _line(finding: Finding) -> str:
    return f"{finding.severity.label} {finding.rule}: {finding.message}"
