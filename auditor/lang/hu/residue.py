"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:íme|itt (?:van|található|olvasható)|alább)",
    work=(
        r"(?:az? )?(?:\w+ ){0,2}(?:átírt|átfogalmazott|lefordított|átdolgozott|rövidített|szerkesztett) (?:\w+ ){0,2}(?:cikk|szöveg|változat|verzió)|"
        r"(?:a )?(?:fordítás|összefoglaló)(?=:)"
    ),
    model=r"(?:mesterséges intelligenciaként|nyelvi modellként|ai-asszisztensként) (?:nem|én)",
    offer=r"(?:szólj(?:on)?,? ha|jelezze,? ha|szeretné(?:d)?,? (?:ha|hogy)|remélem,? (?:hogy )?(?:ez|segít))",
)
