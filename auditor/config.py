"""What the user may set."""

import hashlib
from dataclasses import dataclass

from auditor.model import Confidence, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of one run; see `auditor schema config`."""

    fail_on: Severity | None = Severity.ERROR
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_confidence: Confidence = Confidence.LOW

    def digest(self) -> str:
        """Identify the settings that decide what is found."""
        parts = (sorted(self.select), sorted(self.ignore), self.min_confidence.label)
        return "sha256:" + hashlib.sha256(repr(parts).encode()).hexdigest()
