"""Word overlap; needs no dictionary."""

from auditor.model import Alignment, Bead, Document


class LexicalAligner:
    """Placeholder until the real engine lands: pairs sentences in order."""

    def align(self, rewrite: Document, source: Document) -> Alignment:
        """Pair one to one in order."""
        n, m = len(rewrite.sentences), len(source.sentences)
        beads = [
            Bead(
                rewrite=(i,),
                source=(i,) if i < m else (),
                document=source.id,
                score=1.0,
                confidence=1.0,
            )
            for i in range(n)
        ]
        beads += [
            Bead(rewrite=(), source=(j,), document=source.id, confidence=1.0) for j in range(n, m)
        ]
        return Alignment(beads=tuple(beads), support=1.0, overlap=1.0)
