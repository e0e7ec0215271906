"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    relative={
        "minggu lalu": ("week", -1),
        "pekan lalu": ("week", -1),
        "bulan lalu": ("month", -1),
        "tahun lalu": ("year", -1),
        "minggu depan": ("week", 1),
        "pekan depan": ("week", 1),
        "bulan depan": ("month", 1),
        "tahun depan": ("year", 1),
    },
    rare_months=("jan", "mar", "mei", "jun", "jul", "agu", "des"),
    rare_days=("min", "sen", "sel", "rab", "kam", "jum", "sab", "minggu"),
    days={"hari minggu": 6, "ahad": 6, "jum'at": 4},
    month_before=r"bulan|pada|sejak|hingga|akhir|awal|pertengahan|di",
    of=r"tahun",
    century=(r"abad ke-{n}(?!\w)", r"abad {n}(?!\w)"),
    decade=(r"{n}-an(?!\w)",),
    before_clock=r"pukul|jam",
    noon=r"tengah hari",
    midnight=r"tengah malam",
    before_christ=r"sebelum masehi|sm(?!\w)",
    after_christ=r"masehi",
    phases={
        "quarter": (
            r"(?:kuartal|triwulan) (?:pertama|i|1)(?!\w)",
            r"(?:kuartal|triwulan) (?:kedua|ii|2)(?!\w)",
            r"(?:kuartal|triwulan) (?:ketiga|iii|3)(?!\w)",
            r"(?:kuartal|triwulan) (?:keempat|iv|4)(?!\w)",
        ),
        "half": (
            r"semester (?:pertama|i|1)(?!\w)|babak pertama|paruh pertama",
            r"semester (?:kedua|ii|2)(?!\w)|babak kedua|paruh kedua",
        ),
    },
)
