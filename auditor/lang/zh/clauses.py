"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="fixed",
    by="被 遭 遭到 受到 遭受",
    origin="从 自 由",
    goal="到 至 飞往 前往 开往 往",
    governs="在 对 向 与 和 同 为 给 于 就 因 将 把 比",
    joins="和 与 及 跟",
    opens="说 称 表示 认为 因为 但",
    pronouns="他 她 他们 它",
)
