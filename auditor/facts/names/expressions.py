"""Expressions of a text that capitals mark as names, whatever their words mean otherwise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.facts.base import View
from auditor.facts.names import places
from auditor.facts.names.demonyms import territories
from auditor.facts.names.titles import is_office
from auditor.lang import lowered
from auditor.lang.addresses import is_address
from auditor.lang.slips import spellings
from auditor.model import Span

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MARKED = re.compile(r"\d|-[A-Z]|[a-z][A-Z]")  # A4, T-Mobile: the first word of no sentence
_OWNER = re.compile(r"['’](?:s|ll|d|m|re|ve)?$")
_START = re.compile(
    r"(?:^|[.!?:;…()\[\]\"“”„«»–—\u2190-\u2bff\U0001f000-\U0001faff])\W*$"  # emoji too
)
_APOSTROPHE = re.compile("['’]")
_APART = frozenset(("tr", "az"))  # languages that set endings off from names
_INSIDE = frozenset("of the for de la le du des da do di del von van der den zu al el".split())
_CLAIMED = ("date", "time", "number")
# English words with a capital that name nobody.
_NOBODY = frozenset(
    "I Mr Mrs Ms Dr Prof Sir God Internet Christmas Easter Ramadan Hanukkah Catholic Catholics"
    " Muslim Muslims Christian Christians Jewish Jews Islam Islamic Bible Quran Typhoon Hurricane"
    " Cyclone Storm Article Section Chapter Act Mount Lake River Cape Road Street Avenue Square"
    " Professor AD BC BCE CE AM PM TV OK CEO UTC GMT CET EST FC AG GmbH SA Ltd Inc Co St No"
    " Covid Covid-19 COVID-19".split()
)
# Words for offices that are parts of bodies' names as often: the General Staff, Premier League.
_ADJECTIVES = frozenset(("general", "major", "chief", "head", "premier", "representative"))
_LONG = 4  # letters that words with a meaning have
_AHEAD = 20  # characters behind an expression
TABLED = "en"
"""The language whose words for bodies and the like are known, so that capitals alone tell."""

_SHORT = 3  # letters of an abbreviation with a stop


@dataclass(frozen=True, slots=True)
class Expression:
    """
    Neighbouring words with capitals: their span, with what follows.

    `opens` says that it is the one first word of a sentence, where the capital says nothing.
    `office` says that all of it is an office, such as President; `letters`, that it is an acronym.
    """

    words: tuple[str, ...]
    span: Span
    opens: bool
    office: bool
    letters: bool
    article: bool
    after: str


def expressions(view: View) -> tuple[Expression, ...]:
    """Return the expressions with capitals of a view, in text order."""
    return view.memo("expressions", lambda view: tuple(_find(view)))


def _find(view: View) -> Iterator[Expression]:
    claimed = [m.span for kind in _CLAIMED for m in view.mentions(kind)]
    for sentence in view.sentences:
        base, text = sentence.span.start, sentence.text
        words = list(_WORD.finditer(text))
        capital = [
            m[0][0].isupper() and not any(c.start <= base + m.start() < c.end for c in claimed)
            for m in words
        ]
        at = 0
        while at < len(words):
            if not capital[at]:
                at += 1
                continue
            end = at + 1
            while end < len(words) and goes_on(text, words, capital, end, _INSIDE):
                end += 1
            while words[end - 1][0] in _INSIDE:
                end -= 1
            yield from _one(view, base, text, words[at:end], words[:at][-1:])
            at = end


def _one(
    view: View,
    base: int,
    text: str,
    run: list[re.Match[str]],
    before: list[re.Match[str]],
) -> Iterator[Expression]:
    """Take the offices off the front; what is left is the name."""
    language = view.language
    opens = _START.search(text, max(0, run[0].start() - 4), run[0].start()) is not None
    opens = (opens or run[0].start() == 0) and _MARKED.search(run[0][0]) is None
    opens = opens and not _is_certain(view, base + run[0].start())
    if opens and len(run) > 1 and _is_function(run[0][0], language):
        run, opens = run[1:], False
    office = is_office(_plain(run[-1][0], language), language)
    last = max(
        (i for i, m in enumerate(run) if _is_title(_plain(m[0], language), language)), default=-1
    )
    article = bool(before) and before[0][0].lower() in {"the", "a", "an"}
    if not office and last == len(run) - 1:
        return  # a title that stands alone: Dr.
    if not office and last >= 0 and run[last + 1][0] not in _INSIDE:
        run, opens, article = run[last + 1 :], False, False
    if lowered(run[0][0]) in {"the", "a", "an"} and len(run) > 1:
        run, opens, article = run[1:], False, True
    elif opens and len(run) > 1:
        opens = False
    words = tuple(_plain(m[0], language) for m in run if m[0] not in _INSIDE)
    stop = text[run[-1].end() :][:1] == "." and not words[-1].isupper()
    if stop and len(words) == 1 and len(words[0]) <= _SHORT:
        return  # an abbreviation
    if all(word in _NOBODY or territories(lowered(word), language) for word in words):
        return
    end = run[-1]
    span = Span(base + run[0].start(), base + end.start() + len(_plain(end[0], language)))
    yield Expression(
        words=words,
        span=span,
        opens=opens,
        office=office,
        letters=len(words) == 1 and _is_acronym(words[0], span, view),
        article=article,
        after=text[span.end - base : span.end - base + _AHEAD],
    )


def _is_function(word: str, language: str) -> bool:
    """Tell whether the first word of a sentence is no part of the name behind it: In Queen."""
    low = lowered(word)
    return low != "the" and (len(low) < _LONG or low in spellings(language).frequent)


def _is_acronym(word: str, span: Span, view: View) -> bool:
    shouted = word.isupper() and len(word) > 1 and not any(map(str.isdigit, word))
    return shouted or any(m.span.overlaps(span) for m in view.mentions("acronym"))


def _is_certain(view: View, start: int) -> bool:
    """Tell whether the first word of a sentence is a name or an acronym all the same."""
    if any(m.span.start == start for m in view.mentions("acronym")):
        return True
    return any(
        m.span.start == start
        and (
            (m.value.strong and view.language == TABLED) or places.called(m.surface, view.language)
        )
        for m in view.mentions("name")
    )


def _is_title(word: str, language: str) -> bool:
    """Tell whether a word stands in front of names; many of a trade are part of a body's."""
    low = lowered(word)
    if is_address(low, language):
        return True
    return low not in _ADJECTIVES and not low.endswith("s") and is_office(word, language)


def goes_on(
    text: str, words: list[re.Match[str]], capital: list[bool], at: int, inside: frozenset[str]
) -> bool:
    """Tell whether a word goes on with the capitals before it; `inside` may stand between them."""
    gap = text[words[at - 1].end() : words[at].start()]
    if gap != " " or words[at - 1][0].endswith(("'s", "’s")):
        return False
    return capital[at] or (
        words[at][0] in inside
        and at + 1 < len(words)
        and (capital[at + 1] or words[at + 1][0] in inside)
    )


def _plain(word: str, language: str) -> str:
    if language in _APART:
        return _APOSTROPHE.split(word, maxsplit=1)[0]
    return _OWNER.sub("", word)
