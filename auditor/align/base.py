"""The seams between the pipeline, an aligner and a scorer."""

from collections.abc import Sequence
from typing import Any, Protocol

from auditor.model import Alignment, Document


class Aligner(Protocol):
    """
    Decides which sentences of a rewrite come from which sentences of one source.

    Packages register a factory without arguments under the entry point `auditor.aligners`.
    """

    def align(self, rewrite: Document, source: Document) -> Alignment:
        """
        Return beads that hold every rewrite sentence exactly once.

        They name the source by its id; source sentences in no bead count as neither used nor
        left out. Equal documents must give equal beads.
        """
        ...


class Scorer(Protocol):
    """
    Says how alike sentences are; the lexical aligner weighs it beside its own evidence.

    Packages register a factory under the entry point `auditor.scorers`. It is called with the
    path of a model where one is set, and with nothing otherwise. An attribute `sha256` of what
    it returns identifies the model in reports.
    """

    def __call__(self, sources: Sequence[str], rewrites: Sequence[str], /) -> Any:
        """
        Return an array, sources × rewrites, of finite numbers on any scale.

        Its values are centred and scaled by the document's own background. The texts are
        single sentences or two to three joined by a blank; equal texts must give equal values.
        """
        ...
