"""What the audit has to say about one place in the rewrite."""

import hashlib
from dataclasses import dataclass, field
from enum import IntEnum

from auditor.model.document import Span


class Severity(IntEnum):
    """How much harm the reader takes if the finding is true."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The word used in reports and on the command line."""
        return self.name.lower()


class Confidence(IntEnum):
    """How sure the audit is that the finding is true."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3

    @property
    def label(self) -> str:
        """The word used in reports and on the command line."""
        return self.name.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """
    A kind of defect, with the documentation that `auditor explain` prints.

    `ident` is `<kind>-<defect>`; `title` heads a finding; `message` is its sentence, with
    the fields {found} and {expected}; `flags`, `matters`, `source_example`,
    `rewrite_example` and `false_alarms` are the parts of the documentation.
    """

    ident: str
    title: str
    severity: Severity
    message: str
    flags: str
    matters: str
    source_example: str
    rewrite_example: str
    false_alarms: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the reasoning behind a finding."""

    step: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A quoted place: the span with its wording and surroundings survives a re-extraction."""

    document: str
    segment: str
    span: Span
    exact: str
    prefix: str = ""
    suffix: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a person decided about the finding; `state` is open, accepted, rejected, corrected."""

    state: str = "open"
    by: str = ""
    at: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One claim of the audit, with the evidence on both sides."""

    id: str
    rule: str
    severity: Severity
    confidence: Confidence
    message: str
    rewrite: tuple[Location, ...]
    source: tuple[Location, ...]
    found: str = ""
    expected: str = ""
    suggestion: str = ""
    why: tuple[Step, ...] = ()
    since: str = "new"
    decision: Decision = field(default_factory=Decision)
    suppressed: str = ""

    @property
    def fingerprint(self) -> str:
        """
        Identify the finding across runs by rule and values; offsets do not take part.

        Where rule and values say too little (an omission), the quoted texts take part.
        """
        values = [self.found, self.expected]
        if not any(values):
            values = [place.exact for place in (*self.rewrite, *self.source)]
        joined = "\x1f".join([self.rule, *values]).casefold()
        digest = hashlib.sha256(joined.encode("utf-8", "surrogatepass"))
        return f"auditor/1:{digest.hexdigest()[:32]}"
