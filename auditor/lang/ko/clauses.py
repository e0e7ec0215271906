"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="marked",
    nominative_after="(?:은|는|이|가|께서)",
    accusative_after="(?:을|를)",
    oblique_after="(?:의|에|에게|에서|와|과|로|으로|도|까지|부터|한테)",
    by_after="(?:에게서?|에 의해|으로부터|로부터|에)",
    origin_after="(?:에서|으로부터|로부터)",
    goal_after="(?:으로|로|까지|에)",
    passive_after="\\S{0,2}(?:당[했하해]|받[았는]|되[었어]|됐)",
    commas=False,
)
