"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"von|vom",
    goal=r"auf",
    past=r"gegenüber|verglichen mit|im vergleich zu|nach",
    since=r"seit|ab|von|vom|nach|beginnend",
    until=r"bis|bis zum|bis spätestens|spätestens|vor",
    between=r"dem|den|der|zum|ende|anfang|mitte|einschließlich|am|im|dieses|jahres|jahr|spätestens|mindestens",
)
