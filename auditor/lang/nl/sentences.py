"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        dr prof mr mevr dhr drs ir ing st nr art blz ds gen kol burg
        """.split()
    ),
    closers=frozenset("enz etc".split()),
    abbreviations=frozenset(
        """
        enz etc bijv bv o.a d.w.z i.v.m t.a.v jan feb mrt apr jun jul aug sept okt nov dec ca
        evt
        """.split()
    ),
)
