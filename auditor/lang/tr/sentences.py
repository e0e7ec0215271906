"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        dr prof doç av sn yrd öğr gör no cad sok mah apt alb org gen
        """.split()
    ),
    closers=frozenset("vb vs".split()),
    abbreviations=frozenset(
        """
        vb vs örn bkz yy mö ms
        """.split()
    ),
    ordinal_dot=True,
)
