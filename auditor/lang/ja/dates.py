"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    days={"月曜": 0, "火曜": 1, "水曜": 2, "木曜": 3, "金曜": 4, "土曜": 5, "日曜": 6},
    relative={
        "先週": ("week", -1),
        "来週": ("week", 1),
        "昨年": ("year", -1),
        "去年": ("year", -1),
        "前年": ("year", -2),
        "来年": ("year", 1),
        "先月": ("month", -1),
        "来月": ("month", 1),
        "一昨日": ("day", -2),
        "おととい": ("day", -2),
        "きのう": ("day", -1),
        "きょう": ("day", 0),
        "あさって": ("day", 2),
        "明後日": ("day", 2),
        "前日": ("day", -1),
    },
    before_christ=r"紀元前|西暦前",
    after_christ=r"西暦|紀元",
    phases={
        "half": (
            r"上半期|上期|前半",
            r"下半期|下期|後半",
        ),
        "round": (
            r"準決勝",
            r"準々決勝",
        ),
    },
)
