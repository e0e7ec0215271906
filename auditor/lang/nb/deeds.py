"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "beat": "slo slår slått beseiret beseirer",
        "kill": "drepte dreper myrdet",
        "attack": "angrep angriper angrepet bombet",
        "accuse": "anklaget anklager beskyldte beskylder",
        "sue": "saksøkte saksøker",
        "arrest": "arresterte arresterer pågrep",
        "praise": "roste roser gratuler* hyllet",
        "criticise": "kritiserte kritiserer fordømte fordømmer",
        "thank": "takket takker",
        "succeed": "etterfulgte erstattet",
        "invite": "inviterte inviterer",
        "visit": "besøkte besøker",
        "help": "hjalp hjelper",
        "save": "reddet redder",
        "hire": "ansatte",
        "dismiss": "sparket avskjediget sparker",
        "appoint": "utnevnte utnevner",
        "support": "støttet støtter",
        "warn": "advarte advarer",
        "injure": "såret",
        "threaten": "truet truer",
        "betray": "forrådte",
        "buy": "overtok overtar kjøpte kjøper kjøpt",
        "invade": "invaderte okkuperte",
    },
    ties=(
        ("beat", "vant vinner vunnet", "over mot"),
        ("-beat", "tapte taper tapt", "for mot"),
        ("sale", "solgte selger solgt", "til"),
        ("-sale", "kjøpte kjøper kjøpt", "av fra"),
    ),
)
