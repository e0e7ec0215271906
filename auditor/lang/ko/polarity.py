"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": ("증가 상승 올랐 늘었 늘어 급증", "감소 하락 떨어졌 떨어져 줄었 줄어 급감"),
        "win": ("꺾었 이겼 승리", "패배 패했"),
        "accept": ("승인 수용 가결", "거부 거절 부결 기각"),
        "support": ("지지 찬성", "반대 규탄"),
        "arrest": ("체포 구속 구금", "석방"),
        "guilty": ("유죄", "무죄"),
        "success": ("성공", "실패"),
        "confirm": ("확인", "부인"),
        "profit": ("이익 흑자", "손실 적자"),
        "surplus": ("흑자", "적자"),
        "buy": ("구매 매입 인수", "매각 판매했"),
        "north": ("북부", "남부"),
        "east": ("동부", "서부"),
        "legal": ("합법", "불법"),
        "increase_tax": ("부과", "해제 철폐"),
        "hire": ("채용", "해고"),
    },
    never=r"반대편|반대로",
)
