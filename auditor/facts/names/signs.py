"""Countries that Chinese and Japanese news name by one sign: 美司法部, 英法两国, 米農務省."""

import re

_COUNTRIES = {
    "美": "US", "米": "US", "英": "GB", "法": "FR", "仏": "FR", "德": "DE", "独": "DE", "俄": "RU",
    "露": "RU", "日": "JP", "韩": "KR", "韓": "KR", "朝": "KP", "印": "IN", "伊": "IR", "意": "IT",
    "澳": "AU", "豪": "AU", "加": "CA", "中": "CN", "土": "TR", "乌": "UA", "烏": "UA", "以": "IL",
    "西": "ES", "波": "PL", "越": "VN", "巴": "PK", "蘭": "NL", "荷": "NL",
}  # fmt: skip
_SIGNS = "".join(_COUNTRIES)
# What follows the sign of a country: its offices, forces, media and firms.
_OFFICE = (
    "军方|軍方|国防|國防|国务|国務|國務|司法|政府|总统|總統|大統領|首相|总理|總理|外长|外長|外相|外交|"
    "財務|财政|财长|農務|农业|農業|商务|商務|大使|官员|官員|议会|議會|議会|国会|國會|上院|下院|参议|參議|"
    "众议|眾議|联邦|聯邦|連邦|中情|情报|情報|联储|聯儲|航天|航空|太空|最高法院|最高裁|連邦|当局|當局|媒体|媒體|"
    "メディア|紙|海军|海軍|空军|空軍|陆军|陸軍|軍|军|兵|企業|企业|股市|股|报|報|媒|国内|本土"
)
_BETWEEN = (
    "两国|兩國|両国|关系|關係|関係|双方|雙方|之间|之間|边境|邊境|国境|贸易|貿易|外长|外長|首脑|首腦|首脳|"
    "会谈|會談|会談|同盟|联合|聯合|合同|战争|戰爭|戦争|协议|協議"
)
_BESIDE = re.compile(rf"[{_SIGNS}](?=(?:{_OFFICE}))")
_SEVERAL = re.compile(rf"[{_SIGNS}]{{2,4}}(?=(?:{_BETWEEN}))")


def countries(text: str) -> set[str]:
    """Return the territories (ISO 3166) whose sign stands in front of an office, or in a row."""
    found = {_COUNTRIES[match[0]] for match in _BESIDE.finditer(text)}
    found.update(_COUNTRIES[sign] for match in _SEVERAL.finditer(text) for sign in match[0])
    return found
