"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        f e
        dr prof hr fr st nr kl ca
        """.split()
    ),
    closers=frozenset("osv etc m.m m.fl".split()),
    abbreviations=frozenset(
        """
        f.kr e.kr resp ung dvs forts st tr
        etc osv bl.a t.ex d.v.s m.m m.fl jan feb mars apr aug sept okt nov dec
        """.split()
    ),
)
