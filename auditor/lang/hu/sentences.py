"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        dr prof ifj id özv st u
        """.split()
    ),
    closers=frozenset("stb".split()),
    abbreviations=frozenset(
        """
        stb pl kb ún ill jan febr márc ápr jún júl aug szept okt nov dec
        """.split()
    ),
    ordinal_dot=True,
)
