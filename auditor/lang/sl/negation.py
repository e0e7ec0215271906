"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(
        r"ne|ni|niso|nisem|nismo|nima\w*|nimajo|noče\w*|nihče|nikogar|nič|nikoli|nikjer|"
        r"noben\w*|niti"
    ),
    weak=(
        r"(?:prv\w+|naj\w+) (?:\S+ ){0,6}od|anonimn\w*|brezplačn\w*|opoz\w+|svar\w+|brez|"
        r"ne(?!k\w+|de\w*|dav\w+|odvis\w*)\w{3,}|zavrn\w*|zanik\w*|manjk\w*|primanjk\w*|prepoved\w*|"
        r"izogn\w*|prepreč\w*|komaj|izključ\w*|preneha\w*"
    ),
    faint=(r"razen|namesto|proti|samo|le|redko|malo|preveč|še|ničl\w*|izgub\w*|kljub"),
    never=(r"ne samo|ne le|nič drugega|ne manj kot|ne več kot"),
    indefinite=(r"nihče|nikogar|nič|nikoli|nikjer|noben\w*|niti"),
    joins=r"in|a|ali|niti|toda",
    slight=r"praz(?:en|n\w+)|malo|manj|težko|slab\w*",
)
