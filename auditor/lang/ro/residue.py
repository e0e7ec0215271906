"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:iată|aici este|mai jos (?:este|găsiți))",
    work=(
        r"(?:\w+ ){0,2}(?:articolul|textul|versiunea|varianta) (?:\w+ ){0,2}(?:rescris|reformulat|tradus|revizuit|scurtat|adaptat)\w*|"
        r"(?:traducerea|rezumatul)(?: articolului| textului)?(?=:)"
    ),
    model=r"(?:ca|în calitate de) (?:inteligență artificială|model lingvistic|model de limbaj|asistent ai),? (?:nu )?(?:pot|am|sunt)",
    offer=r"(?:(?:spune|anunță)(?:ți)?-mă dacă|spune(?:ți)?-mi dacă|(?:doriți|vrei|doreș?ti) să|sper că (?:această versiune|vă ajută|te ajută))",
)
