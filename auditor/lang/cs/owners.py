"""Whose something is."""

from auditor.lang.topics.owners import OwnerTable

TABLE = OwnerTable(
    nouns={
        "resignation": "rezignace rezignaci demise demisi",
        "death": "smrt smrti úmrtí",
        "birth": "narození",
        "funeral": "pohřeb pohřbu",
        "trial": "proces procesu",
        "arrest": "zatčení zadržení",
        "murder": "vražda vraždy vraždu vraždě",
        "election": "zvolení",
        "victory": "vítězství výhra výhry",
        "proposal": "návrh návrhu",
        "appointment": "jmenování",
        "dismissal": "odvolání",
        "anniversary": "narozeniny narozenin výročí",
        "founding": "založení",
        "extradition": "vydání",
        "conviction": "odsouzení",
        "release": "propuštění",
        "government": "vláda vlády vládu",
        "headquarters": "sídlo sídla",
        "debut": "debut debutu",
        "return": "návrat návratu",
        "candidacy": "kandidatura kandidatury",
    },
    articles="bývalého bývalé",
    bare=True,
)
