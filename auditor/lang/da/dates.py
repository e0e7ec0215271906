"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    days={"mandagen": 0, "fredagen": 4},
    relative={
        "sidste uge": ("week", -1),
        "sidste år": ("year", -1),
        "sidste måned": ("month", -1),
        "næste uge": ("week", 1),
        "næste år": ("year", 1),
    },
    rare_months=("maj", "jan"),
    rare_days=("man", "tir", "ons", "tor", "fre", "lør", "søn"),
    century=(r"{n}\. århundrede\w*",),
    decade=(r"{n}[’\']?erne",),
    day_suffix=r"(?:en|ens|s)?",
    ordinal=r"\.",
    of=r"i",
    before_clock=r"klokken|kl|kl\.",
    half=r"halv",
    midnight=r"midnat",
)
