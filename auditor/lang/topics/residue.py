"""What chat assistants say about their own answers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidueTable:
    """
    Parts of the sentences by which an assistant hands over, or refuses, a piece of work.

    Regular expressions in lower case. `here` (here is) with a `work` (the rewritten article)
    behind it opens an answer; `model` (as an AI language model, I) speaks of itself; `offer`
    (let me know if you want another version) closes one. `agree` (certainly) is all of a first
    sentence and `hope` (I hope this helps) all of a last one; `prompt` (rewrite the following
    article) begins what a user asked. `blank` are words in square brackets where something
    was to be filled in (insert name), `label` the headings in bold of an answer's parts.
    `words` says that the parts are words with blanks between them.
    """

    here: str
    work: str
    model: str
    offer: str
    agree: str = ""
    hope: str = ""
    prompt: str = ""
    blank: str = ""
    label: str = ""
    words: bool = True
