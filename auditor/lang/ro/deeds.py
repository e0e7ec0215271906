"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "beat": "învins înving* bătut bate",
        "kill": "ucis omorât",
        "attack": "atacat atacă bombardat",
        "accuse": "acuzat acuză",
        "arrest": "arestat arestează reținut",
        "praise": "lăudat laudă elogiat",
        "criticise": "criticat critică condamnat",
        "succeed": "înlocuit înlocuiește",
        "invite": "invitat invită",
        "visit": "vizitat vizitează",
        "help": "ajutat ajută",
        "save": "salvat salvează",
        "hire": "angajat",
        "dismiss": "demis concediat",
        "appoint": "numit desemnat",
        "support": "sprijinit sprijină susținut susține",
        "warn": "avertizat avertizează",
        "overtake": "depășit",
        "injure": "rănit",
        "threaten": "amenințat amenință",
        "betray": "trădat",
        "buy": "cumpărat achiziționat preluat",
        "invade": "invadat ocupat anexat",
        "sanction": "sancționat",
    },
    ties=(
        ("-beat", "pierdut", "cu"),
        ("beat", "câștigat", "cu"),
    ),
)
