"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="second",
    by="door",
    passive="werd werden wordt worden is zijn was waren",
    origin="van vanuit uit",
    goal="naar",
    governs="van vanuit in op bij met voor tegen over onder aan na uit sinds om zonder tussen tijdens wegens volgens naast achter tot als naar te ten ter",
    articles="de het een zijn haar hun",
    joins="en of",
    opens="dat die omdat als toen terwijl hoewel wanneer maar nadat voordat zodat",
    pronouns="hij zij ze het hem wij ik men",
)
