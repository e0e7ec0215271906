"""The seam between the pipeline and an aligner."""

from typing import Protocol

from auditor.model import Alignment, Document


class Aligner(Protocol):
    """Decides which sentences of a rewrite come from which sentences of one source."""

    def align(self, rewrite: Document, source: Document) -> Alignment:
        """Return beads that hold every sentence of either side exactly once."""
        ...
