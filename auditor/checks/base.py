"""The seam between the pipeline and a check."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Protocol

from auditor.align.select import SURE
from auditor.checks.story import Story
from auditor.facts import Judgement
from auditor.model import CheckState, Document, Matching

CONFIDENT = SURE
"""Below, facts are no drift."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """
    A judgement with the source document its spans count in (empty: none).

    `covers` are claims about the same error that say less: they are told only where this
    one is not wanted.
    """

    judgement: Judgement
    document: str = ""
    covers: tuple["Claim", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """
    All that a check may look at; `sources` are those that belong to the rewrite.

    `story` tells which of their sentences are not another story; `claims` are those of the
    checks that ran before.
    """

    rewrite: Document
    sources: tuple[Document, ...]
    matching: Matching
    story: Story
    claims: tuple[Claim, ...] = ()

    @property
    def single(self) -> bool:
        """Tell whether each side is one single sentence."""
        return len(self.rewrite.sentences) == 1 and all(
            len(source.sentences) == 1 for source in self.sources
        )

    def document(self, ident: str) -> Document:
        """Return the source with this id."""
        return next(source for source in self.sources if source.id == ident)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """
    What a check came to: claims, and what became of its rules.

    `refuted` are claims of earlier checks that do not hold on a wider view.
    """

    claims: tuple[Claim, ...]
    states: tuple[CheckState, ...]
    refuted: tuple[Claim, ...] = ()


class Check(Protocol):
    """Turns evidence into claims."""

    rules: ClassVar[tuple[str, ...]]
    """The rules its claims may name."""

    def run(self, evidence: Evidence) -> Outcome:
        """Look at the whole evidence; raise only on a bug."""
        ...


def claims_of(found: Iterator[Judgement], document: str) -> list[Claim]:
    """Bind judgements to the source document their spans count in."""
    return [Claim(judgement=judgement, document=document) for judgement in found]
