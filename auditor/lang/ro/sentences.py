"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        dr prof dl dna d-l d-na ing gen col nr art str bd sf
        """.split()
    ),
    closers=frozenset("etc".split()),
    abbreviations=frozenset(
        """
        etc ș.a ex ian feb mar apr iun iul aug sept oct nov dec lit al
        """.split()
    ),
)
