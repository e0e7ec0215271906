"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "beat": "pokonał* pokona* zwycięży* ograł* ogra*",
        "kill": "zabił* zamordował* zabity zabita",
        "shoot": "zastrzelił* postrzelił*",
        "attack": "zaatakował* atakuj* zbombardował* ostrzelał* zaatakowan*",
        "accuse": "oskarżył* oskarża* obwinił* obwinia* oskarżon* zarzucił*",
        "sue": "pozwał* pozwa*",
        "arrest": "aresztował* zatrzymał* aresztowan* zatrzyman*",
        "praise": "pochwalił* chwali*",
        "criticise": "skrytykował* krytykuj* potępił* potępia* skrytykowan*",
        "succeed": "zastąpił* zastępuj* zastąpion*",
        "invite": "zaprosił* zaprasza* zaproszon*",
        "visit": "odwiedził* odwiedza*",
        "save": "uratował* uratowan*",
        "hire": "zatrudnił* zatrudnion*",
        "dismiss": "zwolnił* zdymisjonował* odwołał* zwolnion* odwołan*",
        "appoint": "mianował* powołał* mianowan*",
        "support": "poparł* popiera* wspiera* wsparł*",
        "warn": "ostrzegł* ostrzega*",
        "overtake": "wyprzedził* wyprzedza*",
        "injure": "zranił* ranił*",
        "betray": "zdradził* oszukał*",
        "buy": "kupił* kupuj* przejął* przejęł* kupion*",
        "invade": "zajął* zajęł* zaanektował* okupuj*",
        "follow": "ścigał* śledził*",
        "mock": "obraził* wyśmiał*",
        "defend": "obronił* broni*",
    },
    ties=(
        ("thank", "podziękował* dziękuj*", ""),
        ("help", "pomógł pomogła pomogli", ""),
        ("threaten", "zagroził* grozi*", ""),
        ("beat", "wygrał* wygrywa", "z ze"),
        ("-beat", "przegrał* przegrywa uległ*", "z ze"),
        ("-sale", "kupił* odkupił*", "od"),
    ),
)
