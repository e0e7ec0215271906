"""Alignment: which sentence comes from where, over all candidate sources."""

from collections.abc import Sequence

from auditor.align import select
from auditor.align.base import Aligner, Scorer
from auditor.align.engine import Engine, engine
from auditor.config import Engines
from auditor.model import Document, Matching

__all__ = ["Aligner", "Engine", "Scorer", "engine", "match"]


def match(
    rewrite: Document, sources: Sequence[Document], aligner: Aligner | None = None
) -> Matching:
    """Align the rewrite with every source, and keep the best bead per rewrite sentence."""
    return select.match(rewrite, sources, aligner or engine(Engines()).aligner)
