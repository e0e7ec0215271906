"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "ask": "촉구* 요청*",
        "beat": "꺾* 이겼* 물리쳤* 격파* 제압* 완파* 눌렀*",
        "kill": "살해* 죽였*",
        "attack": "공격* 공습* 폭격* 습격* 포격* 타격*",
        "accuse": "비난* 고발* 비판*",
        "sue": "고소* 제소*",
        "arrest": "체포* 구속*",
        "praise": "칭찬* 축하*",
        "criticise": "비판* 규탄* 비난*",
        "invite": "초청* 초대*",
        "visit": "방문*",
        "support": "지지* 지원*",
        "buy": "인수* 매입* 사들였*",
        "invade": "침공* 점령* 병합*",
        "sanction": "제재*",
        "threaten": "위협* 협박*",
        "save": "구조* 구출*",
        "dismiss": "해임* 해고*",
        "appoint": "임명* 지명*",
        "overtake": "추월* 앞질렀*",
    },
    ties=(
        ("-beat", "졌* 패했* 패배*", "에 에게"),
        ("beat", "승리* 이겼*", "에"),
        ("sale", "매각* 팔았*", "에 에게"),
    ),
)
