"""Whose things and people are: one people in the place of another (Swedish, Norwegian)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.base import Comparison, Judgement, Level, View
from auditor.facts.names import places
from auditor.facts.names.demonyms import capitals, has_table, territories
from auditor.facts.names.forms import exact, is_territory
from auditor.facts.names.homes import at_home
from auditor.facts.names.index import Index, index
from auditor.facts.names.spelling import fold
from auditor.lang import FORMS_KEPT, OWNERS_IN_S, lowered, script_of, table
from auditor.lang.topics.names import NameTable
from auditor.lang.words import is_word
from auditor.model import Confidence, Span

RULE = "name-replaced"

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*+(?:[-‑’'][^\W\d_]++)*+")
_APART = re.compile("[-‑’']")
_OWNER = re.compile(r"['’]s?$")
_LEAST = 3  # letters of a stem that a territory's name keeps before a case ending
_VOWELS = ("", "a", "o", "e", "y", "i", "я", "а", "о", "я", "ия", "ія", "ι", "α", "ία", "ος")
_CASED = frozenset(("Latn", "Cyrl", "Grek"))


@dataclass(frozen=True, slots=True)
class People:
    """
    A word for a people, what is theirs, or where they live: ids it may stand for, and where.

    `named` says that it is the territory itself.
    """

    codes: frozenset[str]
    span: Span
    text: str
    named: bool


def peoples(view: View) -> tuple[People, ...]:
    """Return the peoples and territories that a view speaks of, in text order."""
    return view.memo("peoples", _find)


def replaced(comparison: Comparison) -> Iterator[Judgement]:
    """Yield peoples that the source has nowhere, where it has one that the rewrite lacks."""
    source, rewrite = comparison.source, comparison.rewrite
    if source is None:
        return
    new = unknown(rewrite, comparison.whole_source, homes=True)
    if not new:
        return
    lost = list(unknown(source, comparison.whole_rewrite, homes=False))
    for people in new:
        rival = next(
            (
                one
                for one in lost
                if not (one.named and people.named) and not kin(one.codes, people.codes)
            ),
            None,
        )
        if rival is None:
            continue
        lost.remove(rival)
        yield Judgement(
            rule=RULE,
            level=Level.CHANGED,
            rewrite=(people.span,),
            source=(rival.span,),
            found=people.text,
            expected=rival.text,
            confidence=Confidence.MEDIUM,
            why=(
                f"the source speaks nowhere of the country of “{people.text}”",
                f"the rewrite speaks nowhere of the country of “{rival.text}”",
            ),
        )


def shared(view: View, other: View) -> tuple[Span, ...]:
    """Return where a view speaks of peoples of whom the other one does as well."""
    return view.memo_against(other, "shared peoples", _shared)


def _shared(view: View, other: View) -> tuple[Span, ...]:
    new = unknown(view, other, homes=True)
    return tuple(p.span for p in peoples(view) if not p.named and p not in new)


def unknown(view: View, other: View, *, homes: bool) -> tuple[People, ...]:
    """Return the peoples of a view that the other side has in no form, or by a city of theirs."""
    if not peoples(view):
        return ()
    words = index(other)
    theirs = frozenset(code for people in peoples(other) for code in people.codes)
    return tuple(
        people
        for people in peoples(view)
        if fold(people.text) not in words.counts
        and not _known(people.codes, theirs, words, homes=homes)
    )


def _known(codes: frozenset[str], theirs: frozenset[str], words: Index, *, homes: bool) -> bool:
    if kin(codes, theirs) or codes & words.places:
        return True
    return homes and at_home(codes, words.places)


def kin(some: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether one is the other, or a part of it."""
    return any(
        a == b or a.startswith(f"{b}-") or b.startswith(f"{a}-") for a in some for b in others
    )


def _find(view: View) -> tuple[People, ...]:
    if script_of(view.language) not in _CASED:
        return tuple(_uncased(view))
    claimed = [m.span for m in view.mentions("acronym")]
    found = [
        people
        for sentence in view.sentences
        for people in _cased(sentence.text, sentence.span.start, view.language)
    ]
    found += [
        People(codes, span, "", named=True)
        for span in claimed
        for codes in [_codes(places.places(_cut(view, span), view.language))]
        if codes
    ]
    return tuple(
        People(p.codes, p.span, p.text or _cut(view, p.span), p.named)
        for p in sorted(found, key=lambda people: people.span)
    )


def _cut(view: View, span: Span) -> str:
    return view.document.article.text[span.start : span.end]


def _uncased(view: View) -> Iterator[People]:
    """Yield the places of the tables: without capitals no words for peoples are told apart."""
    for mention in view.mentions("name"):
        codes = _codes(places.places(mention.surface, view.language))
        if codes:
            yield People(codes, mention.span, mention.surface, named=False)


@lru_cache(512)
def _cased(text: str, base: int, language: str) -> tuple[People, ...]:
    return tuple(_told(text, base, language)) if has_table(language) else ()


def _told(text: str, base: int, language: str) -> Iterator[People]:
    before, end = "", 0
    for match in _WORD.finditer(text):
        word = _OWNER.sub("", match[0])
        start = match.start()
        joined = before and text[end:start] == " "
        pieces = [(start, word)]
        if _APART.search(word):
            at = start
            for piece in _APART.split(word):
                pieces.append((at, piece))
                at += len(piece) + 1
        two = territories(f"{lowered(before)}-{lowered(word)}", language) if joined else frozenset()
        if two:
            yield _people(base + end - len(before), f"{before} {word}", two, named=False)
        else:
            previous = before if joined else ""
            for at, piece in pieces:
                if not (piece[:1].isupper() or territories(lowered(piece), language)):
                    continue
                one = _one(piece, previous, language, first=not text[:at].strip(" „“\"'«»(-–—"))
                if one is not None:
                    codes, named = one
                    yield _people(base + at, piece, codes, named=named)
                    if piece == word:
                        break
        before, end = word, match.end() if word == match[0] else -1


def _people(start: int, text: str, codes: frozenset[str], *, named: bool) -> People:
    return People(codes, Span(start, start + len(text)), text, named)


def _one(
    word: str, before: str, language: str, *, first: bool
) -> tuple[frozenset[str], bool] | None:
    capital = word[:1].isupper()
    if word.isupper() and len(word) > 1:
        return None  # acronyms are another kind
    codes = territories(lowered(word), language)
    written = capitals(language)
    if codes and not (capital and written == "never" and not first):
        if written == "always" and not capital:
            return None
        plain = language == "de" and is_word(lowered(before), "de")
        if capital and written != "always" and before[:1].isupper() and not plain:
            return None  # a surname: Thierry Breton, Armin Deutsch
        return codes, False
    if not capital or (before[:1].isupper() and places.people(before, language)):
        return None
    codes = _territory(word, language)
    return (codes, True) if codes else None


def _codes(ids: frozenset[str]) -> frozenset[str]:
    return frozenset(filter(is_territory, ids))


@lru_cache(FORMS_KEPT)
def _territory(word: str, language: str) -> frozenset[str]:
    """Return the territories of which a word is the name, in any of its cases."""
    found = _codes(exact(word))
    known = table(language, "names", NameTable)
    if found or exact(word) or known is None:
        return found
    if language in OWNERS_IN_S and word.endswith("s"):
        found = _codes(exact(word[:-1]))
    if found or not known.inflects:
        return found
    low = fold(word)
    for cut in (1, 2, 3):
        stem = low[:-cut]
        if len(stem) <= _LEAST:
            break
        for vowel in _VOWELS:
            found = _codes(exact(stem + vowel))
            if found:
                return found
    return frozenset()
