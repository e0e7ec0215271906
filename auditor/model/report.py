"""The result of one audit; the formats may show all of it and get nothing else."""

from dataclasses import dataclass, field

from auditor.model.document import Segment
from auditor.model.finding import Finding, Severity
from auditor.model.provenance import Disclosure
from auditor.model.resource import Resource


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Work that was asked for and not done, and why; `kind` is a stable slug."""

    stage: str
    subject: str
    reason: str
    hint: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckState:
    """
    What became of one rule: `state` is ran, not-applicable or not-verifiable.

    `examined` counts the mentions or sentences that were compared.
    """

    rule: str
    state: str
    examined: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """How a source came to be compared with the rewrite, and whether it belongs to it."""

    rewrite: str
    source: str
    method: str
    score: float = 0.0
    state: str = "undecided"
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedBead:
    """A bead by segment ids."""

    rewrite: tuple[str, ...]
    source: tuple[str, ...]
    score: float
    confidence: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedDocument:
    """A compared text with what is known about it; `role` is rewrite or source."""

    id: str
    role: str
    language: str
    text: str
    segments: tuple[Segment, ...]
    title: str = ""
    publisher: str = ""
    url: str = ""
    canonical_url: str = ""
    published: str = ""
    retrieved_at: str = ""
    raw_sha256: str = ""
    text_sha256: str = ""
    extractor: str = ""
    agreement: float | None = None
    hidden_characters: int = 0
    partial: str = ""
    disclosure: Disclosure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """What made the report; `resources` are what somebody installed and it made use of."""

    name: str
    version: str
    config_sha256: str = ""
    resources: tuple[Resource, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """
    The verdict: `state` is clean, differences-found or not-audited.

    Coverages are the shares (0..1) of sentences that could be linked; `complete` is false
    where any problem stands in the report.
    """

    state: str
    error: int = 0
    warning: int = 0
    note: int = 0
    suppressed: int = 0
    complete: bool = True
    rewrite_coverage: float = 0.0
    source_coverage: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One audit; equal input and configuration give equal reports but for ids and times."""

    record: str = ""
    report_id: str = ""
    input_id: str = ""
    generated_at: str = ""
    tool: Tool
    result: Result
    documents: tuple[ReportedDocument, ...] = ()
    links: tuple[Link, ...] = ()
    alignment: tuple[ReportedBead, ...] = ()
    checks: tuple[CheckState, ...] = ()
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = field(default=())

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """Return the findings that are this severe or worse and not suppressed."""
        return tuple(f for f in self.findings if f.severity >= severity and not f.suppressed)
