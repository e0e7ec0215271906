"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        dr prof ing mgr bc judr mudr phdr rndr doc gen plk pplk mjr kpt npor por ppor prap nprap rtm č čl odst sv ul nám p pí sl tř
        """.split()
    ),
    closers=frozenset("atd apod kč".split()),
    abbreviations=frozenset(
        """
        atd apod např tzv tj resp mil mld tis kč cca aj viz str
        """.split()
    ),
    ordinal_dot=True,
)
