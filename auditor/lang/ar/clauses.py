"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="initial",
    by="من_قبل من_جانب على_يد",
    origin="من",
    goal="إلى",
    governs="في من إلى على عن مع بين ضد بعد قبل خلال دون منذ عند لدى حول بشأن",
    joins="و أو",
    opens="أن إن الذي التي لأن لكن بأن",
    pronouns="هو هي هم",
)
