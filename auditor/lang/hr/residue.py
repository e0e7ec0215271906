"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:evo|ovdje je|u nastavku je)",
    work=(
        r"(?:\w+ ){0,2}(?:prepisan|preformuliran|prerađen|preveden|skraćen|uređen)(?:i|og|a|e)? (?:\w+ ){0,2}(?:članka?|teksta?|verzija|verzije)|"
        r"(?:prijevod|sažetak)(?: članka| teksta)?(?=:)"
    ),
    model=(
        r"kao (?:umjetna inteligencija|jezični model|ai asistent),? (?:ne )?(?:mogu|imam|ja)"
        r"|kao (?:umjetna inteligencija|(?:veliki )?jezični model|ai asistent),? (?:ja |ne )?(?:mogu|imam|nemam|nisam|ne)"
    ),
    offer=(
        r"(?:javite mi,? ako|javi mi,? ako|želite li da|želiš li da|nadam se da (?:će|je) (?:ova|vam))"
        r"|ako želite,? mogu"
    ),
    agree=r"naravno|svakako|rado|u redu|razumijem",
    hope=r"nadam se,? da (?:ovo|to|vam ovo|ti ovo) (?:pomaže|će pomoći|je pomoglo)",
    prompt=r"(?:molim,? )?(?:prepiši(?:te)?|preformuliraj(?:te)?|prevedi(?:te)?|sažmi(?:te)?) (?:sljedeći|ovaj) (?:članak|tekst)",
    blank=r"umetnite|unesite|upišite|vaše ime|tvoje ime",
    label=r"naslov|članak|sažetak|tekst",
)
