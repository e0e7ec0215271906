"""The words that a language uses most, against which slips are told."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class SpellingTable:
    """
    `frequent` are very frequent words, lower case, written from knowledge of the language.

    A word that no lexicon knows and whose neighbouring letters, swapped, give one of them is
    a slip even where it is short or opens a sentence. `variants` are frequent misspellings
    that lexicons list because texts have them.

    `inflected` says that words have so many forms that the lexicon lacks many; a word it does
    not know is then doubted only beside a frequent word or for its odd letters. `prefixes`
    stand before words of such a language and make others of them. `informal` are words of
    chats and speech that lexicons lack (gonna, tix), contractions without apostrophe (Ive) too.
    """

    frequent: frozenset[str] = frozenset()
    variants: dict[str, str] = field(default_factory=dict)
    inflected: bool = False
    prefixes: tuple[str, ...] = ()
    informal: frozenset[str] = frozenset()
