"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="fixed",
    by="da dal dalla dallo dai dagli dalle dall",
    passive="stato stata stati state viene venne fu furono venire essere vengono vennero sarà",
    origin="da dal dalla dallo dai dall dalle dagli",
    goal="a al alla in verso allo all ai",
    governs="di del della dello dei degli delle dell in nel nella con per contro su sul sulla tra fra senza secondo dopo prima durante a al alla allo all ai agli alle",
    articles="il lo la i gli le l un una suo sua",
    joins="e ed o né",
    opens="che cui dove quando se perché ma mentre anche",
    pronouns="lui lei egli essi noi io",
)
