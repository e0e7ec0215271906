"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:aquí (?:tens|teniu|té)|heus aquí|a continuació (?:tens|trobareu))",
    work=(
        r"(?:(?:l['’]|el |la |una )?)(?:article|text|versió) (?:\w+ ){0,2}(?:reescrit|reformulat|traduït|revisat|resumit|adaptat)\w*|"
        r"la traducció(?=:)"
    ),
    model=r"com a (?:intel·ligència artificial|model de llenguatge|assistent d['’]ia),? (?:no )?(?:puc|tinc|soc)",
    offer=r"(?:fes-me saber si|digue(?:u)?-me si|vols que|voleu que|espero que (?:aquesta versió|això))",
)
