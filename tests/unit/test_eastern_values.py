"""Numbers and dates of Chinese, Japanese, Korean, Hebrew, Arabic and Hindi."""

import pytest

from auditor.facts import read
from auditor.facts.dates.value import DateValue
from auditor.facts.numbers.value import NumberValue
from auditor.model import Article
from auditor.segment import segment

# Value, form where it is not a plain number, unit and bound; several are separated by “;”.
NUMBERS = (
    ("zh", "全镇有3万5千户。", "35000"),
    ("zh", "耗资1.86亿欧元。", "186000000 EUR"),
    ("zh", "他被判四年半徒刑。", "4.5 year"),
    ("zh", "两列火车相撞。", "2"),
    ("zh", "约三分之一的家庭停电。", "0.333333 fraction"),
    ("zh", "收成卖了50斤。", "50 jin"),
    ("zh", "新房有80平米。", "80 m²"),
    ("zh", "工会有200多人。", "200 over"),
    ("zh", "赤字低了0.5个百分点。", "0.5 points"),
    # Signs that are part of a word, of a name in sounds, or vague.
    ("zh", "红十字会发放帐篷。", ""),
    ("zh", "风暴掀翻了数十座屋顶。", ""),
    ("zh", "他们十分满意。", ""),
    ("zh", "飞往奥斯陆的航班取消了。", ""),
    ("zh", "探测器将抵达土卫六。", ""),
    ("zh", "陆军撤退。", ""),
    ("ja", "第3四半期の利益は13億ユーロだった。", "3 ordinal; 1300000000 EUR"),
    ("ja", "禁錮4年6か月の判決を受けた。", "4.5 year"),
    ("ja", "約4万5000世帯が停電した。", "45000 about"),
    ("ja", "価格は2割5分上がった。", "25 %"),
    ("ja", "彼女は1分56秒32で勝った。", "116.32 second"),
    ("ja", "20坪の家だ。", "20 tsubo"),
    ("ja", "千円札を拾った。", ""),
    ("ja", "赤十字が数十棟を建てた。", ""),
    ("ko", "열차 두 대가 충돌했다.", "2"),
    ("ko", "그는 1분 56초 32에 들어왔다.", "116.32 second"),
    ("ko", "스무 살 청년이다.", "20 year"),
    ("ko", "다섯 명 중 한 명이다.", "5; 1"),
    ("ko", "건설비는 1억8600만 유로다.", "186000000 EUR"),
    ("ko", "약 4만5000가구가 정전됐다.", "45000 about"),
    ("ko", "약 3분의 1이 정전됐다.", "0.333333 fraction"),
    ("ko", "3분기 이익이 늘었다.", "3 ordinal"),
    ("ko", "징역 4년 6개월을 선고받았다.", "4.5 year"),
    ("ko", "적자는 0.5%포인트 줄었다.", "0.5 points"),
    ("ko", "코카인 2.7톤을 압수했다.", "2.7 t"),
    ("ko", "이 회사는 세 들어 산다.", ""),
    ("ko", "구 청사가 보호받는 한 그대로다.", ""),
    ("he", "הוא נידון לארבע שנים וחצי.", "4.5 year"),
    ("he", "נגזרו עליו שמונה עשר חודשים.", "18 month"),
    ("he", "האוכלוסייה עברה את חמשת המיליונים.", "5000000"),
    ("he", "כשני מיליון בני אדם נמלטו.", "2000000 about"),
    ("he", "האבטלה ירדה לעשרה אחוזים.", "10 %"),
    ("he", "נתפסו 2.7 טונות.", "2.7 t"),
    ("he", "יותר מ-200 נפצעו.", "200 over"),
    ("he", "שלושים ושבעה אנשים נעצרו.", "37"),
    ("he", "שני שלישים מהיער נשרפו.", "0.666667 fraction"),
    ("ar", "حكم عليه بالسجن أربع سنوات ونصف السنة.", "4.5 year"),
    ("ar", "نحو مليوني شخص فروا.", "2000000 about"),
    ("ar", "وصل ستة آلاف سائح.", "6000"),
    ("ar", "سجن ثمانية عشر شهرا.", "18 month"),
    ("ar", "حضر خمسة وعشرون عضوا.", "25"),
    ("ar", "حضر مئة وثلاثة وعشرون عضوا.", "123"),
    ("ar", "بلغت الحصة 12 في المئة.", "12 %"),
    ("ar", "احترق ثلثا الغابة.", "0.666667 fraction"),
    ("ar", "أصيب أكثر من 200 شخص.", "200 over"),
    ("hi", "इस पर 18.6 करोड़ यूरो की लागत आई।", "186000000 EUR"),
    ("hi", "उसे साढ़े चार साल की सजा मिली।", "4.5 year"),
    ("hi", "करीब दस लाख टन ऑक्साइड हैं।", "1000000 t about"),
)  # fmt: skip

DATES = (
    ("ja", "博物館は4月の第1日曜日に再開する。", "4; wd6"),
    ("ja", "観光客を1日6000人に制限する。", ""),
    ("ja", "1日、首相が発表した。", "day 1"),
    ("zh", "周三清晨发生地震。", "wd2"),
    ("ko", "지난해 4월 3일 수요일", "-1 year; 4 day 3; wd2"),
    ("he", "האינפלציה ביוני הייתה נמוכה.", "6"),
    ("he", "מאז מאי הוא שותק.", "5"),
    ("he", "הבמאי הקוריאני הגיע.", ""),
    ("hi", "यान शनि के चंद्रमा पर पहुंचा।", ""),
    ("ar", "في مايو ارتفعت الأسعار.", "5"),
)  # fmt: skip


TIMES = (
    ("ar", "عند الساعة الثالثة بعد الظهر", "15:00"),
    ("ar", "الساعة السابعة والنصف مساء", "19:30"),
    ("he", "בסביבות שבע וחצי בערב", "19:30"),
    ("he", "ביום שני ב-2 לפנות בוקר", "2:00"),
    ("he", "הוא בן שבע וחצי", ""),
    ("ja", "午後7時半ごろ", "19:30"),
    ("zh", "周一凌晨2点", "2:00"),
    ("ko", "오후 7시 30분경", "19:30"),
    ("hi", "शाम करीब 7:30 बजे", "19:30"),
)  # fmt: skip


def number(value: NumberValue) -> str:
    parts = [f"{value.value:.12g}" if value.form != "fraction" else f"{value.value:.6g}"]
    parts += [value.form] if value.form in {"ordinal", "fraction"} else []
    return " ".join(parts + [part for part in (value.unit, value.bound) if part])


def date(value: DateValue) -> str:
    if value.weekday is not None:
        return f"wd{value.weekday}"
    if value.relative:
        return f"{value.relative[1]} {value.relative[0]}"
    month = str(value.month) if value.month else ""
    return " ".join(part for part in (month, f"day {value.day}" if value.day else "") if part)


@pytest.mark.parametrize(("language", "text", "expected"), NUMBERS)
def test_numbers_are_read(language: str, text: str, expected: str) -> None:
    document = read(segment(Article(text=text, language=language), "d1"))
    found = [number(m.value) for row in document.mentions["number"] for m in row]
    assert "; ".join(found) == expected


@pytest.mark.parametrize(("language", "text", "expected"), DATES)
def test_dates_are_read(language: str, text: str, expected: str) -> None:
    document = read(segment(Article(text=text, language=language), "d1"))
    found = [date(m.value) for row in document.mentions["date"] for m in row]
    assert "; ".join(found) == expected


@pytest.mark.parametrize(("language", "text", "expected"), TIMES)
def test_times_are_read(language: str, text: str, expected: str) -> None:
    document = read(segment(Article(text=text, language=language), "d1"))
    found = [m.value.minutes for row in document.mentions["time"] for m in row]
    assert "; ".join(f"{minutes // 60}:{minutes % 60:02}" for minutes in found) == expected
