"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "beat": "yendi yener yenen geçti",
        "kill": "öldürdü öldürüldü",
        "shoot": "vurdu",
        "attack": "bombaladı bombalandı",
        "accuse": "suçladı suçluyor suçlandı",
        "arrest": "tutukladı tutuklandı",
        "praise": "övdü övüldü",
        "criticise": "eleştirdi eleştiriyor eleştirildi kınadı kınandı",
        "invite": "davet çağırdı",
        "support": "destekledi destekliyor desteklendi",
        "warn": "uyardı uyarıyor uyarıldı",
        "save": "kurtardı kurtarıldı",
        "dismiss": "kovdu kovuldu",
        "appoint": "atadı",
        "injure": "yaraladı yaralandı",
        "betray": "aldattı",
        "buy": "devraldı",
        "invade": "",
    },
    ties=(
        ("sale", "sattı satıyor", ""),
        ("-beat", "yenildi kaybetti", ""),
        ("attack", "saldırdı saldırıyor", ""),
        ("thank", "teşekkür", ""),
        ("help", "yardım", ""),
        ("owe", "borçlu", ""),
    ),
)
