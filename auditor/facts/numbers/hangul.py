"""Numbers in Korean words, which count only in front of a counter: 다섯 명, 두 대, 세 번째."""

import re
from collections.abc import Iterator

_ONES = {
    "한": 1, "하나": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "석": 3, "네": 4, "넷": 4, "넉": 4,
    "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_TENS = {
    "열": 10, "스무": 20, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70,
    "여든": 80, "아흔": 90,
}  # fmt: skip
_COUNTERS = (
    "명|사람|분(?!의|기)|개(?!월|혁|최|선|발|인)|대(?!통|회|책|학|사|표|한)|마리|곳|번째|번|차례|가지|달(?!러|라)|해(?!외)|"
    "시간|시(?!장|민|위|작)|살|배|건|채|권|편|척|그루|송이|켤레|나라|쌍|골|표(?!현)|군데|팀|주(?!민|장)|형제|자매|자녀|아이|"
    "도시|회사|차례|단계|째|잔|병(?!원)|발|방울|줄|장(?!관|소)|모금|끼|갈래|주간|정상|후보|은행|선수|남성|여성|부부"
)
_LONGEST_FIRST = "|".join(sorted(_ONES, key=len, reverse=True))
_WORD = re.compile(
    rf"(?<![가-힣])(?P<tens>{'|'.join(_TENS)})?\s?(?P<ones>{_LONGEST_FIRST})?"
    rf"(?=\s?(?P<counter>{_COUNTERS}))"
)


def words(text: str) -> Iterator[tuple[int, int, float, bool]]:
    """Yield start, end, value and whether it is an ordinal of each native number word."""
    for match in _WORD.finditer(text):
        worth = _TENS.get(match["tens"] or "", 0) + _ONES.get(match["ones"] or "", 0)
        if worth:
            end = match.end("ones") if match["ones"] else match.end("tens")
            yield match.start(), end, float(worth), match["counter"] in {"번째", "째"}
