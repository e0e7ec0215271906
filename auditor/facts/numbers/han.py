"""Numbers in Chinese, Japanese and Sino-Korean notation."""

import re
from collections.abc import Iterator

from auditor.facts.numbers.value import NumberValue

_DIGIT = {
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "两": 2, "兩": 2, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7,
    "捌": 8, "玖": 9,
}  # fmt: skip
_UNIT = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
_MYRIAD = {"万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12}
_KOREAN = {"천": 1000, "만": 10**4, "억": 10**8, "조": 10**12, "백": 100}

_FORMAL = frozenset("壹贰叁肆伍陆柒捌玖拾佰仟")

LANGUAGES = frozenset(("zh", "ja"))
SHARES = LANGUAGES | {"ko"}
_MORE = re.compile(r"(?<=[\d十百千])[多余餘来來](?=[千万萬億亿])")  # 30多万: above 300,000
RUN = re.compile(
    r"(?:\d{1,20}(?:[.,，．]\d{1,20}){0,8})?+"
    r"(?:[〇零一二三四五六七八九两兩壹贰叁肆伍陆柒捌玖十百千拾佰仟万萬億亿兆\d]"
    rf"|{_MORE.pattern})++"
)
PART = re.compile(
    r"([一二三四五六七八九十\d]{1,3})(?:分の?之?|분의\s?)([一二三四五六七八九\d]{1,3})"
)
PER_CENT = re.compile(r"([百千])分之([〇零一二三四五六七八九两兩十百点點\d.]{1,8})")
# Words that begin with the sign for a tenth: 成员, 成功, 成本 ...
TENTHS = re.compile(
    r"(?<![\d.,十百千万第])([一二三四五六七八九两兩\d])(?:割|成(?![员員功为為立果本年长長熟分绩績就交型人品效员份]))"
    r"(?:([一二三四五六七八九半\d])(?:分|(?=[^\w]|$)))?"
)
HALF_BEFORE = re.compile(r"[个個]?半(?=小时|小時|个?钟头|年|个?月|天|世纪|世紀|시간)")
KOREAN = re.compile(r"\d{1,20}(?:[.,]\d{1,20}){0,8}(?:\s?(?:천|만|억|조|백)\s?\d{0,20}){1,12}")
# What is counted: behind a single sign, only such a word makes it a number. In transliterated
# names (奥斯陆, 土卫六) and words (红十字) the signs stand for sounds or are part of a term.
_COUNTED = re.compile(
    r"[个個名位家国國年月日天人次件条條项項所座辆輛架艘艇只隻头頭列匹栋棟幢户戶支枝枚块塊张張部台臺套间間层層级級轮輪届屆"
    r"期批组組队隊对對双雙份起宗桩樁类類分秒周週岁歲倍成口米公吨噸元美欧歐英小星礼世季号號大强強场場胎胞胜勝负負"
    r"歳才本冊着軒戸社校杯点點か箇カヶヵケつ丁票席足匹羽便回度割階段章節巻曲話試連者機両艦打比％%分代時时钟鐘点句门門"
    r"尺寸里斤亩畝坪平方立升克百千万萬亿億]"
)
_EITHER = re.compile(
    r"(?P<ten>[二三四五六七八九]?十)?(?P<one>[一二两兩三四五六七八])(?P<two>[二三四五六七八九])(?P<scale>[十百千万萬亿億]{0,2})"
)
_VAGUE = re.compile(r"[数數几幾若上好成红紅赤]")  # several tens, scores of; the Red Cross
# Ones that are words, not numbers: 一些, 一直, 统一, 唯一, 十分, 万一.
_IDIOM_AFTER = re.compile(
    r"[些直般样樣起定切下方向致旦边邊同贯貫带帶再律味番来來种種点點会會块塊度共番緒応番方部]"
)
_IDIOM_BEFORE = re.compile(r"[统統唯同专專单單逐第]")


def shares(text: str) -> Iterator[tuple[int, int, NumberValue]]:
    """Yield fractions (三分之二), tenths (3割5分, 两成) and percentages (百分之五), with spans."""
    for match in PER_CENT.finditer(text):
        worth = han(match[2])
        if worth is not None:
            unit = "%" if match[1] == "百" else "‰"
            yield *match.span(), NumberValue(readings=(worth,), unit=unit)
    for match in TENTHS.finditer(text):
        worth = (han(match[1]) or 0) * 10
        if match[2]:
            worth += 5 if match[2] == "半" else han(match[2]) or 0
        if 0 < worth < 100:
            yield *match.span(), NumberValue(readings=(worth,), unit="%")
    for match in PART.finditer(text):
        share = part(match[0])
        if share is not None:
            figures = f"{han(match[2]):g}/{han(match[1]):g}"
            value = NumberValue(readings=(share,), form="fraction", figures=figures)
            yield *match.span(), value


def part(text: str) -> float | None:
    """Return the value of a fraction such as 三分之二 or 3分の2; minutes are none."""
    match = PART.fullmatch(text)
    if match is None or not any(sign in text for sign in "之の의"):
        return None
    whole, count = han(match[1]), han(match[2])
    return count / whole if whole and count and count < whole else None


def korean(text: str) -> float | None:
    """Return the value of digits with Korean myriads, such as 3만 5천."""
    total = 0.0
    for match in re.finditer(r"(\d+(?:[.,]\d+)*)\s?((?:천|만|억|조|백)*)", text):
        value = float(match[1].replace(",", ""))
        for letter in match[2]:
            value *= _KOREAN[letter]
        total += value
    return total or None


def han(text: str) -> float | None:
    """Return the value of a run of numerals, or None where it makes no number."""
    text = _MORE.sub("", text)
    whole, point, decimals = text.replace("點", "点").partition("点")
    if point:
        tail = "".join(str(_DIGIT.get(c, c)) for c in decimals)
        count = han(whole) if whole else None
        return None if count is None or not tail.isdigit() else float(f"{count:g}.{tail}")
    text = text.replace("，", ",").replace("．", ".")
    if all(c in _DIGIT for c in text):
        return float("".join(str(_DIGIT[c]) for c in text))
    total, section = 0.0, 0.0
    pending: float | None = None
    at = 0
    last_unit = 0
    while at < len(text):
        match = re.compile(r"\d+(?:[.,]\d+)*").match(text, at)
        if match:
            if text[match.end() : match.end() + 1] in _DIGIT:
                return None  # 3四半期: two figures side by side
            pending = _plain(match[0])
            if pending is None:
                return None
            at = match.end()
            continue
        c = text[at]
        if c in _DIGIT:
            pending = _DIGIT[c] if not pending else pending * 10 + _DIGIT[c]
        elif c in _UNIT:
            section += (1 if pending is None else pending) * _UNIT[c]
            pending, last_unit = None, _UNIT[c]
        elif c in _MYRIAD:
            section += pending or 0
            if section == 0 and total:
                total *= _MYRIAD[c]  # 万亿
            else:
                total += (section or 1) * _MYRIAD[c]
            section, pending, last_unit = 0.0, None, _MYRIAD[c]
        else:
            return None
        at += 1
    if pending and last_unit >= 1000 and text[-2:-1] in _MYRIAD:
        pending *= last_unit // 10  # 三万五 is 35,000
    return total + section + (pending or 0)


def _plain(digits: str) -> float | None:
    digits = digits.replace(",", "")
    try:
        return float(digits)
    except ValueError:
        return None


def either(text: str) -> tuple[float, float] | None:
    """Return both values of two neighbouring digits, one or the other: 四五个, 十五六岁."""
    match = _EITHER.fullmatch(text)
    if match is None or _DIGIT[match["two"]] != _DIGIT[match["one"]] + 1:
        return None
    ten, scale = match["ten"] or "", match["scale"]
    one, two = (han(ten + match[name] + scale) for name in ("one", "two"))
    return None if one is None or two is None else (one, two)


def idiom(text: str, start: int, end: int) -> bool:
    """Tell whether a short run of numerals is part of a word."""
    run = text[start:end]
    if any(c.isdigit() for c in run) or len(run) > 2:
        return False
    if run in {"万", "萬", "千", "百", "亿", "億", "兆", "千万", "万一"}:
        return True
    after, before = text[end : end + 1], text[start - 1 : start] if start else ""
    if run in {"零", "〇"} and after in {"下", "上"}:
        return True  # degrees below zero
    if before and _VAGUE.match(before) and run[0] in _UNIT.keys() | _MYRIAD.keys():
        return True
    if run == "十" and after == "分" and text[end + 1 : end + 2] not in set("之钟鐘間间"):
        return True  # “very”, not ten minutes
    if len(run) == 1 and before != "第" and not _COUNTED.match(after or "。"):
        return True
    if run in _FORMAL:
        return True
    return bool(
        (run in {"一", "十", "三", "万", "百", "千"} and after and _IDIOM_AFTER.match(after))
        or (before and _IDIOM_BEFORE.match(before) and before != "第")
    )
