"""Words that tell the gender of a person."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GenderTable:
    """
    Patterns over lower-case text; alternatives separated by `|`; empty: the language has none.

    `he` and `she` only apply to male and female persons. `maybe_he` and `maybe_she` may also
    stand for things or for several people (German er, sie) and only excuse. `shows_he` and
    `shows_she` are those that show the gender of a person when the other gender is nowhere
    in the sentence. `man` and `woman` are nouns by gender for one role (spokesman,
    spokeswoman), compared within one language. `bodies` are feminine nouns for companies and
    offices: where one stands, a feminine past form (ending in -la) may be its verb. `words` says that patterns match whole words.
    """

    he: str = ""
    she: str = ""
    maybe_he: str = ""
    maybe_she: str = ""
    shows_he: str = ""
    shows_she: str = ""
    man: str = ""
    woman: str = ""
    bodies: str = ""
    words: bool = True
