"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"dari",
    goal=r"menjadi|ke",
    past=r"dibanding(?:kan)?",
    since=r"sejak|mulai|dari|setelah",
    until=r"hingga|sampai|sebelum|paling lambat",
    between=r"tanggal|hari|akhir|awal|bulan|tahun",
)
