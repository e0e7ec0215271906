"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        dr prof hab inż mgr ks św gen płk ppłk mjr kpt por nr ul al pl godz im p pp r w str art
        ust pkt bryg asp sierż ogn st mł kom nadkom podkom podinsp insp red mec adw r.pr doc lek o
        """.split()
    ),
    closers=frozenset("itd itp zł".split()),
    abbreviations=frozenset(
        """
        itd itp m.in np tzw tj ok tys mln mld zł wg jw ww in
        """.split()
    ),
    ordinal_dot=True,
)
