"""Pairs of opposites, keyed to concepts that all languages share."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PolarityTable:
    """
    Words for the poles of concepts.

    `pairs` maps a concept (an English key) to its two poles: words in lower case, separated
    by blanks; `rise*` stands for all words that begin so, `laid_off` for several words,
    `ging~zurück` for a verb and the particle that closes its clause. `never` are patterns over
    lower-case text in which a listed word has another sense, `less` patterns of words that turn
    round the pole of the word behind them (less, hardly).
    """

    pairs: dict[str, tuple[str, str]]
    never: str = ""
    less: str = ""
