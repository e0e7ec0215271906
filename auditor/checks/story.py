"""Which sentences of a text belong to the story that both sides tell."""

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.align.select import SURE
from auditor.model import Document, Matching, SegmentKind

_RUN = 4  # unlinked sentences in a row that may be another story; fewer are an aside
_HEADED, _UNHEADED = (2, 0.2), (5, 0.1)
"""Names that a run must have, and the share of them that the linked part may have, for the run
to be another story: with a headline of its own, and without."""

_HEADLINE = 120  # characters of the longest one
_ENDS = ".!?…。！？।॥؟:;"
_LINKED = 2  # linked sentences that a text must have to show its story


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """
    The sentences of either side that tell the story; those of the sources by their id.

    It tells the story that was rewritten from other stories on the same page.

    A ticker, a digest or a page of briefs holds several. A long run of sentences without any
    link, whose people, places and bodies are not those of the linked sentences, is another
    one: leaving it out is no omission, and a value that stands there supports nothing.
    """

    rewrite: tuple[int, ...]
    sources: dict[str, tuple[int, ...]]


def story_of(rewrite: Document, sources: Sequence[Document], matching: Matching) -> Story:
    """Find the runs of other stories on both sides, and leave them out."""
    beads = [b for b in matching.merged.beads if b.rewrite and b.source]
    ours = {i for bead in beads for i in bead.rewrite}
    sure = {i for bead in beads if bead.confidence >= SURE for i in bead.rewrite}
    own = {}
    for source in sources:
        links = [bead for bead in beads if bead.document == source.id]
        linked = {j for bead in links for j in bead.source}
        firm = {j for bead in links if bead.confidence >= SURE for j in bead.source}
        own[source.id] = _own(source, linked, firm)
    return Story(rewrite=_own(rewrite, ours, sure), sources=own)


def _own(document: Document, linked: set[int], sure: set[int]) -> tuple[int, ...]:
    everything = tuple(range(len(document.sentences)))
    if len(sure) < _LINKED:
        return everything
    core = {name for i in linked for name in _names(document, i)}
    strange: set[int] = set()
    for run in _runs(len(everything), linked):
        names = {name for i in run for name in _names(document, i)}
        headed = any(_is_headline(document, i) for i in run)
        least, shared = _HEADED if headed else _UNHEADED
        if len(run) < _RUN or len(names) < least or not core:
            continue
        if len(names & core) < shared * len(names):
            strange.update(run)
    return tuple(i for i in everything if i not in strange)


def _is_headline(document: Document, index: int) -> bool:
    """Tell headings, in plain text lines of their own that no full stop ends."""
    sentence = document.sentences[index]
    if sentence.kind is not SegmentKind.SENTENCE:
        return True
    text, span = document.article.text, sentence.span
    before, after = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 1]
    before = before.rstrip(" ")
    alone = (not before or before[-1] == "\n") and after in {"", "\n"}
    return alone and len(sentence.text) <= _HEADLINE and sentence.text[-1] not in _ENDS


def _runs(count: int, linked: set[int]) -> list[list[int]]:
    runs: list[list[int]] = [[]]
    for i in range(count):
        if i in linked:
            runs.append([])
        else:
            runs[-1].append(i)
    return runs


def _names(document: Document, index: int) -> set[str]:
    found = set()
    for kind in ("name", "acronym"):
        rows = document.mentions.get(kind)
        for mention in rows[index] if rows else ():
            if kind == "acronym" or mention.value.strong:
                found.add(mention.surface.casefold())
    return found
