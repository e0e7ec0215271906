"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="fixed",
    by="par",
    passive="été est fut sera sont étaient était seront être furent",
    origin="de du depuis d des",
    goal="à au vers pour aux en",
    governs="de du des d en dans sur sous avec pour contre chez entre avant après depuis sans selon vers dès pendant malgré à au aux",
    articles="le la les l un une son sa ses leur",
    joins="et ou ni",
    opens="que qui dont où lorsque quand si parce car mais tandis alors qu",
    pronouns="il elle ils elles on nous je lui leur",
)
