"""How names bend, and how peoples and countries are called."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTable:
    """
    `endings` is a pattern of inflectional and derivational endings of names.

    `peoples` maps a territory (ISO 3166) to stems, separated by blanks, of words for its
    people, language and things that do not begin like its CLDR name. `elided` are short
    words written with a name by an apostrophe (l', d'). `inflects` says that names change
    their endings by case. `spelling` maps letters to a common phonetic spelling, in order.
    `adjectives` is a pattern of what makes an adjective or a people of a place, with its case
    endings; `alternations` maps endings in which the stem changes to that of the base form.
    `articles` are the definite ones, also joined with a preposition; empty where the language
    sets none in front of its nouns.
    `locatives` is a pattern of prepositions in front of places, `within` of those between a place
    and the larger one it lies in or near, `sites` of things that belong to a town (airport).
    `fleeting` are the vowels, between bars, that a base form loses before an ending (Pavel, Pavla).
    """

    endings: str = ""
    peoples: dict[str, str] = field(default_factory=dict)
    elided: str = ""
    inflects: bool = False
    spelling: tuple[tuple[str, str], ...] = ()
    adjectives: str = ""
    alternations: tuple[tuple[str, str], ...] = ()
    fleeting: str = ""
    articles: str = ""
    locatives: str = ""
    within: str = ""
    sites: str = ""
