"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=(r"oto"),
    work=(
        r"(?:\w+ ){0,2}(?:przepisan|przeredagowan|przetłumaczon|poprawion|skrócon)(?:y|a|e) "
        r"(?:\w+ ){0,2}(?:artykuł|tekst|wersja|treść)|(?:tłumaczenie|streszczenie)(?: "
        r"artykułu| tekstu)?(?=:)"
    ),
    model=(
        r"jako (?:sztuczna inteligencja|model językowy|asystent ai),? (?:nie )?(?:mogę|mam|"
        r"jestem)"
    ),
    offer=(
        r"(?:daj(?:cie)? (?:mi )?znać,? (?:jeśli|czy)|czy chcesz,? (?:abym|żebym)|mam "
        r"nadzieję,? że ta wersja)"
    ),
)
