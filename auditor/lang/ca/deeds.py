"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "beat": "vèncer guanyar derrotar batre derrota venç eliminar golejar",
        "kill": "matar assassin*",
        "attack": "atacar atac* bombardej*",
        "accuse": "acus*",
        "sue": "demandar denunci*",
        "arrest": "detenir arrest* detingut",
        "praise": "elogi* felicit*",
        "criticise": "critic* conden* censur*",
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
        "buy": "comprar compr* adquir* adquirir",
        "invade": "envaï* ocup*",
    },
    ties=(("-beat", "perdre", "contra"),),
)
