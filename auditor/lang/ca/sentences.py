"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset("sr sra srta dr dra st sta prof il·lm núm pàg av avda ctra a d".split()),
    closers=frozenset("etc ee.uu".split()),
    abbreviations=frozenset(
        """
        etc p.ex ex aprox gen febr abr jul ag set oct nov des ee.uu a.c d.c
        """.split()
    ),
)
