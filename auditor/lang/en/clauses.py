"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="fixed",
    by="by",
    passive="was were is are been be being",
    origin="from",
    goal="to into",
    governs="to from into of in at on with for against about over under near around between among through after before during since than like as without within outside inside behind despite across off upon towards toward via",
    articles="the a an his her their its",
    joins="and or",
    opens="that which who whom whose because while when where although though if whether but so",
    pronouns="he she it they we i you him them",
)
