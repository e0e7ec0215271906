"""The words of AI notices in one language, as patterns."""

import re
from functools import cached_property

from auditor.lang.topics.disclosure import DisclosureTable

__all__ = ["KINDS", "MODELS", "Patterns"]

# Names of programs, the same in every language; given names only where no surname follows.
MODELS = (
    r"chat-?gpt(?:-?\d[\w.]*)?|gpt-?\d[\w.]*|openai|llms?|deepl|copilot|google translate"
    r"|(?:google )?gemini(?= ?\d| ai|[.,;)]|$)|claude(?= ?\d| opus| sonnet| haiku| ai|[.,;)]|$)"
    r"|genai|mistral ai|llama[- ]?\d"
)
KINDS = ("rewritten", "translated", "summarised", "generated", "assisted")


def _words(row: str) -> cached_property[re.Pattern[str]]:
    """Return the pattern of a row of the table, compiled once a text comes so far as to need it."""
    return cached_property(lambda grammar: grammar.compiled(getattr(grammar.table, row)))


class Patterns:
    """
    The patterns of one language, with or without word boundaries.

    They are compiled on first use: hardly any page needs them of more than two languages.
    """

    automatic = _words("automatic")
    document = _words("document")
    noun = _words("noun")
    pronoun = _words("pronoun")
    auxiliary = _words("auxiliary")
    active = _words("active")
    breaks = _words("breaks")
    by = _words("by")
    image = _words("image")
    negation = _words("negation")
    review = _words("review")
    policy = _words("policy")
    original = _words("original")
    rewritten = _words("rewritten")
    translated = _words("translated")
    summarised = _words("summarised")
    generated = _words("generated")
    assisted = _words("assisted")

    def __init__(self, code: str, words: DisclosureTable) -> None:
        """Keep the table."""
        self.code = code
        self.table = words

    def compiled(self, pattern: str) -> re.Pattern[str]:
        """Compile words of the table; none match nothing."""
        if not pattern:
            return re.compile(r"(?!)")
        if not self.table.words:
            return re.compile(pattern)
        return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")

    @cached_property
    def machine(self) -> re.Pattern[str]:
        """Names of machines and programs."""
        return self.compiled(f"{self.table.ai}|{MODELS}")

    @cached_property
    def acronym(self) -> re.Pattern[str]:
        """What stands for a machine in capitals alone."""
        return re.compile(rf"(?<![A-Za-z.])(?:{self.table.acronyms})(?![A-Za-z])")

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """Verbs of production of every kind."""
        kinds = (getattr(self.table, kind) for kind in KINDS)
        return self.compiled("|".join(filter(None, kinds)))

    @cached_property
    def start(self) -> re.Pattern[str]:
        """What may stand in front of a notice, such as a label."""
        label = rf"(?:(?:{self.table.label})\W{{1,4}})?" if self.table.label else ""
        return re.compile(rf"[^\w(]{{0,6}}{label}")

    @cached_property
    def source(self) -> re.Pattern[str]:
        """The opening of a line that names a source."""
        return re.compile(
            rf"[^\w]{{0,4}}(?:{self.table.source})"
            rf"(?:\s?\(?[^\W\d]{{2,12}}\)?)?\s{{0,2}}[:：/–—|-]\s{{0,2}}"
        )
