"""How a clause shows who does it and to whom it is done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseTable:
    """
    Words in lower case, separated by blanks, `_` for a blank inside of one.

    `order` says what the order of words shows: `fixed` the doer stands before the verb and the
    sufferer behind it, `second` the doer first wherever the verb stands, `initial` the same
    with the verb in front, `marked` nothing, case alone.

    Words in front of a name: `nominative` and `accusative` show its case, `oblique` that it is
    neither; `by` the doer of a passive, `origin` and `goal` from where and to where, `governs`
    are prepositions that make it no argument at all; `articles` may stand between these and
    the name. `passive` are auxiliaries one of which a passive with `by` needs, empty where
    `by` suffices; `bare` is one that makes a passive even without.

    The fields that end in `_after` are patterns of what follows a name directly. `endings`
    names the family of languages whose names bend by case. `joins` are words for “and”,
    `opens` are those with which another clause begins, `pronouns` may be subjects. `commas`
    says that a comma ends a clause. `passive_after` is a pattern behind the verb.
    """

    order: str
    by: str = ""
    passive: str = ""
    origin: str = ""
    goal: str = ""
    governs: str = ""
    nominative: str = ""
    accusative: str = ""
    oblique: str = ""
    articles: str = ""
    nominative_after: str = ""
    accusative_after: str = ""
    oblique_after: str = ""
    by_after: str = ""
    origin_after: str = ""
    goal_after: str = ""
    passive_after: str = ""
    endings: str = ""
    joins: str = ""
    opens: str = ""
    pronouns: str = ""
    commas: bool = True
