"""How clauses show who does it."""

from auditor.lang.topics.clauses import ClauseTable

TABLE = ClauseTable(
    order="marked",
    passive_after="(?<=ений)|(?<=ена)|(?<=ено)|(?<=ені)|(?<=аний)|(?<=ана)|(?<=ано)|(?<=ані)|(?<=ято)|(?<=ятий)|(?<=ята)|(?<=ється)|(?<=вся)|(?<=лася)|(?<=лися)",
    origin="з із від зі",
    goal="до в у на",
    governs="в у на з із зі від до о об по перед за над під при між для без проти к через згідно після як ніж",
    joins="і й та або а",
    opens="що який яка які якого яку коли тому якщо але щоб хоча",
    pronouns="він вона вони",
    endings="slavic",
)
