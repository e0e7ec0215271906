"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=(r"aquí (?:tienes?|está|va)"),
    work=(
        r"(?:el |la |su |tu |una? )?(?:artículo|texto|versión|borrador)(?: \w+){0,2} "
        r"(?:reescrit[oa]|reformulad[oa]|traducid[oa]|revisad[oa]|resumid[oa]|abreviad[oa])|"
        r"(?:la |una |su |tu )(?:traducción|reescritura)(?: del (?:artículo|texto))?(?=:)"
    ),
    model=(
        r"como (?:una? )?(?:ia|inteligencia artificial|modelo de lenguaje|asistente de ia),? "
        r"(?:no )?(?:puedo|tengo|soy)"
    ),
    offer=(
        r"(?:avísame si|hazme saber si|háganme saber si|¿(?:quieres|quiere|te gustaría) que|"
        r"espero que esta versión)"
        r"|si (?:quieres|quiere|desea),? puedo"
    ),
    agree=r"claro|claro que sí|por supuesto|desde luego|con gusto|entendido",
    hope=r"espero que (?:esto |te |les? |os )*(?:sea|resulte|ayude|sirva)(?: (?:útil|de ayuda))?",
    prompt=r"(?:por favor,? )?(?:reescrib[ea]|reformul[ea]|resum[ea]|traduc[ea]|traduzca) (?:el|este) (?:siguiente )?(?:artículo|texto)|(?:eres|usted es) una? (?:\w+ ){0,2}(?:periodista|redactora?|editora?|asistente)",
    blank=r"insertar|inserte|inserta|su nombre|tu nombre|completar|agregar",
    label=r"título|titular|artículo|resumen|entradilla|cuerpo",
)
