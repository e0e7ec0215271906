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
        r"|jestem (?:tylko )?(?:modelem językowym|sztuczną inteligencją) i"
    ),
    offer=(
        r"(?:daj(?:cie)? (?:mi )?znać,? (?:jeśli|czy)|czy chcesz,? (?:abym|żebym)|mam "
        r"nadzieję,? że ta wersja)"
        r"|jeśli chcesz,? mogę"
    ),
    agree=r"oczywiście|jasne|pewnie|z przyjemnością|naturalnie|rozumiem",
    hope=r"mam nadzieję,? że (?:to|ten tekst|ta wersja) (?:pomoże|pomaga|się przyda|będzie pomocn[ey]|spełnia oczekiwania)",
    prompt=r"(?:proszę )?(?:przepisz|przeredaguj|przetłumacz|streść|napisz na nowo) (?:ten |poniższy |następujący )(?:artykuł|tekst)|jesteś (?:\w+ ){0,2}(?:dziennikarzem|redaktorem|asystentem)",
    blank=r"wstaw|wpisz|uzupełnij|twoje imię|imię i nazwisko tutaj",
    label=r"tytuł|nagłówek|artykuł|lead|streszczenie",
)
