"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        dr tri prof hra rva nr klo n
        """.split()
    ),
    closers=frozenset("jne ym yms".split()),
    abbreviations=frozenset(
        """
        jne esim ym yms mm ks ns tms
        """.split()
    ),
    ordinal_dot=True,
)
