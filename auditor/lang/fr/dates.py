"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    months={"fevrier": 2, "aout": 8, "decembre": 12, "sept": 9, "janv": 1, "févr": 2},
    relative={
        "la semaine dernière": ("week", -1),
        "le mois dernier": ("month", -1),
        "l'année dernière": ("year", -1),
        "l’année dernière": ("year", -1),
        "l'an dernier": ("year", -1),
        "l’an dernier": ("year", -1),
        "la semaine prochaine": ("week", 1),
        "le mois prochain": ("month", 1),
        "l’année prochaine": ("year", 1),
        "l'an prochain": ("year", 1),
        "la veille": ("day", -1),
        "avant-hier": ("day", -2),
    },
    rare_months=("mars", "mar", "mai", "juin", "jan"),
    rare_days=("mar", "sam", "dim", "jeu", "mer", "ven", "lun"),
    century=(r"{n}(?:e|è|ème|er|ᵉ)?(?:[ -](?:et|au|-|–) ?\w{1,5})? ?si[èe]cles?",),
    decade=(r"années {n}",),
    day_suffix=r"s?",
    ordinal=r"er|ème|e",
    of=r"de l[’']année|de|du|en",
    clock=r"heures?|h",
    before_clock=r"à|vers|dès|avant|après|jusqu’à|de",
    morning=r"du matin",
    afternoon=r"de l[’']après-midi|du soir",
    noon=r"midi",
    midnight=r"minuit",
)
