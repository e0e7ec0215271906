"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="marked",
    passive_after="(?<=án)|(?<=ána)|(?<=áno)|(?<=áni)|(?<=en)|(?<=ena)|(?<=eno)|(?<=eni)|(?<=at)|(?<=ata)",
    origin="z ze od",
    goal="do na",
    governs="v ve na z ze do od o u po před za nad pod při mezi pro bez proti vůči podle během k ke s se než jako",
    joins="a i nebo",
    opens="že který která které kteří kterého když protože jestli ale aby zatímco",
    pronouns="on ona oni ony",
    endings="slavic",
)
