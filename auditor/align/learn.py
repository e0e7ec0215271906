"""A lexicon learned from pairs of texts that somebody already has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from auditor.align.association import Spans, associations
from auditor.align.base import Aligner
from auditor.align.lexicon import lexicon
from auditor.align.select import match
from auditor.align.similarity import Side
from auditor.lexicons import Installed, Words
from auditor.model import Alignment, Document

__all__ = ["Lesson", "lessons"]

HEADWORDS = 10_000
TRANSLATIONS = 5

_SURE = 0.4  # confidence from which a link teaches, weighed by it
_RELATED = frozenset(("derived", "partly"))
_LEAST_LINKS = 30
_MOST_CELLS = 4_000_000  # pairs of words in linked sentences; bounds memory to some 400 MB
_LEAST = 0.12  # association below which a translation is left out
_TOP = 0.9


@dataclass(slots=True, kw_only=True)
class Lesson:
    """
    The linked sentences of one pair of languages, in alphabetical order of their codes.

    `texts` counts the pairs of documents, `links` the beads that were sure enough.
    """

    languages: tuple[str, str]
    texts: int = 0
    sides: tuple[list[str], list[str]] = field(default_factory=lambda: ([], []))
    links: list[tuple[int, int, int, int, float]] = field(default_factory=list)

    @property
    def enough(self) -> bool:
        """Tell whether there is anything to learn from."""
        return len(self.links) >= _LEAST_LINKS

    def take(self, alignment: Alignment, rewrite: Document, source: Document) -> None:
        """Add the sure links of two documents."""
        turned = (source.language, rewrite.language) != self.languages
        first, second = (rewrite, source) if turned else (source, rewrite)
        offset = tuple(len(side) for side in self.sides)
        for side, document in zip(self.sides, (first, second), strict=True):
            side += [sentence.text for sentence in document.sentences]
        self.texts += 1
        for bead in alignment.beads:
            if bead.source and bead.rewrite and bead.confidence >= _SURE:
                spans = (bead.rewrite, bead.source) if turned else (bead.source, bead.rewrite)
                if all(span[-1] - span[0] + 1 == len(span) for span in spans):
                    (i, k), (j, m) = (
                        (span[0] + start, span[-1] + 1 + start)
                        for span, start in zip(spans, offset, strict=True)
                    )
                    self.links.append((i, k, j, m, bead.confidence))

    def words(self, installed: tuple[Installed, ...] = ()) -> Words:
        """Return the most frequent words with what they are associated with."""
        first, second = self.languages
        a = Side(self.sides[0], first, lexicon(first, second, installed))
        b = Side(self.sides[1], second, lexicon(second, first, installed))
        found: dict[str, list[tuple[float, str]]] = {}
        learned = associations(a, b, self._bounded(a, b))
        for x, y, value in zip(*(column.tolist() for column in learned), strict=True):
            word, other = a.words[x], b.words[y]
            if value >= _LEAST and word != other and "#" not in {word[0], other[0]}:
                found.setdefault(word, []).append((-min(value, _TOP), other))
        use: dict[int, int] = {}
        for row in a.rows:
            for x in row.tolist():
                use[x] = use.get(x, 0) + 1
        best = sorted(found, key=lambda word: (-use[a.vocabulary[word]], word))[:HEADWORDS]
        return {
            word: {other: round(-value, 2) for value, other in sorted(found[word])[:TRANSLATIONS]}
            for word in sorted(best)
        }

    def _bounded(self, a: Side, b: Side) -> Spans:
        """Return the surest links, as many as memory allows."""
        kept, cells = [], 0
        for link in sorted(self.links, key=lambda one: (-one[4], one)):
            i, k, j, m, _ = link
            left = sum(len(row) for row in a.rows[i:k])
            cells += (left + 1) * sum(len(row) for row in b.rows[j:m])
            if cells > _MOST_CELLS:
                break
            kept.append(link)
        return sorted(kept)


def lessons(
    pairs: Iterable[tuple[Document, Sequence[Document]]], aligner: Aligner
) -> tuple[Lesson, ...]:
    """Align rewrites with their sources; return what they teach, by pair of languages."""
    found: dict[tuple[str, str], Lesson] = {}
    for rewrite, sources in pairs:
        others = [one for one in sources if one.language != rewrite.language and one.sentences]
        if not others or not rewrite.sentences:
            continue
        by_id = {source.id: source for source in others}
        for one in match(rewrite, others, aligner).sources:
            if one.state in _RELATED:
                source = by_id[one.document]
                low, high = sorted((rewrite.language, source.language))
                lesson = found.setdefault((low, high), Lesson(languages=(low, high)))
                lesson.take(one.alignment, rewrite, source)
    return tuple(found[pair] for pair in sorted(found))
