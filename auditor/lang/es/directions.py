"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"desde|del?",
    goal=r"al?|hasta|hasta l[oa]s",
    past=r"frente al?|frente a l[oa]s|en comparación con|contra",
    since=r"desde|a partir del?|después del?|tras",
    until=r"hasta|antes del?|a más tardar|no más tarde del?",
    between=r"el|la|los|las|finales|final|de|del|principios|mediados|fin|año|próximo",
)
