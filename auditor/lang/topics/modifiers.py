"""Words that carry no claim of their own, and where a language puts its modifiers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ModifierTable:
    """
    What an added word must not be, to be an addition.

    `function` are grammatical words, lower case. `light` are beginnings of words that
    rewriting adds without saying anything new (various, currently, however). `after` says
    that adjectives follow their noun.
    """

    function: frozenset[str]
    light: tuple[str, ...]
    after: bool = False
