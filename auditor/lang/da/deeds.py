"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "beat": "slog slår slået besejre* besejrede",
        "kill": "dræbte dræber myrde*",
        "attack": "angreb angriber angrebet bombede",
        "accuse": "anklagede anklager anklaget beskyld*",
        "sue": "sagsøg* stævnede",
        "arrest": "anholdt anholder",
        "praise": "roste roser lykønsk* hyldede",
        "criticise": "kritiser* fordømmer fordømte",
        "thank": "takkede takker",
        "succeed": "afløste afløser erstattede",
        "invite": "inviter* indbød",
        "visit": "besøgte besøger",
        "help": "hjalp hjælper",
        "save": "reddede redder",
        "hire": "ansatte",
        "dismiss": "fyrede fyrer afskedigede",
        "appoint": "udnævnte udnævner",
        "support": "støttede støtter",
        "warn": "advarede advarer",
        "injure": "sårede",
        "threaten": "truede truer",
        "betray": "forrådte",
        "buy": "overtog overtager opkøbte købte køber købt opkøber",
        "invade": "invader* besatte",
    },
    ties=(
        ("beat", "vandt vinder vundet", "over mod"),
        ("-beat", "tabte taber tabt", "til mod"),
        ("sale", "solgte sælger solgt", "til"),
        ("-sale", "købte køber købt", "af fra"),
    ),
)
