"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "sue": "dava",
        "threaten": "tehdit",
        "visit": "ziyaret",
        "beat": "yendi yener yenen geçti mağlup eledi devirdi",
        "kill": "öldürdü öldürüldü katletti",
        "shoot": "vurdu",
        "attack": "bombaladı bombalandı",
        "accuse": "suçladı suçluyor suçlandı itham",
        "arrest": "tutukladı tutuklandı gözaltına yakaladı",
        "praise": "övdü övüldü tebrik kutladı",
        "criticise": "eleştirdi eleştiriyor eleştirildi kınadı kınandı kınıyor",
        "invite": "davet çağırdı",
        "support": "destekledi destekliyor desteklendi desteklemekte",
        "warn": "uyardı uyarıyor uyarıldı",
        "save": "kurtardı kurtarıldı",
        "dismiss": "kovdu kovuldu görevden",
        "appoint": "atadı",
        "injure": "yaraladı yaralandı",
        "betray": "aldattı",
        "buy": "devraldı satın",
        "invade": "işgal ilhak",
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
