"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        f e
        dr prof hr fr nr kl ca skt
        """.split()
    ),
    closers=frozenset("osv etc m.m mv".split()),
    abbreviations=frozenset(
        """
        f.kr e.kr ca pga tlf
        osv etc bl.a f.eks dvs m.m mv jan feb apr aug sept okt nov dec
        """.split()
    ),
    ordinal_dot=True,
)
