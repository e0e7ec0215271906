"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        κ κα κκ δρ καθ στρ αγ αρ αρθ σελ οδ
        """.split()
    ),
    closers=frozenset("κ.λπ κλπ κ.ά".split()),
    abbreviations=frozenset(
        """
        κ.λπ κλπ π.χ δηλ κ.ά μ.μ π.μ εκ δισ χιλ
        """.split()
    ),
)
