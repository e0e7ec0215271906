"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="fixed",
    by="por pelo pela pelos pelas",
    passive="foi foram sido é são será serão era ser sendo",
    origin="de do da desde",
    goal="a para ao à até",
    governs="de do da dos das em no na nos nas com por para contra sobre entre sem segundo desde até perante após ante ao à aos às",
    articles="o os as um uma seu sua",
    joins="e ou nem",
    opens="que quem onde quando se porque mas embora enquanto cujo",
    pronouns="ele ela eles elas nós eu",
)
