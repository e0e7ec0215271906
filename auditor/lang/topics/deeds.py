"""What somebody does to somebody else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedTable:
    """
    Verbs that say different things when their subject and object change places.

    `verbs` maps a concept that all languages share to word forms in lower case, separated by
    blanks; `accus*` stands for all words that begin so. `ties` are verbs whose other side
    stands behind a preposition: the concept, the word forms, the prepositions (or, where names
    have case endings instead, nothing). A concept that begins with `-` is the deed of the other
    side: who loses is beaten.
    """

    verbs: dict[str, str]
    ties: tuple[tuple[str, str, str], ...] = ()
