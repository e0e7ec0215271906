"""The seam between the audit and a kind of fact."""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, ClassVar, Protocol, TypeVar

from auditor.model import Confidence, Document, Mention, Sentence, Span

_T = TypeVar("_T")


class Level(Enum):
    """How a fact of the rewrite stands to the source; only sure ones become errors."""

    COARSER = auto()
    """The same value, less precise."""

    CHANGED = auto()
    """Another value stands in its place."""

    MISSPELT = auto()
    """The same thing, spelt differently."""

    SUSPICIOUS = auto()
    """Probably wrong; the evidence is weak."""

    UNSUPPORTED = auto()
    """No source sentence has it in any form."""

    DROPPED = auto()
    """The source has it, the restating sentence does not."""

    UNVERIFIABLE = auto()
    """Cannot be known; becomes no finding but a line in `checks`."""


def _opening(span: Span) -> int:
    return span.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """
    What a kind may know while it looks for mentions in a sentence.

    `taken` are spans that earlier, exclusive kinds have claimed in this sentence, in order
    and without overlaps.
    `published` is the article's ISO date, empty where unknown.
    """

    language: str
    published: str = ""
    sentences: tuple[Sentence, ...] = ()
    taken: tuple[Span, ...] = ()

    def free(self, start: int, end: int) -> bool:
        """Tell whether no earlier kind has claimed any of these code points."""
        if not self.taken:
            return True
        at = bisect_left(self.taken, end, key=_opening)
        return at == 0 or self.taken[at - 1].end <= start


class View:
    """
    Some sentences of one document, with what kinds have worked out about them.

    Kinds keep what they derive (indices, sets) with `memo`, so that it is made once.
    """

    __slots__ = ("_memo", "_mentions", "document", "indices", "language", "sentences", "text")

    def __init__(self, document: Document, indices: Sequence[int] | None = None) -> None:
        """Look at these sentences, or at all of them."""
        self.document = document
        self.language = document.language
        everything = range(len(document.sentences))
        self.indices = tuple(everything if indices is None else indices)
        self.sentences = tuple(document.sentences[i] for i in self.indices)
        self.text = "\n".join(sentence.text for sentence in self.sentences)
        self._memo: dict[Hashable, Any] = {}
        self._mentions: dict[str, tuple[Mention, ...]] = {}

    def mentions(self, kind: str) -> tuple[Mention, ...]:
        """Return the mentions of one kind, in text order."""
        found = self._mentions.get(kind)
        if found is None:
            rows = self.document.mentions.get(kind, ())
            found = tuple(mention for i in self.indices if rows for mention in rows[i])
            self._mentions[kind] = found
        return found

    def memo(self, key: Hashable, make: Callable[["View"], _T]) -> _T:
        """Return what `make` derives from this view, made on first use under this key."""
        if key not in self._memo:
            self._memo[key] = make(self)
        found: _T = self._memo[key]
        return found

    def memo_against(self, other: "View", key: str, make: Callable[["View", "View"], _T]) -> _T:
        """Return what `make` derives from this view and another one, made on first use."""
        # The other view is kept with the answer, so that no later one can have its identity.
        answer = self.memo((key, id(other)), lambda view: (other, make(view, other)))
        return answer[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """
    A bead, and what surrounds it.

    `source` is None where no link is sure enough to compare facts as drift: then only the
    absence from `whole_source` can be told. `single` is true where each side of the audit is
    one single sentence, so that nothing can stand elsewhere.
    """

    rewrite: View
    source: View | None
    whole_rewrite: View
    whole_source: View
    confidence: float = 1.0
    single: bool = False

    @property
    def same_language(self) -> bool:
        """Tell whether both sides are in one language."""
        return self.rewrite.language == self.whole_source.language


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """
    What a kind makes of one fact.

    `rewrite` and `source` are spans in the two documents; `rewrite` is empty only where
    something was left out. `found` and `expected` are wordings to show; `key` identifies the
    difference (occurrences with equal rule and key become one finding), by default the two
    wordings. `why` lists the steps that led here, for the reader.
    """

    rule: str
    level: Level
    rewrite: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    found: str = ""
    expected: str = ""
    key: tuple[str, ...] = ()
    confidence: Confidence = Confidence.HIGH
    suggestion: str = ""
    why: tuple[str, ...] = field(default=())


class FactKind(Protocol):
    """
    Finds one kind of fact and says how two sides of a bead differ in it.

    Implementations hold no state and never look at more than they are handed; they build
    judgements, never reports. The policy over all kinds stands in `checks/drift.py`.
    """

    name: ClassVar[str]
    """The value of `Mention.kind`."""

    rules: ClassVar[tuple[str, ...]]
    """The rules its judgements may name."""

    exclusive: ClassVar[bool]
    """Whether its mentions claim their span, so that later kinds leave it alone."""

    def find(self, sentence: Sentence, context: Context) -> Iterable[Mention]:
        """Yield the mentions in one sentence; spans count in the article."""
        ...

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield what differs; a fact that agrees yields nothing."""
        ...


def assign(
    left: Sequence[_T], right: Sequence[_T], likeness: Callable[[_T, _T], float]
) -> list[tuple[int, int, float]]:
    """
    Pair the items of two sides one to one, the most alike first, near in order before far.

    Only pairs with a likeness above 0 are made. Greedy, which is exact where equal values
    score highest; used for values inside one bead.
    """
    scored = [
        (-score, abs(i - j), i, j)
        for i, a in enumerate(left)
        for j, b in enumerate(right)
        if (score := likeness(a, b)) > 0
    ]
    scored.sort()
    used_left: set[int] = set()
    used_right: set[int] = set()
    pairs = []
    for negative, _, i, j in scored:
        if i in used_left or j in used_right:
            continue
        used_left.add(i)
        used_right.add(j)
        pairs.append((i, j, -negative))
    return pairs
