"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:evo|ovdje je|u nastavku je)",
    work=(
        r"(?:\w+ ){0,2}(?:prepisan|preformuliran|prerađen|preveden|skraćen|uređen)(?:i|og|a|e)? (?:\w+ ){0,2}(?:članka?|teksta?|verzija|verzije)|"
        r"(?:prijevod|sažetak)(?: članka| teksta)?(?=:)"
    ),
    model=r"kao (?:umjetna inteligencija|jezični model|ai asistent),? (?:ne )?(?:mogu|imam|ja)",
    offer=r"(?:javite mi,? ako|javi mi,? ako|želite li da|želiš li da|nadam se da (?:će|je) (?:ova|vam))",
)
