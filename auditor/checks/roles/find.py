"""Which roles a sentence names, and which of them it gives to a name."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from auditor.checks.roles.words import Lexicon, lexicon
from auditor.lang import lowered, table
from auditor.lang.topics.names import NameTable
from auditor.model import Document, Mention, Sentence, Span

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|[.](?=[^\W\d_]))*(?:['’ʼ-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_GAP = 8  # code points between the words of one name
_BREAK = re.compile(r"[,;:.!?()„“”«»\"—–]")
_OF = re.compile(r"(?:\s+[\w'’-]+){0,4},\s+")
_AHEAD = 4  # words between a role and the name behind it that may name a portfolio
_BESIDE = 3  # words of an apposition in front of its role
_BEHIND = 3  # words of an apposition behind its role (of the company)
_AROUND = 3  # words beside a role that may change it
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Role:
    """A role as a text words it; `span` counts in the article."""

    concepts: frozenset[str]
    portfolio: str
    modifiers: frozenset[str]
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Bearer:
    """A name with the roles that stand beside it."""

    names: tuple[Mention, ...]
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    low: str


def _start_of(token: _Token) -> int:
    return token.start


def _end_of(token: _Token) -> int:
    return token.end


@lru_cache(2048)
def roles(sentence: Sentence, language: str) -> tuple[Role, ...]:
    """Return all roles that a sentence names, in text order."""
    known = lexicon(language)
    if known is None:
        return ()
    text = lowered(sentence.text)
    elided = _elided(language)
    tokens = []
    for match in _WORD.finditer(text):
        start = match.start()
        if elided is not None and (article := elided.match(match[0])):
            start += article.end()
        low = text[start : match.end()].replace("İ", "i")
        tokens.append(_Token(start, match.end(), _POSSESSIVE.sub("", low)))
    found: list[Role] = []
    taken = bytearray(len(text))
    for pattern, concepts in known.phrases:
        for match in pattern.finditer(text):
            if not any(taken[match.start() : match.end()]):
                taken[match.start() : match.end()] = b"\x01" * len(match[0])
                found.append(_role(match.start(), match.end(), concepts, sentence, tokens, known))
    for token in tokens:
        word = None if any(taken[token.start : token.end]) else known.look_up(token.low)
        if word is not None:
            role = _role(token.start, token.end, word.concepts, sentence, tokens, known)
            found.append(
                Role(
                    role.concepts,
                    word.portfolio or role.portfolio,
                    role.modifiers | word.modifiers,
                    role.span,
                    role.text,
                )
            )
    return tuple(sorted(found, key=lambda role: role.span))


@cache
def _elided(language: str) -> re.Pattern[str] | None:
    """Return the pattern of what is written together with a word by an apostrophe: l’ancien."""
    own = table(language, "names", NameTable)
    return re.compile(rf"(?:{own.elided})['’ʼ](?=\w)") if own and own.elided else None


def _role(
    start: int,
    end: int,
    concepts: frozenset[str],
    sentence: Sentence,
    tokens: list[_Token],
    known: Lexicon,
) -> Role:
    text = sentence.text
    here = bisect_right(tokens, start, key=_end_of)
    before = tokens[max(0, here - _AROUND) : here]
    there = bisect_left(tokens, end, key=_start_of)
    after = tokens[there : there + _AHEAD]
    first, last, portfolio = start, end, ""
    modifiers: set[str] = set()
    edge = start
    for token in reversed(before):
        if _BREAK.search(text, token.end, edge):
            break
        change = known.modifier(token.low)
        if token is before[-1]:
            change |= known.modifier(f"{token.low}_")
        field = known.portfolio(token.low) if "minister" in concepts else ""
        if change or (field and not portfolio):
            modifiers |= change
            portfolio = portfolio or field
            first = token.start
        edge = token.start
    edge = end
    for token in after:
        if _BREAK.search(text, edge, token.start):
            break
        field = known.portfolio(token.low) if "minister" in concepts and not portfolio else ""
        change = known.modifier(token.low) if token is after[0] else frozenset()
        if field or change:
            portfolio = portfolio or field
            modifiers |= change
            last = token.end
        edge = token.end
    base = sentence.span.start
    return Role(
        concepts,
        portfolio,
        frozenset(modifiers),
        Span(base + first, base + last),
        text[first:last],
    )


def bearers(sentence: Sentence, document: Document) -> list[Bearer]:
    """Return the names of a sentence that have a role beside them."""
    rows = document.mentions.get("name")
    if rows is None or not rows[sentence.index]:
        return []
    known = roles(sentence, document.language)
    if not known:
        return []
    found = []
    free = [m for m in rows[sentence.index] if not any(m.span.overlaps(r.span) for r in known)]
    for group in _groups(free, document.article.text):
        own = [role for role in known if _beside(role, group, sentence)]
        if own:
            found.append(Bearer(tuple(group), tuple(own)))
    return found


def _groups(mentions: Sequence[Mention], text: str) -> list[list[Mention]]:
    groups: list[list[Mention]] = []
    for mention in mentions:
        if groups:
            gap = text[groups[-1][-1].span.end : mention.span.start]
            if len(gap) <= _GAP and (gap in {" ", "-"} or gap.strip().lower() in _PARTICLES):
                groups[-1].append(mention)
                continue
        groups.append([mention])
    return groups


_PARTICLES = frozenset("de del della di da dos das van von der den al el bin ibn le la".split())


def _beside(role: Role, group: list[Mention], sentence: Sentence) -> bool:
    """Tell whether the role stands right in front of the name or in its apposition."""
    base = sentence.span.start
    start, end = group[0].span.start - base, group[-1].span.end - base
    first, last = role.span.start - base, role.span.end - base
    if first < end and start < last:
        return False
    if last <= start:
        between = sentence.text[last:start]
        if not between.strip(' „“«"'):
            return True
        # The minister of mining, Anna Berg, ...
        return _OF.fullmatch(between) is not None and sentence.text[end : end + 1] in {
            ",",
            ".",
            ";",
            "",
        }
    between = sentence.text[end:first]
    lead = re.match(r"\s*[,(–—]\s*", between)
    if lead is None or _BREAK.search(between, lead.end()):
        return False
    words = between[lead.end() :].split()
    short = sum(len(word) <= _SHORT for word in words)
    behind = sentence.text[last:]
    end_of_it = _BREAK.search(behind)
    rest = behind[: end_of_it.start()] if end_of_it else behind
    closed = len(rest.split()) <= _BEHIND
    return len(words) <= _BESIDE and short <= 1 and closed and not _relative(words)


_RELATIVES = frozenset(
    "who whom whose which that said qui que dont dit que quien cuyo dijo che cui ha die der das "
    "dem den deren dessen wer который которая которые которого яка який котра który która którzy "
    "který která kteří die dat wie som vars que cujo quem ο η που".split()
)


def _relative(words: list[str]) -> bool:
    """Tell whether a clause, and no apposition, begins here; German articles look like one."""
    if not words:
        return False
    return words[0].lower() in _RELATIVES and len(words) > 1
