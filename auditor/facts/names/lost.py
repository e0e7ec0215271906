"""Which names of a text the other side has in no form."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from auditor.facts.base import Comparison, View
from auditor.facts.names import places
from auditor.facts.names.demonyms import capitals, territories
from auditor.facts.names.forms import exact, is_place
from auditor.facts.names.index import Index, index
from auditor.facts.names.match import Verdict, match
from auditor.facts.names.spelling import fold
from auditor.lang import CAPITALISED_NOUNS, lowered, table
from auditor.lang.topics.clauses import ClauseTable
from auditor.lang.words import has_lexicon, is_word
from auditor.model import Mention

KIND = "name"

_PLAIN = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_OWNER = re.compile("[’']s$")
_NEXT = re.compile(r" ([^\W\d_a-z][^\W\d_]+)")
_WINDOW = 40  # characters that hold three words
_KEPT = 2_048  # names of a long article, each of which several rules look at


def lost(comparison: Comparison) -> list[Mention]:
    """Return names of the aligned source that the rewrite has in no form."""
    assert comparison.source is not None  # noqa: S101 - the caller has looked
    source = comparison.source
    other = index(comparison.rewrite)
    return [
        mention
        for mention in source.mentions(KIND)
        if (mention.value.strong or _is_people(mention.surface, source.language))
        and (not mention.value.first or certain(mention, source.language))
        and match(mention.value.text, source.language, other).verdict is Verdict.ABSENT
        and not in_phrase(mention, source, other)
    ]


def _is_people(word: str, language: str) -> bool:
    """Tell whether a word is one for a people, where those alone are written with a capital."""
    return capitals(language) == "always" and bool(territories(lowered(word), language))


def certain(mention: Mention, language: str) -> bool:
    """Tell whether the first word of a sentence is a name: no lexicon has it otherwise."""
    if lowered(mention.surface) in light(language):
        return False  # dictionaries have pronouns and articles with a capital, too
    if places.called(mention.surface, language):
        return True
    return (
        language not in CAPITALISED_NOUNS
        and has_lexicon(language)
        and is_word(mention.surface, language)
    )


@cache
def light(language: str) -> frozenset[str]:
    """Return the pronouns, articles and conjunctions of a language, which name nobody."""
    known = table(language, "clauses", ClauseTable)
    if known is None:
        return frozenset()
    return frozenset(f"{known.pronouns} {known.articles} {known.joins} {known.opens}".split())


def in_phrase(mention: Mention, view: View, other: Index) -> bool:
    """Tell whether the word is part of a name of several words that the other side has."""
    return bool(_places_with(*_setting(mention, view)) & other.places)


def known_phrase(mention: Mention, view: View) -> bool:
    """Tell whether the word is part of a place of several words, such as the Far East."""
    return _is_in_place(*_setting(mention, view))


def _setting(mention: Mention, view: View) -> tuple[str, str, str]:
    """Return a word with the text on its two sides that may belong to its name."""
    sentence = view.document.sentences[mention.sentence]
    start, end = mention.span.start - sentence.span.start, mention.span.end - sentence.span.start
    before, after = sentence.text[max(0, start - _WINDOW) : start], sentence.text[end:]
    return before, mention.surface, after[:_WINDOW]


@lru_cache(_KEPT)
def _places_with(before: str, word: str, after: str) -> frozenset[str]:
    """Return the ids of places and bodies of several words, one of which is this word."""
    return frozenset().union(*map(places.phrase, _phrases(before, word, after)))


@lru_cache(_KEPT)
def _is_in_place(before: str, word: str, after: str) -> bool:
    return any(is_place(" ".join(words)) for words in _phrases(before, word, after))


def _phrases(before: str, word: str, after: str) -> Iterator[tuple[str, ...]]:
    """Yield all runs of two to four words that hold this one."""
    left, right = _PLAIN.findall(before)[-3:], _PLAIN.findall(after)[:3]
    words = [*left, word, *(_OWNER.sub("", one) for one in right)]
    at = len(left)
    for size in (2, 3, 4):
        for first in range(max(0, at - size + 1), at + 1):
            if first + size <= len(words):
                yield tuple(words[first : first + size])


def goes_on(mention: Mention, comparison: Comparison) -> bool:
    """Tell whether the rest of the name stands in the rewrite: a first name may be dropped."""
    source = comparison.source
    assert source is not None  # noqa: S101 - the caller has looked
    sentence = source.document.sentences[mention.sentence]
    after = _NEXT.match(sentence.text, mention.span.end - sentence.span.start)
    return after is not None and fold(after[1]) in index(comparison.rewrite).counts


def is_name(mention: Mention, language: str) -> bool:
    """Tell whether a source word is a name for certain: unknown to the lexicon, or a place."""
    word = is_word(mention.surface.lower(), language)
    if places.places(mention.surface, language):
        # The first word of a sentence may only begin as a place does.
        return not (word and mention.value.first) or bool(exact(mention.surface))
    return mention.value.strong and not word
