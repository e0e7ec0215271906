"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        sr sra dr dra prof profa eng d gen cel cap art nº n p pp pág vol av r
        """.split()
    ),
    closers=frozenset("etc ltda s.a".split()),
    abbreviations=frozenset(
        """
        etc ex p.ex jan fev mar abr jun jul ago set out nov dez a.c d.c ltda cia s.a
        """.split()
    ),
)
