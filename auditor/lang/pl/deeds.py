"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "beat": "pokonał* pokona* zwycięży* ograł* ogra* pokonuj* pokona rozgromił* wyeliminował*",
        "kill": "zabił* zamordował* zabity zabita",
        "shoot": "zastrzelił* postrzelił*",
        "attack": "zaatakował* atakuj* zbombardował* ostrzelał* zaatakowan* napadł* uderzył* bombardow*",
        "accuse": "oskarżył* oskarża* obwinił* obwinia* oskarżon* zarzucił*",
        "sue": "pozwał* pozwa* pozywa pozwie",
        "arrest": "aresztował* zatrzymał* aresztowan* zatrzyman* zatrzymuje aresztuje",
        "praise": "pochwalił* chwali* gratulowa*",
        "criticise": "skrytykował* krytykuj* potępił* potępia* skrytykowan* krytykował* zganił*",
        "succeed": "zastąpił* zastępuj* zastąpion* zastąpi zmienił*",
        "invite": "zaprosił* zaprasza* zaproszon* zaprasza",
        "visit": "odwiedził* odwiedza*",
        "save": "uratował* uratowan*",
        "hire": "zatrudnił* zatrudnion* zatrudnia",
        "dismiss": "zwolnił* zdymisjonował* odwołał* zwolnion* odwołan* zwalnia odwołuje wyrzucił*",
        "appoint": "mianował* powołał* mianowan*",
        "support": "poparł* popiera* wspiera* wsparł* wspierał* popierał*",
        "warn": "ostrzegł* ostrzega* ostrzegał*",
        "overtake": "wyprzedził* wyprzedza*",
        "injure": "zranił* ranił*",
        "betray": "zdradził* oszukał*",
        "buy": "kupił* kupuj* przejął* przejęł* kupion* nabył* nabyła przejmuje",
        "invade": "zajął* zajęł* zaanektował* okupuj*",
        "follow": "ścigał* śledził*",
        "mock": "obraził* wyśmiał*",
        "defend": "obronił* broni*",
    },
    ties=(
        ("sale", "sprzedał* sprzedaj*", ""),
        ("praise", "pogratulował* gratuluj*", ""),
        ("thank", "podziękował* dziękuj*", ""),
        ("help", "pomógł pomogła pomogli", ""),
        ("threaten", "zagroził* grozi*", ""),
        ("beat", "wygrał* wygrywa", "z ze"),
        ("-beat", "przegrał* przegrywa uległ*", "z ze"),
        ("-sale", "kupił* odkupił*", "od"),
    ),
)
