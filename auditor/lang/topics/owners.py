"""What belongs to somebody: a death, a lawyer, a resignation."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerTable:
    """
    Nouns that say whose they are, and how the language says it.

    `nouns` maps a concept that all languages share to word forms in lower case, separated by
    blanks. `links` are words between the noun and its owner, `articles` may stand behind them;
    with `bare` the owner follows at once, in the genitive, and nouns for people are left out,
    because a name beside one may be that person's own. `ending` is a pattern of what an owner
    in front of the noun ends in, empty where none stands there. Nouns whose owner may be the
    doer as well as the sufferer (criticism, defeat) are left out everywhere.
    """

    nouns: dict[str, str]
    links: str = ""
    articles: str = ""
    bare: bool = False
    ending: str = ""
