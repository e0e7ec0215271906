"""What somebody does to somebody else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedTable:
    """
    Verbs that say different things when their subject and object change places.

    `verbs` maps a concept that all languages share to word forms in lower case, separated by
    blanks; `accus*` stands for all words that begin so. `helpers` are words that may stand
    between the subject and the verb, `articles` those between the verb and the object, `by`
    those in front of who does it in the passive.
    """

    verbs: dict[str, str]
    helpers: str
    articles: str
    by: str
