"""Sentences without a link that share a telling word with one of the other side."""

from functools import cached_property

from auditor.align.lexicon import lexicon
from auditor.align.similarity import Side, alike
from auditor.checks.base import Evidence
from auditor.model import Document, SegmentKind

_LEAST = 5  # letters of a word that can tell
_SURE = 0.8  # likeness of two words from which one renders the other
_SLIM = 0.55  # length of the shorter of two sentences that may say the same
_NEAR = 0.3  # of a text, by which its place in the other may differ
_MOST = 60  # unlinked sentences of a side that are compared; with more the texts are strangers


class Kin:
    """
    Doubts an absence: what says the same thing in other words mostly keeps one of them.

    Between languages all words may differ; then place and length tell what may be a rendering.
    Only sentences that no link accounts for are compared, so that a text whose source is told
    completely hides nothing.
    """

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence

    def of_rewrite(self, index: int) -> bool:
        """Tell whether a source sentence without a link shares a telling word with this one."""
        return any(ours == index for _, _, ours in self._akin)

    def of_source(self, ident: str, index: int) -> bool:
        """Tell whether a rewrite sentence without a link shares a telling word with this one."""
        return any((document, theirs) == (ident, index) for document, theirs, _ in self._akin)

    @cached_property
    def _akin(self) -> frozenset[tuple[str, int, int]]:
        """Pairs of sentences: source document and index, rewrite index."""
        beads = self._evidence.matching.merged.beads
        ours = [i for bead in beads if not bead.source for i in bead.rewrite]
        linked = {(bead.document, j) for bead in beads if bead.rewrite for j in bead.source}
        found: set[tuple[str, int, int]] = set()
        for source in self._evidence.sources:
            rows = range(len(source.sentences))
            theirs = [j for j in rows if (source.id, j) not in linked]
            if ours and theirs and max(len(ours), len(theirs)) <= _MOST:
                pairs = self._shared(ours, source, theirs)
                akin = {(theirs[m], ours[n]) for m, n in pairs}
                if source.language != self._evidence.rewrite.language:
                    akin |= self._placed(
                        [i for i in ours if all(i != n for _, n in akin)],
                        source,
                        [j for j in theirs if all(j != m for m, _ in akin)],
                    )
                found.update((source.id, j, i) for j, i in akin)
        return frozenset(found)

    def _placed(self, ours: list[int], source: Document, theirs: list[int]) -> set[tuple[int, int]]:
        """Pair what is left over by place and length: between languages all words may differ."""
        rewrite = self._evidence.rewrite.sentences
        other = source.sentences
        gaps = sorted(
            (abs(i / len(rewrite) - j / len(other)), j, i)
            for i in ours
            for j in theirs
            if rewrite[i].kind is other[j].kind is SegmentKind.SENTENCE
            and _SLIM <= len(rewrite[i].text) / len(other[j].text) <= 1 / _SLIM
        )
        pairs: dict[int, int] = {}
        for gap, j, i in gaps:
            if gap <= _NEAR and j not in pairs and i not in pairs.values():
                pairs[j] = i
        return set(pairs.items())

    def _shared(self, ours: list[int], source: Document, theirs: list[int]) -> set[tuple[int, int]]:
        rewrite = self._evidence.rewrite
        words = lexicon(source.language, rewrite.language)
        back = lexicon(rewrite.language, source.language)
        a = Side([source.sentences[j].text for j in theirs], source.language, words)
        b = Side([rewrite.sentences[i].text for i in ours], rewrite.language, back)
        known = [
            pair
            for pair, likeness in alike(a, b, words).items()
            if likeness >= _SURE and _tells(a.words[pair[0]]) and _tells(b.words[pair[1]])
        ]
        return {
            (m, n)
            for here, there in known
            for m, left in enumerate(a.rows)
            if here in left
            for n, right in enumerate(b.rows)
            if there in right
        }


def _tells(word: str) -> bool:
    return len(word) >= _LEAST and word[0] != "#"
