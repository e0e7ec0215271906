"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "sue": "chemat",
        "beat": "învins înving* bătut bate învinge învinsă eliminat",
        "kill": "ucis omorât",
        "attack": "atacat atacă bombardat",
        "accuse": "acuzat acuză",
        "arrest": "arestat arestează reținut",
        "praise": "lăudat laudă elogiat felicit*",
        "criticise": "criticat critică condamnat",
        "succeed": "înlocuit înlocuiește succed*",
        "invite": "invitat invită",
        "visit": "vizitat vizitează",
        "help": "ajutat ajută",
        "save": "salvat salvează",
        "hire": "angajat",
        "dismiss": "demis concediat",
        "appoint": "numit desemnat",
        "support": "sprijinit sprijină susținut susține",
        "warn": "avertizat avertizează avertiza*",
        "overtake": "depășit",
        "injure": "rănit",
        "threaten": "amenințat amenință",
        "betray": "trădat",
        "buy": "cumpărat achiziționat preluat cumpără achiziționează",
        "invade": "invadat ocupat anexat",
        "sanction": "sancționat",
    },
    ties=(
        ("sale", "vândut vinde", "lui către"),
        ("-beat", "pierdut", "cu"),
        ("beat", "câștigat", "cu"),
    ),
)
