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
    decade=(
        r"{n}[- ]?tallet",
        r"{n}[’\']?erne",
    ),
    day_suffix=r"(?:en|ens|s)?",
    ordinal=r"\.",
    of=r"i",
    before_clock=r"klokken|kl|kl\.",
    midnight=r"midnat",
    month_before=r"i|siden|til|fra|slutningen af|begyndelsen af|midten af|inden|efter",
    decades={
        "tyverne": 20,
        "trediverne": 30,
        "fyrrerne": 40,
        "halvtredserne": 50,
        "tresserne": 60,
        "halvfjerdserne": 70,
        "firserne": 80,
        "halvfemserne": 90,
    },
    decade_words=(r"i {w}",),
    phrases=(
        (r"klokken halv {h}", -30),
        (r"halv {h}", -30),
        (r"klokken {h}", 0),
    ),
    morning=r"om morgenen|om formiddagen|om natten",
    afternoon=r"om aftenen|om eftermiddagen",
)
