"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    months={"sett": 9, "genn": 1, "febbr": 2},
    relative={
        "la settimana scorsa": ("week", -1),
        "la scorsa settimana": ("week", -1),
        "il mese scorso": ("month", -1),
        "lo scorso mese": ("month", -1),
        "l'anno scorso": ("year", -1),
        "l’anno scorso": ("year", -1),
        "lo scorso anno": ("year", -1),
        "la prossima settimana": ("week", 1),
        "il prossimo mese": ("month", 1),
        "il prossimo anno": ("year", 1),
        "l’altro ieri": ("day", -2),
        "dopodomani": ("day", 2),
    },
    rare_months=("mar", "ago", "dic", "gen", "set", "ott", "mag"),
    rare_days=("mar", "dom", "gio", "sab", "mer", "lun", "ven"),
    century=(
        r"{n}(?:°|º|esimo)? secol[oi]",
        r"secol[oi] {n}(?!\w)",
    ),
    decade=(r"anni [’']?{n}(?!\w)",),
    ordinal=r"º|°|o",
    of=r"dell[’']anno|del|di|nel",
    clock=r"ore",
    before_clock=r"alle|alle ore|verso le|dalle|fino alle|all’|ore|entro le",
    morning=r"del mattino|di mattina|di notte",
    afternoon=r"del pomeriggio|di sera|della sera",
    noon=r"mezzogiorno",
    midnight=r"mezzanotte",
    decades={
        "venti": 20,
        "trenta": 30,
        "quaranta": 40,
        "cinquanta": 50,
        "sessanta": 60,
        "settanta": 70,
        "ottanta": 80,
        "novanta": 90,
    },
    decade_words=(r"anni {w}(?!\w)",),
    phrases=(
        (r"(?:alle|le) {h} e mezz[ao]", 30),
        (r"(?:alle|le) {h} e un quarto", 15),
        (r"(?:alle|le) {h} meno un quarto", -15),
        (r"alle {h}(?= (?:di (?:sera|mattina|notte)|del (?:mattino|pomeriggio)))", 0),
    ),
)
