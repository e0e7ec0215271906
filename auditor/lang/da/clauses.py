"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="second",
    by="af",
    passive_after="(?<=s)",
    passive="blev bliver blevet blive er var været",
    origin="fra",
    goal="til",
    governs="i på ved med for mod om under hos efter fra til ifølge uden mellem gennem siden over af som",
    articles="den det en et sin sit",
    joins="og eller samt",
    opens="at som der fordi når da mens hvis men",
    pronouns="han hun de dem vi jeg man",
)
