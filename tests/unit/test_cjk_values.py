"""
Values and acronyms between English and Chinese, Japanese and Korean.

Each row is a fact worded in every language, English rewrites that keep it and English rewrites that
do not, with the rule that tells. Both directions are compared.
"""

import pytest
from fact_notation import VALUES, Facts, changed, kept, rules

LANGUAGES = ("zh", "ja", "ko")
KINDS = (*VALUES, "acronym", "name")

# Sources in the order of LANGUAGES.
FACTS: Facts = {
    "length": (
        ("隧道全长16公里。", "トンネルの長さは16キロだ。", "터널 길이는 16킬로미터다."),
        ("The tunnel is 16 km long.", "The tunnel is ten miles long."),
        (
            ("The tunnel is 16 miles long.", "unit-changed"),
            ("The tunnel is 61 km long.", "number-changed"),
        ),
    ),
    "temperature": (
        ("周一气温达到35摄氏度。", "月曜日の気温は35℃だった。", "월요일 기온은 35℃였다."),
        ("It was 35°C on Monday.", "It was 95 degrees Fahrenheit on Monday."),
        (("It was 35°F on Monday.", "unit-changed"), ("It was 53°C on Monday.", "number-changed")),
    ),
    "frost": (
        ("清晨气温为零下7度。", "早朝は氷点下7度だった。", "아침 기온은 영하 7도였다."),
        ("It was minus 7 degrees towards morning.", "It was 7 degrees below zero towards morning."),
        (
            ("It was 7 degrees towards morning.", "number-changed"),
            ("It was minus 17 degrees towards morning.", "number-changed"),
        ),
    ),
    "speed": (
        (
            "风速达到每小时120公里。",
            "風は時速120キロに達した。",
            "바람은 시속 120킬로미터에 달했다.",
        ),
        ("The wind reached 120 km/h.", "The wind reached 75 mph."),
        (
            ("The wind reached 120 mph.", "unit-changed"),
            ("The wind reached 102 km/h.", "number-changed"),
        ),
    ),
    "money": (
        ("大桥耗资15亿欧元。", "橋の建設費は15億ユーロだった。", "다리 건설비는 15억 유로였다."),
        ("The bridge cost €1.5bn.", "The bridge cost 1.5 billion euros ($1.6 billion)."),
        (
            ("The bridge cost $1.5 billion.", "currency-changed"),
            ("The bridge cost €1.5 million.", "number-changed"),
            ("The bridge cost €5.1 billion.", "number-changed"),
        ),
    ),
    "half": (
        ("共收集到150万个签名。", "署名150万人分が集まった。", "서명 150만 명분이 모였다."),
        (
            "1.5 million signatures were collected.",
            "One and a half million signatures were collected.",
        ),
        (
            ("2.5 million signatures were collected.", "number-changed"),
            ("1.5 billion signatures were collected.", "number-changed"),
        ),
    ),
    "words": (
        ("二十三名矿工获救。", "炭鉱労働者23人が救助された。", "광부 스물세 명이 구조됐다."),
        ("Twenty-three miners were rescued.", "23 miners were rescued."),
        (
            ("Thirty-two miners were rescued.", "number-changed"),
            ("33 miners were rescued.", "number-changed"),
        ),
    ),
    "points": (
        ("比例上升了2个百分点。", "割合は2ポイント上がった。", "비율은 2%포인트 올랐다."),
        ("The share rose by 2 percentage points.", "The share rose two percentage points."),
        (("The share rose by 2 percent.", "number-changed"),),
    ),
    "share": (
        (
            "4.5万户家庭中三分之二有电。",
            "4万5000世帯の3分の2に電気が通じている。",
            "4만5000가구의 3분의 2에 전기가 들어온다.",
        ),
        ("Two-thirds of the 45,000 homes have power.", "About 67% of the 45,000 homes have power."),
        (
            ("Three quarters of the 45,000 homes have power.", "number-changed"),
            ("Two-thirds of the 54,000 homes have power.", "number-changed"),
        ),
    ),
    "ratio": (
        ("九成企业表示同意。", "企業の9割が賛成している。", "열 개 기업 중 아홉 곳이 동의한다."),
        ("Nine out of ten firms agree.", "9 of 10 firms agree.", "90 percent of firms agree."),
        (
            ("Eight out of ten firms agree.", "number-changed"),
            ("80 percent of firms agree.", "number-changed"),
        ),
    ),
    "multiple": (
        ("申请数量增至三倍。", "申請件数は3倍になった。", "신청 건수는 세 배로 늘었다."),
        ("The number of applications tripled.", "Applications increased threefold."),
        (
            ("The number of applications doubled.", "number-changed"),
            ("The number of applications quadrupled.", "number-changed"),
        ),
    ),
    "range": (
        ("10至15人被拘留。", "10人から15人が拘束された。", "10∼15명이 체포됐다."),
        ("Between 10 and 15 people were detained.", "Ten to fifteen people were detained."),
        (("Between 10 and 25 people were detained.", "number-changed"),),
    ),
    "bound": (
        ("至少17人受伤。", "少なくとも17人がけがをした。", "최소 17명이 다쳤다."),
        ("At least 17 people were injured.", "At least seventeen people were hurt."),
        (
            ("At least 71 people were injured.", "number-changed"),
            ("At most 17 people were injured.", "number-changed"),
        ),
    ),
    "age": (
        ("29岁的司机死亡。", "29歳の運転手が死亡した。", "29세 운전자가 숨졌다."),
        ("The 29-year-old driver died.", "The driver, 29, died."),
        (("The 39-year-old driver died.", "number-"), ("The driver, 92, died.", "number-")),
    ),
    "ordinal": (
        ("她获得第七名。", "彼女は7位だった。", "그녀는 7위를 했다."),
        ("She came seventh.", "She took 7th place."),
        (("She came ninth.", "number-changed"),),
    ),
    "century": (
        ("他死于12世纪。", "彼は12世紀に死んだ。", "그는 12세기에 죽었다."),
        ("He died in the 12th century.", "He died in the twelfth century."),
        (("He died in the 13th century.", "date-changed"),),
    ),
    "date": (
        (
            "博物馆将于2026年5月3日开放。",
            "博物館は2026年5月3日に開館する。",
            "박물관은 2026년 5월 3일 문을 연다.",
        ),
        ("The museum opens on May 3, 2026.", "It opens on 2026-05-03."),
        (
            ("The museum opens on March 3, 2026.", "date-changed"),
            ("The museum opens on May 13, 2026.", "date-changed"),
            ("The museum opens on May 3, 2028.", "date-changed"),
        ),
    ),
    "decade": (
        ("这部电影拍摄于1970年代。", "映画は1970年代に撮影された。", "영화는 1970년대에 촬영됐다."),
        ("The film was made in the 1970s.", "The film was made in the seventies."),
        (("The film was made in the 1960s.", "date-"),),
    ),
    "time": (
        ("会议晚上7点半开始。", "会議は午後7時半に始まる。", "회의는 오후 7시 30분에 시작한다."),
        (
            "The session starts at 7:30 p.m.",
            "The session starts at 19:30.",
            "It starts at half past seven.",
        ),
        (
            ("The session starts at 8:30 p.m.", "time-changed"),
            ("It starts at 7:30 a.m.", "time-changed"),
        ),
    ),
    "weekday": (
        ("判决将于周四宣布。", "判決は木曜日に言い渡される。", "판결은 목요일에 나온다."),
        ("The verdict is due on Thursday.",),
        (("The verdict is due on Tuesday.", "date-changed"),),
    ),
    "score": (
        ("主队3比1获胜。", "地元チームが3対1で勝った。", "홈팀이 3-1로 이겼다."),
        ("The hosts won 3-1.",),
        (("The hosts won 3-2.", "number-changed"),),
    ),
    "acronym": (
        (
            "欧盟和联合国谴责了袭击。",
            "欧州連合と国連は攻撃を非難した。",
            "유럽연합과 유엔은 공격을 규탄했다.",
        ),
        (
            "The EU and the UN condemned the attack.",
            "The European Union and the United Nations condemned the attack.",
        ),
        (
            ("The EU and NATO condemned the attack.", "name-"),
            ("The IMF and the UN condemned the attack.", "name-"),
        ),
    ),
}


@pytest.mark.parametrize(("language", "source", "english"), kept(LANGUAGES, FACTS))
def test_what_is_kept_is_not_flagged(language: str, source: str, english: str) -> None:
    assert rules(("en", english), (language, source), KINDS) == []
    assert rules((language, source), ("en", english), KINDS) == []


@pytest.mark.parametrize(("language", "source", "english", "rule"), changed(LANGUAGES, FACTS))
def test_what_changed_is_told(language: str, source: str, english: str, rule: str) -> None:
    found = rules(("en", english), (language, source), KINDS)
    assert any(one.startswith(rule) for one in found)
