"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"z|ze|od",
    goal=r"do|na",
    past=r"wobec|w porównaniu z|wobec",
    since=r"od|począwszy od|po",
    until=r"do|przed|najpóźniej",
    between=r"końca|dnia|początku|połowy|roku|końcem",
)
