"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        a
        sr sra srta dr dra d dña d.ª lic ing prof gral cnel tte art núm nº no p pp pág vol av
        avda ud uds
        """.split()
    ),
    closers=frozenset("etc ee.uu s.a".split()),
    abbreviations=frozenset(
        """
        a.c d.c máx mín tel
        etc p.ej ej aprox ene feb mar abr jun jul ago sept oct nov dic ee.uu a.c d.c s.a
        """.split()
    ),
)
