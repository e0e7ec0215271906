"""A role that a text names, and a name that has one."""

from dataclasses import dataclass

from auditor.model import Mention, Span


@dataclass(frozen=True, slots=True)
class Role:
    """A role as a text words it; `span` counts in the article."""

    concepts: frozenset[str]
    portfolio: str
    modifiers: frozenset[str]
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Bearer:
    """A name with the roles that stand beside it."""

    names: tuple[Mention, ...]
    roles: tuple[Role, ...]
