"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "beat": "हराया हरा हराकर",
        "kill": "मारा",
        "attack": "हमला",
        "accuse": "आरोप",
        "arrest": "गिरफ्तार",
        "support": "समर्थन",
        "warn": "चेतावनी",
        "invite": "आमंत्रित",
        "save": "बचाया",
        "invade": "कब्जा कब्ज़ा",
        "criticise": "आलोचना",
    },
)
