"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="second",
    by="av",
    passive_after="(?<=s)",
    passive="ble blir blitt bli er var vært",
    origin="fra",
    goal="til",
    governs="i på ved med for mot om under hos etter fra til ifølge uten mellom gjennom siden over av som",
    articles="den det en et sin sitt",
    joins="og eller samt",
    opens="at som fordi når da mens hvis men",
    pronouns="han hun de dem vi jeg man",
)
