"""What peoples are called, and what belongs to them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleTable:
    """
    Words for the people of a territory, and for what is of it: schwedisch, Schwede, Swedes.

    `stems` has a line for each territory: its ISO 3166 code (GB-SCT for a part of one) and stems
    in lower case, to which one of `endings`, a pattern, is added; `=word` stands for itself
    alone, a hyphen in it for a blank as well. `capitals` says which of these words are written
    with a capital inside of a sentence: `always`, `nouns` (the people, not the adjective) or
    `never`.
    """

    stems: str
    endings: str
    capitals: str = "never"
