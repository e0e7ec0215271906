"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="marked",
    nominative_after="(?![’'\\w])",
    accusative_after="['’](?:y|n)?[ıiuü](?!\\w)",
    oblique_after="['’](?:(?:y|n)?[ae]|n?[dt][ae]n?|n?[ıiuü]n|y?l[ae])(?!\\w)|\\s+ile\\b",
    by_after="\\s+tarafından",
    origin_after="['’]n?[dt][ae]n(?!\\w)",
    goal_after="['’](?:y|n)?[ae](?!\\w)",
    joins="ve veya ile",
    opens="ki çünkü ama fakat",
    pronouns="o onlar",
    commas=False,
)
