"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    months={"setiembre": 9},
    relative={
        "la semana pasada": ("week", -1),
        "el mes pasado": ("month", -1),
        "el año pasado": ("year", -1),
        "la próxima semana": ("week", 1),
        "la semana próxima": ("week", 1),
        "el próximo mes": ("month", 1),
        "el próximo año": ("year", 1),
        "anteayer": ("day", -2),
        "pasado mañana": ("day", 2),
    },
    rare_months=("mar", "mayo", "abr", "ago", "dic", "ene", "jun", "jul"),
    rare_days=("mar", "dom", "sab", "lun", "jue", "vie", "sáb", "mié"),
    century=(r"siglos? {n}(?!\w)",),
    decade=(r"(?:años|década de (?:los |1|19)?|decenio de) ?{n}(?!\w)",),
    day_suffix=r"s?",
    ordinal=r"º|°|ro|er",
    of=r"del año|de|del|en",
    clock=r"horas?|h",
    before_clock=r"a las|a la|las|hacia las|sobre las|desde las|hasta las",
    morning=r"de la mañana|de la madrugada|a\. ?m\.",
    afternoon=r"de la tarde|de la noche|p\. ?m\.",
    noon=r"mediodía",
    midnight=r"medianoche",
)
