"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="fixed",
    by="de_către",
    passive="fost este sunt era fi",
    origin="din de_la",
    goal="la spre până_la în",
    governs="de din la în cu pentru contra împotriva asupra între fără conform după înainte către spre prin sub peste lui a",
    accusative="pe",
    articles="",
    joins="și sau",
    opens="că care unde când dacă pentru dar deși iar",
    pronouns="el ea ei ele noi eu",
)
