"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="marked",
    nominative_after="\\s+ने(?!\\w)",
    accusative_after="\\s+(?:को|पर)(?!\\w)",
    oblique_after="\\s+(?:का|की|के|से|में|तक|और)(?!\\w)",
    by_after="\\s+(?:के\\s+)?द्वारा",
    origin_after="\\s+से(?!\\w)",
    goal_after="\\s+(?:तक|को)(?!\\w)",
    joins="और या",
    opens="कि जो जब क्योंकि लेकिन",
    pronouns="वह वे उसने उन्होंने",
)
