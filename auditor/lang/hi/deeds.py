"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "help": "मदद",
        "praise": "बधाई",
        "beat": "हराया हरा हराकर मात",
        "kill": "मारा हत्या",
        "attack": "हमला",
        "accuse": "आरोप",
        "arrest": "गिरफ्तार",
        "support": "समर्थन",
        "warn": "चेतावनी",
        "invite": "आमंत्रित",
        "save": "बचाया",
        "invade": "कब्जा कब्ज़ा",
        "criticise": "आलोचना निंदा",
    },
)
