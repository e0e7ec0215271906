"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    days={
        "lunea": 0,
        "marțea": 1,
        "miercurea": 2,
        "joia": 3,
        "vinerea": 4,
        "sâmbăta": 5,
        "duminica": 6,
    },
    relative={
        "săptămâna trecută": ("week", -1),
        "anul trecut": ("year", -1),
        "luna trecută": ("month", -1),
        "săptămâna viitoare": ("week", 1),
        "anul viitor": ("year", 1),
    },
    rare_months=("mar", "mai", "ian", "iun", "iul"),
    rare_days=("mar", "lun", "joi", "vin", "sâm", "dum", "mie"),
    century=(r"secol(?:ul|ului|ele)? (?:al )?{n}(?:-lea)?",),
    decade=(r"anii [’\']?{n}(?!\w)",),
    of=r"din|al|anul",
    before_clock=r"ora|la ora|orele",
    noon=r"la prânz|amiază",
    midnight=r"miezul nopții",
    month_before=r"luna|din|în|lunii|sfârșitul lui|începutul lui|până în|lui",
)
