"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"từ",
    goal=r"lên|xuống|đến|còn",
    past=r"so với",
    since=r"từ|kể từ|sau",
    until=r"đến|trước|cho đến",
    between=r"ngày|cuối|đầu|tháng|năm",
)
