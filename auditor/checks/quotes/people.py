"""Names in the words that tell who speaks."""

import re
from dataclasses import dataclass

from auditor.checks.quotes.speech import WORD, Patterns, patterns
from auditor.facts.names.places import places
from auditor.lang import CAPITALISED_NOUNS, lowered
from auditor.model import Document, Mention, Span

_LEAST = 3  # letters of a word by which a name is known
_FULL_NAME = 2  # words that a name mostly has
_COMPLEMENT = 2  # words that may tell of what somebody is director
_PARTICLES = frozenset(
    "von vom van der den ter de del della di da dos das do du la le el al bin ibn ben zu af".split()
)  # between two words of one name


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """
    How a quotation is tied to a speaker.

    `names` are the words of the speaker's name, empty where a description stands for it;
    `span` is their place. `pronoun` tells that a pronoun does, `direct` that nothing stands
    between the quotation and the words that tie it.
    """

    names: tuple[str, ...] = ()
    span: Span | None = None
    pronoun: bool = False
    direct: bool = True


def named(text: str, base: int, document: Document, sentence: int) -> Tie:
    """
    Return the one name in a stretch of text in which somebody is said to speak.

    `base` is the offset of the text in its document, `sentence` the index of its sentence.
    """
    known = patterns(document.language)
    if known is None:
        return Tie()
    return only(lowered(text), base, known, document, sentence, behind=False)


def only(
    window: str,
    base: int,
    known: Patterns,
    document: Document,
    sentence: int,
    *,
    behind: bool,
) -> Tie:
    """
    Return the name in the window if there is exactly one.

    A name behind a preposition or in front of a noun of office belongs to somebody else's
    title (a spokesman for Lee, Lees Sprecher), and tells no speaker.
    """
    end = base + len(window)
    groups = groups_of(document, sentence, base, end, known)
    comma = window.find(",", groups[0][-1].span.end - base) if groups else -1
    if behind and comma >= 0:
        groups = [group for group in groups if group[0].span.start - base < comma]
    if len(groups) != 1:
        return Tie()
    group = groups[0]
    before = window[: group[0].span.start - base].rstrip()
    after = window[group[-1].span.end - base :]
    last = re.search(r"[\w'’]+$", before)
    if last is not None and known.light.fullmatch(last[0]) and not before.endswith(","):
        return Tie()
    if re.match(r"['’]s?\b", after):
        return Tie()
    if behind and not _is_title([word[0] for word in WORD.finditer(before)], known):
        return Tie()
    following = re.match(r"\s*([\w-]+)", after)
    if following is not None and known.speakers.fullmatch(following[1]):
        return Tie()
    return resolved(group, document)


def _is_title(words: list[str], known: Patterns) -> bool:
    """
    Tell whether words in front of a name are its title: said port director Ida Holm.

    Behind a noun of office, few words may tell of what (директор порта).
    """
    other, office = 0, False
    for word in words:
        if known.speakers.fullmatch(word):
            office = True
        elif not known.light.fullmatch(word):
            other += 1
            if not office or other > _COMPLEMENT:
                return False
    return True


def resolved(group: list[Mention], document: Document) -> Tie:
    """Return the tie to this name; a lone place names nobody."""
    if len(group) == 1 and places(group[0].surface, document.language):
        return Tie()
    words = tuple(m.surface for m in group if len(m.surface) >= _LEAST)
    if not words:
        return Tie()
    return Tie(
        names=words,
        span=Span(group[0].span.start, group[-1].span.end),
    )


def groups_of(
    document: Document, sentence: int, start: int, end: int, known: Patterns
) -> list[list[Mention]]:
    """
    Return the names between two offsets, words of one name together.

    A single word that may be an ordinary one is no name in German or where a sentence
    begins; nouns of office in front are titles.
    """
    rows = document.mentions.get("name")
    if rows is None:
        return []
    text = document.article.text
    groups: list[list[Mention]] = []
    for mention in rows[sentence]:
        if mention.span.start < start or mention.span.end > end:
            continue
        if groups:
            gap = text[groups[-1][-1].span.end : mention.span.start]
            if "," not in gap and all(m[0] in _PARTICLES for m in WORD.finditer(lowered(gap))):
                groups[-1].append(mention)
                continue
        groups.append([mention])
    named = [_untitled(group, known) for group in groups]
    nouns = document.language in CAPITALISED_NOUNS
    return [
        group
        for group in named
        if any(mention.value.strong for mention in group)
        or len(group) >= _FULL_NAME
        or not (nouns or group[0].value.first)
    ]


def _untitled(group: list[Mention], known: Patterns) -> list[Mention]:
    """Return the words of a name without the title that German writes like a name."""
    at = 0
    while at < len(group) - 1 and (
        known.speakers.fullmatch(lowered(group[at].surface))
        or (len(group) - at > _FULL_NAME and not group[at].value.strong)
    ):
        at += 1
    return group[at:]
