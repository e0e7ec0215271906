"""What people are: offices, ranks, trades and kin."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleTable:
    """
    Words for roles, lower case, separated by blanks.

    `rise*` stands for all words that begin so, `*minister` for all that end so, `head_of_state`
    for several words. `roles` maps a concept that all languages share to its words;
    `portfolios` what a minister is for, as it stands beside or inside the word for minister.
    `deputy`, `former`, `acting` and `elect` are words and parts of words that change a role; `once_`
    does so right in front of it alone.
    """

    roles: dict[str, str]
    portfolios: dict[str, str]
    deputy: str
    former: str
    acting: str
    elect: str
