"""Which denials of one side the other side accounts for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from auditor.facts.base import View
from auditor.facts.negation.cues import Patterns
from auditor.facts.negation.cues import patterns as cues_of
from auditor.facts.order import same_order
from auditor.lang import lowered
from auditor.model import Mention

NAME = "negation"
CLEAR = "clear"
WEAK = "weak"
SLIGHT = "slight"
FAINT = "faint"
LOOSE = "loose"
IDLE = "idle"
SET = "set"

_KINDS = ((IDLE, SET), (WEAK, LOOSE), (SLIGHT,), (FAINT,))
"""Cues of one kind answer each other; “few” and “lift” answer no “without”."""

_CLAUSE = ",;:()–—，、；：。"
_JOINED = 45  # characters within which joined denials may be one in another language
_LONG = 24  # words from which a sentence may deny two verbs at once
_SURPLUS = 2  # denials beyond those of the other side that translation does not explain
_STEM = 5  # letters that tell one cue from another within a language
_REACH = 0.35  # of a text that lies between two renderings of one denial at most
_ROOM = 90  # code points that always may, however short the text
_HALF = 0.6  # of that way within which two words that imply a denial answer each other
_PLACE = 0.12  # of a text within which two words stand in the same place
_APART = 0.3  # of a long text beyond which a second denial is no echo of the first

# Languages whose predicate closes the sentence, or whose clauses stand in front of their noun:
# beside others, places within a sentence say nothing.
_TURNED = frozenset(("bn", "fa", "hi", "hu", "ja", "kk", "ko", "tr", "ur", "zh"))


class Entry(NamedTuple):
    """One denial: the word that stands for it, and where it stands in its text (0 to 1)."""

    mention: Mention
    places: tuple[float, ...]
    """Several where a joining word makes one denial of two."""


@dataclass(frozen=True, slots=True)
class Side:
    """The denials of a view, explicit ones apart from those that a word only implies."""

    explicit: tuple[Entry, ...]
    """One a clause and negator: words that only accompany a negator are no more denials."""

    joined: tuple[Entry, ...]
    """The same, where those that “and” or “or” ties together are one."""

    clear: tuple[Mention, ...]
    implied: tuple[Entry, ...]
    faint: tuple[Entry, ...]
    words: int
    length: int


def side(view: View, *, same_language: bool) -> Side:
    """Return the denials of a view; within one language loose ones are explicit."""

    def make(view: View) -> Side:
        place = _places(view)
        explicit = (CLEAR, LOOSE, SET) if same_language else (CLEAR,)
        implied = (WEAK, SLIGHT, IDLE, *(() if same_language else (LOOSE, SET)))
        mentions = view.mentions(NAME)
        clear = tuple(m for m in mentions if m.value in explicit)
        kept = _principal(view, clear)
        entries = tuple(Entry(m, (place(m),)) for m in kept)
        return Side(
            explicit=entries,
            joined=_joined(view, entries),
            clear=clear,
            implied=tuple(Entry(m, (place(m),)) for m in mentions if m.value in implied),
            faint=tuple(Entry(m, (place(m),)) for m in mentions if m.value == FAINT),
            words=view.text.count(" ") + 1,
            length=len(view.text),
        )

    return view.memo(f"negation {same_language}", make)


def _places(view: View) -> Callable[[Mention], float]:
    starts: dict[int, int] = {}
    length = 0
    for sentence in view.sentences:
        starts[sentence.index] = length - sentence.span.start
        length += len(sentence.text) + 1
    return lambda m: (starts[m.sentence] + m.span.start) / max(1, length)


def _principal(view: View, clear: Sequence[Mention]) -> tuple[Mention, ...]:
    """Leave out words that accompany a negator of their clause: ne … jamais, не … никто."""
    patterns = cues_of(view.language)
    if patterns is None or patterns.indefinite is None:
        return tuple(clear)
    rows = [(m, (m.sentence, _clause(view, m)), _accompanies(m, patterns)) for m in clear]
    negated = {where for _, where, accompanies in rows if not accompanies}
    first: dict[tuple[int, int], Mention] = {}
    for mention, where, _ in rows:
        first.setdefault(where, mention)
    shown: set[tuple[int, int]] = set()
    kept = []
    for mention, where, accompanies in rows:
        if accompanies and where in negated:
            continue
        if where not in shown:  # nobody … not: the first word tells more
            shown.add(where)
            kept.append(first[where])
        elif not accompanies:
            kept.append(mention)
    return tuple(kept)


def _accompanies(mention: Mention, patterns: Patterns) -> bool:
    known = patterns.indefinite
    return known is not None and known.fullmatch(lowered(mention.surface)) is not None


def _clause(view: View, mention: Mention) -> int:
    sentence = view.document.sentences[mention.sentence]
    before = sentence.text[: mention.span.start - sentence.span.start]
    return sum(before.count(mark) for mark in _CLAUSE) + before.count(" - ")


def _joined(view: View, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Make one of two denials that a joining word ties together."""
    patterns = cues_of(view.language)
    if patterns is None or patterns.joins is None or not entries:
        return entries
    text = lowered(view.document.article.text)
    found = [entries[0]]
    for first, second in pairwise(entries):
        start, end = first.mention.span.end, second.mention.span.start
        near = first.mention.sentence == second.mention.sentence and end - start <= _JOINED
        glued = patterns.glued and text[end] in patterns.glued
        if near and (glued or patterns.joins.search(text, start, end)):
            found[-1] = Entry(found[-1].mention, (*found[-1].places, *second.places))
        else:
            found.append(second)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Pairing:
    """What is known of two sides before their denials are matched."""

    same_language: bool
    turned: bool
    """Places do not compare: the clauses or the words of a language come in another order."""

    @classmethod
    def of(cls, rewrite: View, source: View) -> "Pairing":
        """Return how the denials of two views can be compared."""
        ours, theirs = rewrite.language, source.language
        turned = (ours != theirs and bool({ours, theirs} & _TURNED)) or not same_order(
            rewrite, source
        )
        return cls(same_language=ours == theirs, turned=turned)


def unexplained(more: Side, less: Side, pairing: Pairing) -> tuple[Entry, ...]:
    """
    Return the denials of `more` that nothing in `less` accounts for, the most telling first.

    The sure ones answer each other first: explicit denials, then implied ones. What is left
    over of the implied ones may render a denial near by, each one once.
    """
    if not more.explicit:
        return ()
    known = _rendered(more, less, pairing)
    left = _unmatched(more.explicit if pairing.same_language else more.joined, known)
    if not left:
        return ()
    reach = _reach(more, less, pairing)
    free = _unanswered(less.implied, more.implied, pairing, reach)
    surplus = [entry for entry in left if not _taken(entry, free, reach)]
    if not surplus:
        return ()
    long = more.words > _LONG and not pairing.same_language and less.explicit
    if long and len(surplus) < _SURPLUS and not _apart(surplus[0], less.explicit, pairing):
        return ()  # one denial of two verbs may be said once or twice
    return _telling(surplus, less)


def _rendered(more: Side, less: Side, pairing: Pairing) -> tuple[Entry, ...]:
    """
    Return the explicit denials of `less` that are left for those of `more`.

    Where a word that implies a denial stands in the very place of one, and the next explicit
    denial far off, that word renders it.
    """
    if pairing.turned or not more.implied or not less.explicit:
        return less.explicit
    free = _unanswered(more.implied, less.implied, pairing, _reach(more, less, pairing))
    near = max(_PLACE, _ROOM / 2 / max(more.length, less.length, 1))
    kept = []
    for entry in less.explicit:
        far = all(_distance(entry, other) > max(_APART, near) for other in more.explicit)
        if not (far and _taken(entry, free, near)):
            kept.append(entry)
    return tuple(kept)


def excused(less: Side, more: Side, lost: Entry, pairing: Pairing) -> bool:
    """Tell whether a faint cue of `less` may render the denial that it lacks."""
    reach = _reach(less, more, pairing)
    return _taken(lost, _unanswered(less.faint, more.faint, pairing, reach), reach)


def _reach(a: Side, b: Side, pairing: Pairing) -> float:
    return 1.0 if pairing.turned else max(_REACH, _ROOM / max(a.length, b.length, 1))


def _apart(entry: Entry, others: Sequence[Entry], pairing: Pairing) -> bool:
    return not pairing.turned and all(_distance(entry, other) > _APART for other in others)


def _distance(a: Entry, b: Entry) -> float:
    return min(abs(x - y) for x in a.places for y in b.places)


def _unmatched(
    entries: Sequence[Entry], others: Sequence[Entry], reach: float = 1.0
) -> list[Entry]:
    """Match one to one, the nearest first; return what is left of `entries`."""
    left, free = list(entries), list(others)
    pairs = sorted(
        (distance, i, j)
        for i, a in enumerate(entries)
        for j, b in enumerate(others)
        if (distance := _distance(a, b)) <= reach
    )
    used: tuple[set[int], set[int]] = set(), set()
    for _, i, j in pairs:
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            left.remove(entries[i])
            free.remove(others[j])
    return left


def _unanswered(
    cues: Sequence[Entry], others: Sequence[Entry], pairing: Pairing, reach: float
) -> list[Entry]:
    """Return the cues that none of the other side answers: the same word, else the nearest."""
    left, free = list(cues), list(others)
    if pairing.same_language:
        for cue in cues:
            twin = next((o for o in free if _stem(o) == _stem(cue)), None)
            if twin is not None:
                left.remove(cue)
                free.remove(twin)
    return [
        cue
        for values in _KINDS
        for cue in _unmatched(
            [one for one in left if one.mention.value in values],
            [one for one in free if one.mention.value in values],
            reach if pairing.turned else reach * _HALF,
        )
    ]


def _stem(entry: Entry) -> str:
    return entry.mention.surface.casefold()[:_STEM]


def _taken(entry: Entry, free: list[Entry], reach: float) -> bool:
    """Use up the nearest free cue within reach."""
    near = [other for other in free if _distance(entry, other) <= reach]
    if not near:
        return False
    free.remove(min(near, key=lambda other: _distance(entry, other)))
    return True


def _telling(surplus: Sequence[Entry], less: Side) -> tuple[Entry, ...]:
    """Put negators whose word the other side does not have in front."""
    known = {m.surface.casefold() for m in less.clear}
    return tuple(sorted(surplus, key=lambda entry: entry.mention.surface.casefold() in known))
