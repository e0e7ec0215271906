"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="fixed",
    by="por",
    passive="fue fueron sido es son será serán era ser siendo",
    origin="de desde del",
    goal="a hasta hacia al",
    governs="de del en con por para contra sobre entre sin según desde hasta hacia ante bajo tras durante",
    accusative="a al",
    articles="el la los las un una su sus",
    joins="y e o u ni",
    opens="que quien donde cuando si porque pero aunque mientras cuyo",
    pronouns="él ella ellos ellas nosotros yo",
)
