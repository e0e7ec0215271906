"""Seed word lists: frequent words of news, keyed to English."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LexiconTable:
    """
    `words` maps an English key to words of the language, separated by blanks.

    Any two languages meet in the keys. Long words also match by their beginning, so that
    one form stands for its inflected ones.
    """

    words: dict[str, str]
