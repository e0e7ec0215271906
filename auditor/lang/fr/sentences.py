"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        m mm mme mlle dr me mgr pr st ste no art p pp vol av boul
        """.split()
    ),
    closers=frozenset("etc".split()),
    abbreviations=frozenset(
        """
        etc cf env janv févr avr juil sept oct nov déc c.-à-d p.ex apr j.-c
        """.split()
    ),
)
