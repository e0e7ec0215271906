"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="second",
    by="von durch vom",
    passive="wurde wurden wird werden worden werde würde",
    origin="von vom aus",
    goal="nach zum zur",
    governs="in im an am auf bei mit für gegen über unter vor nach zu zum zur aus seit um ohne zwischen während wegen trotz laut gegenüber neben hinter bis als wie beim ins ans",
    nominative="der ein",
    accusative="den einen seinen ihren meinen unseren",
    oblique="dem des einem eines seinem ihrem seines ihres ihrer seiner einer",
    articles="die das eine seine ihre",
    joins="und oder sowie",
    opens="dass weil als wenn ob obwohl während nachdem bevor damit welche welcher aber sondern",
    pronouns="er sie es ihn ihm ihnen wir ich man",
)
