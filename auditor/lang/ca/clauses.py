"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="fixed",
    by="per pel",
    passive="estat és fou són era ser va_ser",
    origin="de des_de d",
    goal="a fins_a cap_a",
    governs="de del d dels en amb per contra sobre entre sense segons des fins a al als",
    articles="el la els les l un una",
    joins="i o ni",
    opens="que qui on quan si perquè però mentre",
    pronouns="ell ella ells elles",
)
