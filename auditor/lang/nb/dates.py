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
    half=r"halv",
    midnight=r"midnatt",
)
