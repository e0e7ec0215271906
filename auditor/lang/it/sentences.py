"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        sig sig.ra dott dott.ssa prof prof.ssa ing avv on sen gen col cap mons art n nn p pp pag
        vol arch geom
        """.split()
    ),
    closers=frozenset("ecc s.p.a".split()),
    abbreviations=frozenset(
        """
        ecc etc cfr es gen feb mar apr giu lug ago sett ott nov dic a.c d.c s.p.a
        """.split()
    ),
)
