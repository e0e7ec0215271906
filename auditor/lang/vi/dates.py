"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    rare_days=("cn",),
    rare_relative=("năm nay",),
    of=r"năm",
    century=(r"thế kỷ (?:thứ )?{n}(?!\w)",),
    decade=(r"(?:thập niên|thập kỷ|những năm) {n}(?!\w)",),
    morning=r"sáng",
    afternoon=r"chiều|tối",
    clock=r"giờ",
    before_clock=r"lúc|vào lúc|khoảng",
    noon=r"giữa trưa",
    midnight=r"nửa đêm",
    before_christ=r"trước công nguyên|tcn",
    after_christ=r"sau công nguyên|scn",
)
