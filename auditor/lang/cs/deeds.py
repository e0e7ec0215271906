"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "beat": "porazil* poráží zdolal* přemohl* poražen* poráž* přehrál* přehrává vyřadil* rozdrtil*",
        "kill": "zabil* zavraždil* zabit*",
        "shoot": "zastřelil* postřelil*",
        "attack": "napadl* napaden* zaútočil* bombardoval* ostřeloval* útočil* bombarduj*",
        "accuse": "obvinil* obviňuj* obviněn* obvin*",
        "sue": "zažaloval* žaloval* zažalován*",
        "arrest": "zatkl* zadržel* zatčen* zadržen* zatýká zadržuje",
        "praise": "pochválil* chválí",
        "criticise": "zkritizoval* kritizoval* kritizuj* odsoudil* kritizován* kritizuje odsuzuj*",
        "succeed": "nahradil* vystřídal* nahrazen*",
        "invite": "pozval* pozván* zve pozve",
        "visit": "navštívil* navštíví",
        "save": "zachránil* zachráněn*",
        "hire": "najal*",
        "dismiss": "odvolal* propustil* vyhodil* odvolán* propuštěn*",
        "appoint": "jmenoval* jmenován*",
        "support": "podpořil* podporuj* podpořen* podporoval*",
        "warn": "varoval* varuj* varuje",
        "overtake": "předjel* předstihl*",
        "injure": "zranil* zraněn*",
        "betray": "zradil* podvedl*",
        "buy": "koupil* převzal* kupuj* kupuje získal*",
        "invade": "obsadil* anektoval* okupoval*",
        "follow": "pronásledoval*",
        "mock": "urazil* zesměšnil*",
        "defend": "hájil* bránil*",
    },
    ties=(
        ("sale", "prodal* prodáv*", ""),
        ("praise", "pogratuloval* gratuluj*", ""),
        ("thank", "poděkoval* děkuj*", ""),
        ("help", "pomohl* pomáh*", ""),
        ("threaten", "pohrozil* hroz*", ""),
        ("beat", "vyhrál* zvítězil*", "nad"),
        ("-beat", "prohrál* podlehl*", "s se"),
        ("-sale", "koupil*", "od"),
    ),
)
