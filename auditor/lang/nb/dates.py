"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    relative={
        "forrige uke": ("week", -1),
        "i fjor": ("year", -1),
        "forrige måned": ("month", -1),
        "neste uke": ("week", 1),
        "neste år": ("year", 1),
    },
    rare_months=("mai", "mars", "jan"),
    rare_days=("man", "tir", "ons", "tor", "fre", "lør", "søn"),
    century=(r"{n}\. århundre\w*",),
    decade=(r"{n}[- ]?(?:åra|årene|tallet)",),
    day_suffix=r"(?:en|ens|s)?",
    ordinal=r"\.",
    of=r"i",
    before_clock=r"klokken|kl|kl\.",
    midnight=r"midnatt",
    month_before=r"i|siden|til|fra|slutten av|begynnelsen av|midten av|innen|etter|før",
    phrases=(
        (r"halv {h}", -30),
        (r"klokken {h}", 0),
        (r"kvart på {h}", -15),
        (r"kvart over {h}", 15),
    ),
    morning=r"om morgenen|om formiddagen|om natten",
    afternoon=r"om kvelden|om ettermiddagen",
    decades={
        "tjue": 20,
        "tretti": 30,
        "førti": 40,
        "femti": 50,
        "seksti": 60,
        "sytti": 70,
        "åtti": 80,
        "nitti": 90,
    },
    decade_words=(r"{w}(?:årene|tallet|åra)",),
)
