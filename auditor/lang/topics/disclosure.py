"""How a language says that a machine made a text, and what it was made from."""

from dataclasses import dataclass

LANGUAGES = (
    "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hu", "it", "ja", "ko", "nb",
    "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "zh",
)  # fmt: skip
"""The languages that have a table: a page may carry its notice in another than its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureTable:
    """
    Patterns over lower-case text, without groups; alternatives separated by `|`.

    `ai` names the machine, `acronyms` too, but in exact case; `automatic` counts only
    together with translating. `document` is the text naming itself (this article), `noun`
    the bare or definite noun (the article), which counts only in short lines at the edges;
    `pronoun` stands for it (this is ...). `auxiliary` makes the passive; where it is empty
    the verb forms are passive by themselves. `active` stands before an object whose verb
    follows it (hat diesen Artikel mit KI übersetzt). The verbs are participles and
    infinitives, nouns of the act among them. `by` are the words between verb and machine.
    `breaks` open a clause that is no longer about the document. `source` are the labels of
    source lines and `original` what links to a source say; `review` tells of human
    checking, `policy` of rules about AI. `words` says that patterns match whole words.
    """

    ai: str
    document: str
    noun: str
    rewritten: str
    translated: str
    summarised: str
    generated: str
    assisted: str
    by: str
    image: str
    source: str
    negation: str
    acronyms: str = "AI"
    automatic: str = ""
    pronoun: str = ""
    auxiliary: str = ""
    active: str = ""
    breaks: str = ""
    label: str = ""
    original: str = ""
    review: str = ""
    policy: str = ""
    words: bool = True
