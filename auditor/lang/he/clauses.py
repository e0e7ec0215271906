"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="initial",
    by="על_ידי בידי",
    origin="",
    goal="",
    governs="של עם על מן אל בין נגד אחרי לפני בלי לפי אצל",
    accusative="את",
    joins="או",
    opens="כי אשר אבל אם",
    pronouns="הוא היא הם",
)
