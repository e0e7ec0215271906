"""The settings that decide what an audit reports."""

import hashlib
from dataclasses import dataclass

from auditor.lexicons import Installed
from auditor.model import Confidence, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppression:
    """
    A finding somebody decided to live with, and why.

    It meets a finding by `fingerprint`, or by `rule` together with the quoted `rewrite` and
    `source` where given; whatever is empty meets everything. `until` is an ISO 8601 date,
    already checked when the configuration was read.
    """

    reason: str
    fingerprint: str = ""
    rule: str = ""
    rewrite: str = ""
    source: str = ""
    until: str = ""
    origin: str = ""

    def label(self) -> str:
        """Name the suppression in messages: what it meets, without the reason."""
        parts = (self.fingerprint, self.rule, self.rewrite, self.source)
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Engines:
    """
    Who aligns sentences, and with what help.

    `aligner` and `scorer` are names in the entry points `auditor.aligners` and
    `auditor.scorers` (empty: no scorer); `scorer_model` is the path that the scorer gets,
    `scorer_weight` what one standard deviation of it adds to the log-odds of a link.
    """

    aligner: str = "lexical"
    scorer: str = ""
    scorer_model: str = ""
    scorer_weight: float = 1.0
    lexicons: tuple[Installed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """
    The settings of one run; see `auditor schema config`.

    `severity` overrides the defaults of rules. `baseline` holds the fingerprints of an earlier
    report (None: there is no baseline). Every row of `glossary` holds spellings that mean the
    same. `detail` is full, findings or summary.
    """

    fail_on: Severity | None = Severity.ERROR
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_confidence: Confidence = Confidence.LOW
    severity: tuple[tuple[str, Severity], ...] = ()
    baseline: frozenset[str] | None = None
    glossary: tuple[tuple[str, ...], ...] = ()
    suppress: tuple[Suppression, ...] = ()
    report_language: str = "en"
    detail: str = "full"
    engines: Engines = Engines()

    def digest(self) -> str:
        """Identify the settings that decide what is found."""
        parts: tuple[object, ...] = (
            sorted(self.select),
            sorted(self.ignore),
            self.min_confidence.label,
            sorted((rule, severity.label) for rule, severity in self.severity),
            None if self.baseline is None else sorted(self.baseline),
            sorted(self.glossary),
            sorted((*_identity(one), one.reason) for one in self.suppress),
        )
        if self.engines != Engines():
            parts = (*parts, _engines(self.engines))
        return "sha256:" + hashlib.sha256(repr(parts).encode()).hexdigest()


def _engines(one: Engines) -> tuple[object, ...]:
    lexicons = [(each.about.name, each.sha256) for each in one.lexicons]
    return (one.aligner, one.scorer, one.scorer_weight, lexicons)


def _identity(one: Suppression) -> tuple[str, str, str, str]:
    return (one.fingerprint, one.rule, one.rewrite, one.source)
