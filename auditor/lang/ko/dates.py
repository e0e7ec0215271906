"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    relative={
        "그제": ("day", -2),
        "어젯밤": ("day", -1),
        "전날": ("day", -1),
        "오늘밤": ("day", 0),
        "지난 주": ("week", -1),
        "이번주": ("week", 0),
        "금주": ("week", 0),
        "다음주": ("week", 1),
        "내주": ("week", 1),
        "지난 달": ("month", -1),
        "이번달": ("month", 0),
        "이달": ("month", 0),
        "다음달": ("month", 1),
        "지난해": ("year", -1),
        "재작년": ("year", -2),
        "금년": ("year", 0),
    },
    before_christ=r"기원전|서기전",
    after_christ=r"서기|기원후",
    phases={
        "quarter": (
            r"(?:1|일)\s?분기",
            r"(?:2|이)\s?분기",
            r"(?:3|삼)\s?분기",
            r"(?:4|사)\s?분기",
        ),
        "half": (
            r"상반기|전반전",
            r"하반기|후반전",
        ),
        "round": (
            r"준결승|(?<!\d)4강",
            r"준준결승|(?<!\d)8강",
            r"(?<!\d)16강",
        ),
    },
    seasons=(
        r"(?<![가-힣])봄(?=[에의은이 ,]|철|부터|까지)",
        r"여름",
        r"가을",
        r"겨울",
    ),
)
