"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="second",
    by="av",
    passive_after="(?<=s)",
    passive="blev blir blivit bli är var varit",
    origin="från",
    goal="till",
    governs="i på vid med för mot om under hos efter från till enligt utan mellan genom sedan över av som åt",
    articles="den det en ett sin sitt",
    joins="och eller samt",
    opens="att som eftersom när medan om men därför",
    pronouns="han hon de dem vi jag man",
)
