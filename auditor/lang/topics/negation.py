"""How a language denies."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NegationTable:
    """
    Patterns over lower-case text, without groups; alternatives separated by `|`.

    `clear` negate for certain; `weak` carry a negative sense, so that a negation on the other
    side may be their rendering (fail, lack, without, un-); `slight` say that there is little of
    something or that it ended (few, less, hard, lift a ban), which another language may deny; `faint` ones do so rarely (only,
    still, against) and excuse the loss of a negation, never a new one; `never` are phrases in which a
    clear form does not negate (not only); `loose` are phrases that deny, but that other languages
    word without a denial (not without, not just); `idle` are set phrases that deny nothing of the
    statement, whether or not another language words them with a denial (no wonder, can't wait).
    `indefinite` are clear negators that only
    accompany another one in the same clause (ne ... jamais, не ... никто); `joins` are words that
    put two denials side by side (and, or, nor), which another language may say as one; `glued`
    are letters that do so at the beginning of the negator itself (Hebrew ו); `excludes` are verbs of ruling out. `words`
    says that patterns match whole words.
    """

    clear: str
    weak: str
    faint: str
    never: str = ""
    loose: str = ""
    idle: str = ""
    indefinite: str = ""
    joins: str = ""
    glued: str = ""
    slight: str = ""
    excludes: str = ""
    words: bool = True
