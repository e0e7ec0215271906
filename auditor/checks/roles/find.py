"""Which roles a sentence names, and which of them it gives to a name."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from auditor.checks.roles.forms import forms
from auditor.checks.roles.role import Bearer, Role
from auditor.checks.roles.words import Lexicon, lexicon
from auditor.lang import MARKS, lowered, table
from auditor.lang.topics.names import NameTable
from auditor.model import Document, Mention, Sentence, Span

_WORD = re.compile(rf"[^\W\d_](?:[^\W_]|[{MARKS}]|[.״\"](?=[^\W\d_]))*(?:['’ʼ-][^\W_]+)*")
# Words that change a role or are verbs: była prezydent, była prezydentem.
# and fost: ales fost președinte, a fost ales președinte.
_PERHAPS = {
    "pl": {"była": "former", "był": "former", "byli": "former"},
    "ro": {"fost": "former"},
}
_GENITIVES = frozenset(("pl", "cs", "ru", "uk"))  # “of” is no word, but a case
_CHOSEN = frozenset(("elect",))
_ROMANCE = frozenset(("fr", "es", "it", "pt", "ro", "ca"))
_ADJECTIVES_FIRST = frozenset(("de", "nl", "sv", "da", "nb", "cs", "ru", "uk", "el"))
_POSSESSIVE = re.compile(r"['’]s?$")
_GAP = 8  # code points between the words of one name
_BREAK = re.compile(r"[,;:.!?()„“”«»\"—–]")
_OF = re.compile(r"(?:\s+[\w'’-]+){0,4},\s+")
_AHEAD = 4  # words between a role and the name behind it that may name a portfolio
_BESIDE = 3  # words of an apposition in front of its role
_BEHIND = 3  # words of an apposition behind its role (of the company)
_AROUND = 3  # words beside a role that may change it
_SHORT = 3
_TRAILING = frozenset(("he", "ar"))  # adjectives stand behind all that belongs to a noun


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
    if known.unspaced is not None:
        base = sentence.span.start
        return tuple(
            Role(
                one.concepts,
                one.portfolio,
                one.modifiers,
                Span(base + one.start, base + one.end),
                sentence.text[one.start : one.end],
            )
            for one in known.unspaced.find(text)
        )
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
        word = None
        if not any(taken[token.start : token.end]):
            word = next(filter(None, map(known.look_up, forms(token.low, language))), None)
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
    kept: list[Role] = []
    for one in sorted(found, key=lambda role: (role.span.start, -role.span.end)):
        if not kept or not _within(one.span, kept[-1].span):
            kept.append(one)
    return tuple(kept)


def _within(span: Span, other: Span) -> bool:
    """Tell whether a role is a part of another: the justice of the justice minister."""
    return other.start <= span.start and span.end <= other.end


@lru_cache(2048)
def changes(sentence: Sentence, language: str) -> frozenset[str]:
    """Return what the words of a sentence, beside a role or not, may do to a role."""
    known = lexicon(language)
    if known is None:
        return frozenset()
    text = lowered(sentence.text)
    if known.unspaced is not None:
        return known.unspaced.changes(text)
    words = [word for match in _WORD.finditer(text) for word in forms(match[0], language)]
    pairs = (f"{one}_{two}" for one, two in pairwise(words))
    perhaps = _PERHAPS.get(language, {})
    found = {change for word in (*words, *pairs) for change in known.modifier(word)}
    return frozenset(found | {perhaps[word] for word in words if word in perhaps})


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
    for at in range(len(before) - 1, -1, -1):
        token = before[at]
        if _BREAK.search(text, token.end, edge):
            break
        change = _change(token.low, known)
        if at:
            change |= known.modifier(f"{before[at - 1].low}_{token.low}")
        if change and text[: token.start].rstrip()[-2:-1].isdecimal():
            change = frozenset()  # three days before
        if at == len(before) - 1:
            change |= known.modifier(f"{token.low}_")
        if known.language in _ROMANCE:
            change -= _CHOSEN  # élu président says how he became it
        field = known.portfolio(token.low) if "minister" in concepts else ""
        if change or (field and not portfolio):
            modifiers |= change
            portfolio = portfolio or field
            first = token.start
        edge = token.start
    edge = end
    reach = _AHEAD if known.language in _TRAILING else 1
    for at, token in enumerate(after):
        if _BREAK.search(text, edge, token.start):
            break
        field = known.portfolio(token.low) if "minister" in concepts and not portfolio else ""
        change = _change(token.low, known) if at < reach else frozenset()
        if at == 1 and reach == 1:
            change |= known.modifier(f"{after[0].low}_{token.low}")
        if known.language in _ADJECTIVES_FIRST:
            change -= _CHOSEN  # zum Vorsitzenden gewählt
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


def _change(word: str, known: Lexicon) -> frozenset[str]:
    """Return what a word does to a role beside it; a vice-president only changes himself."""
    found = known.modifier(word)
    return found if found and known.look_up(word) is None else frozenset()


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
        own = [_head(role, known, sentence, document.language) for role in own]
        if own:
            found.append(Bearer(tuple(group), tuple(own)))
    return found


def _head(role: Role, known: Sequence[Role], sentence: Sentence, language: str) -> Role:
    """Return the role that a genitive in front of a name belongs to: the chair of the teachers."""
    if language not in _GENITIVES:
        return role
    text, base = sentence.text, sentence.span.start
    for other in reversed(known):
        between = text[other.span.end - base : role.span.start - base]
        if other.span.end < role.span.start and between[:1] == " ":
            words = between.split()
            if len(words) in {1, 2} and all(
                word.isalpha() and len(word) > _SHORT for word in words
            ):
                return other
    return role


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
