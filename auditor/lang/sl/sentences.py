"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        dr prof mag dipl ing g ga gen sv št čl ul
        """.split()
    ),
    closers=frozenset("itd".split()),
    abbreviations=frozenset(
        """
        itd npr t.i tj oz mio mrd tis
        """.split()
    ),
    ordinal_dot=True,
)
