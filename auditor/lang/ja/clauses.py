"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="marked",
    nominative_after="[はが]",
    accusative_after="を",
    oblique_after="[のにへとでか]|から|まで|より|も|や",
    by_after="(?:によって|により|に|から)",
    origin_after="から",
    goal_after="(?:に|へ|まで)",
    passive_after=".{0,2}?(?:され|られ|た?れ[たて])",
    commas=False,
)
