"""Within one language: a denial that went from one word to another."""

import re
from collections.abc import Iterator, Sequence

from auditor.facts.base import Judgement, Level, View
from auditor.facts.negation.ledger import Side
from auditor.lang import lowered
from auditor.model import Confidence, Mention

# Languages in which a negator stands in front of what it denies.
_AHEAD = frozenset(("en", "es", "it", "pt", "ru", "uk", "be", "bg", "pl", "cs", "sk", "hr", "sr"))
_SCOPE = 40  # code points behind a negator in which the word that it denies stands
_LEAST = 4  # letters of such a word
_STEM = 5  # letters by which forms of a word are told
_BREAK = re.compile(r"[,;:()–—]")
_WORD = re.compile(r"[^\W\d_]+")


def moved(rewrite: View, ours: Side, source: View, theirs: Side) -> Iterator[Judgement]:
    """Yield at most one judgement: a word denied on one side and said plainly on the other."""
    if rewrite.language not in _AHEAD or len(ours.explicit) != len(theirs.explicit):
        return
    mine, known = _denied(rewrite, ours.clear), _denied(source, theirs.clear)
    if mine.keys() & known.keys():
        return
    count = f"source denies with {', '.join(f'“{m.surface}”' for m in theirs.clear)}"
    stem = _plain(mine, source, theirs)
    if stem:
        yield Judgement(
            rule="negation-added",
            level=Level.CHANGED,
            rewrite=(mine[stem].span,),
            source=tuple(s.span for s in source.sentences),
            found=mine[stem].surface,
            confidence=Confidence.MEDIUM,
            why=(f"the rewrite denies “{stem}…”, which the source has without a denial", count),
        )
        return
    stem = _plain(known, rewrite, ours)
    if stem:
        mention = known[stem]
        yield Judgement(
            rule="negation-dropped",
            level=Level.CHANGED,
            rewrite=tuple(s.span for s in rewrite.sentences),
            source=(mention.span,),
            expected=mention.surface,
            key=(mention.surface, str(mention.span)),
            confidence=Confidence.MEDIUM,
            why=(f"the source denies “{stem}…”, which the rewrite has without a denial", count),
        )


def _plain(denied: dict[str, Mention], other: View, cues: Side) -> str:
    """Return a denied word that the other side has out of reach of all its denials."""
    low = {_stem(word) for word in _WORD.findall(lowered(other.text))}
    reached = _reached(other, cues)
    return next((stem for stem in denied if stem in low and stem not in reached), "")


def _stem(word: str) -> str:
    return word[:_STEM].rstrip("s")


def _reached(view: View, cues: Side) -> frozenset[str]:
    """Return the stems of all words that some denial may reach."""
    text = lowered(view.document.article.text)
    found: set[str] = set()
    for mention in (*cues.clear, *(entry.mention for entry in cues.implied)):
        begin = view.document.sentences[mention.sentence].span.start
        before = _BREAK.split(text[begin : mention.span.start])[-1]
        after = text[mention.span.start : mention.span.end + 2 * _SCOPE]
        found.update(_stem(word) for word in _WORD.findall(f"{before} {after}"))
    return frozenset(found)


def _denied(view: View, negators: Sequence[Mention]) -> dict[str, Mention]:
    """Return the word that each denial stands in front of, by its stem."""
    text = view.document.article.text
    found: dict[str, Mention] = {}
    for mention in negators:
        end = view.document.sentences[mention.sentence].span.end
        after = lowered(text[mention.span.end : min(end, mention.span.end + _SCOPE)])
        word = next((w for w in _WORD.findall(after) if len(w) >= _LEAST), "")
        if word:
            found.setdefault(_stem(word), mention)
    return found
