"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        n geb
        dr prof hr fr frl st nr bzw vgl ca dipl ing mag jun sen abs art str tel zzgl inkl exkl
        ggf evtl sog max min mio mrd tsd u z d v i s o bd
        """.split()
    ),
    closers=frozenset("usw etc".split()),
    abbreviations=frozenset(
        """
        n.chr v.chr ca bzw ggf inkl zzgl
        usw etc u.a z.b d.h i.d.r u.u o.ä bspw jh jan feb apr aug sept okt nov dez abb allg chr
        geb gest ev kath
        """.split()
    ),
    ordinal_dot=True,
)
