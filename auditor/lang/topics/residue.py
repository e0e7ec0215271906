"""What chat assistants say about their own answers."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidueTable:
    """
    Parts of the sentences by which an assistant hands over, or refuses, a piece of work.

    Regular expressions in lower case. `here` (here is) with a `work` (the rewritten article)
    behind it opens an answer; `model` (as an AI language model, I) speaks of itself; `offer`
    (let me know if you want another version) closes one. `words` says that the parts are words
    with blanks between them.
    """

    here: str
    work: str
    model: str
    offer: str
    words: bool = True
