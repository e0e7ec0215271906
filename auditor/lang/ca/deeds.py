"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "beat": "vèncer guanyar derrotar batre derrota venç",
        "kill": "matar assassin*",
        "attack": "atacar atac* bombardej*",
        "accuse": "acus*",
        "sue": "demandar denunci*",
        "arrest": "detenir arrest* detingut",
        "praise": "elogi*",
        "criticise": "critic* conden*",
        "succeed": "substitu* rellev*",
        "invite": "convid*",
        "visit": "visit*",
        "help": "ajud*",
        "save": "salv* rescat*",
        "dismiss": "destitu* acomiad*",
        "appoint": "nomen* nomenar",
        "support": "recolz*",
        "warn": "advert*",
        "overtake": "superar avançar",
        "injure": "ferir ferit",
        "threaten": "amenaç*",
        "betray": "traï*",
        "buy": "comprar compr* adquir*",
        "invade": "envaï* ocup*",
    },
    ties=(("-beat", "perdre", "contra"),),
)
