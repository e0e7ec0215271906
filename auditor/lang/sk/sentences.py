"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        dr prof ing mgr bc judr mudr doc gen plk pplk mjr kpt npor por č čl ods sv ul nám p
        """.split()
    ),
    closers=frozenset("atď".split()),
    abbreviations=frozenset(
        """
        atď a pod napr tzv t.j resp mil mld tis cca str
        """.split()
    ),
    ordinal_dot=True,
)
