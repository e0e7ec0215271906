"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        г пр сл гр ул бул проф д-р инж ген полк св стр т
        """.split()
    ),
    closers=frozenset("др лв".split()),
    abbreviations=frozenset(
        """
        т.н т.е и др напр хил млн млрд лв
        """.split()
    ),
)
