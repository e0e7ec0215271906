"""How a language says that something may not be so."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HedgeTable:
    """
    Patterns over lower-case text, without groups; alternatives separated by `|`.

    `suspected` are attributes of somebody or something under suspicion (alleged), which hedge
    even beside a named source. `alleged`, `possible`, `probable` and `apparent` are words and moods that hedge: somebody
    else's claim, what may be, what is likely, what seems so. `planned` are those of what is
    intended or expected, and not done yet. A look-ahead may ask for the rest of a mood (soll
    ... haben), so that the hedge is the one word.

    What keeps a hedge of the source, though its own loss proves nothing: `soft` are doubts,
    estimates and accusations and keep any; `able` are ability, permission, risk and wish and
    keep what is possible or planned; `future` keeps what is planned. `accused` are nouns of
    somebody under suspicion: they keep a hedge unless the source has them too. `past` are signs
    that something is done; where it is empty, no plan is ever taken as done.

    `rough` are words in front of a figure that make it a rough one or a bound (about, at
    least); `bounds` are those that keep it so, wherever they stand beside the figure (more than,
    reaching, or so). `hours` make a time of day rough and say something else in front of other
    figures.

    `condition` opens a clause on which what is said depends (if, unless); `depends` are other
    words that may render such a clause.

    `never` are phrases in which a listed word does not hedge. `words` says that patterns match
    whole words.
    """

    alleged: str
    possible: str
    probable: str
    apparent: str
    soft: str
    suspected: str = ""
    planned: str = ""
    able: str = ""
    future: str = ""
    accused: str = ""
    past: str = ""
    rough: str = ""
    bounds: str = ""
    hours: str = ""
    condition: str = ""
    depends: str = ""
    never: str = ""
    words: bool = True
