"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="marked",
    by="przez",
    passive="",
    origin="z ze od",
    goal="do na",
    governs="w we na z ze do od o u po przed za nad pod przy między dla bez przeciw przeciwko wobec według podczas ku dzięki niż jak",
    joins="i oraz a lub",
    opens="że który która które którzy którego której gdy kiedy ponieważ bo jeśli ale choć aby żeby",
    pronouns="on ona oni one",
    endings="slavic",
)
