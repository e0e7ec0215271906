"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        dr prof mr dipl ing gosp gđa sv br čl st ul gen pr
        """.split()
    ),
    closers=frozenset("itd kn".split()),
    abbreviations=frozenset(
        """
        itd npr tzv tj odn mil mlrd tis kn god sl
        """.split()
    ),
    ordinal_dot=True,
)
