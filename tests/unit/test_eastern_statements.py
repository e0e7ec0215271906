"""Opposites and denials between English and Chinese, Japanese, Korean, Hebrew, Arabic, Hindi."""

import pytest

from auditor import Article, Candidate, audit

ROSE = "Exports of steel rose by 12 percent in May, the ministry said."
FELL = "Exports of steel fell by 12 percent in May, the ministry said."
RISEN = {
    "zh": "该部表示，5月钢铁出口增长12%。",
    "ja": "同省によると、5月の鉄鋼輸出は12％増加した。",
    "ko": "5월 철강 수출이 12% 증가했다고 산업부가 밝혔다.",
    "he": "יצוא הפלדה עלה במאי ב-12 אחוזים, מסר המשרד.",
    "ar": "قالت الوزارة إن صادرات الصلب ارتفعت في مايو بنسبة 12 في المئة.",
    "hi": "मंत्रालय ने कहा कि मई में इस्पात का निर्यात 12 प्रतिशत बढ़ा।",
}
SIGNED = "The company signed the contract with the port of Oslo on Monday."
UNSIGNED = "The company did not sign the contract with the port of Oslo on Monday."
NOT_SIGNED = {
    "zh": "周一，该公司没有与奥斯陆港签署合同。",
    "ja": "同社は月曜日、オスロ港との契約に署名しなかった。",
    "ko": "그 회사는 월요일 오슬로항과 계약을 체결하지 않았다.",
    "he": "החברה לא חתמה ביום שני על החוזה עם נמל אוסלו.",
    "ar": "لم توقع الشركة العقد مع ميناء أوسلو يوم الاثنين.",
    "hi": "कंपनी ने सोमवार को ओस्लो बंदरगाह के साथ अनुबंध पर हस्ताक्षर नहीं किए।",
}
# Words that hold a sign of denial and deny nothing, or that English words without one.
FAITHFUL = (
    ("zh", "不到一半的选民参加了投票。", "Less than half of the voters took part."),
    ("zh", "一名不愿透露姓名的外交官证实了这一消息。", "A diplomat confirmed it anonymously."),
    ("zh", "价格不断上涨。", "Prices keep rising."),
    ("ja", "投票した有権者は半数に満たなかった。", "Less than half of the voters took part."),
    ("ja", "診療所は閉鎖を余儀なくされた。", "The clinic was forced to close."),
    ("ko", "국경없는의사회가 진료소를 열었다.", "Doctors Without Borders opened a clinic."),
    ("ar", "لا يوجد في القرية سوى 84 شخصا.", "There are only 84 people in the village."),
)


def rules(rewrite: str, source: str, languages: tuple[str, str]) -> set[str]:
    report = audit(
        Article(text=rewrite, language=languages[0]),
        [Candidate(article=Article(text=source, language=languages[1]))],
    )
    return {finding.rule for finding in report.findings if finding.severity.label != "note"}


@pytest.mark.parametrize("language", RISEN)
def test_an_opposite_is_told(language: str) -> None:
    assert "polarity-flipped" in rules(FELL, RISEN[language], ("en", language))
    assert "polarity-flipped" in rules(RISEN[language], FELL, (language, "en"))
    assert rules(ROSE, RISEN[language], ("en", language)) == set()
    assert rules(RISEN[language], ROSE, (language, "en")) == set()


@pytest.mark.parametrize("language", NOT_SIGNED)
def test_a_denial_is_told(language: str) -> None:
    assert "negation-dropped" in rules(SIGNED, NOT_SIGNED[language], ("en", language))
    assert "negation-added" in rules(NOT_SIGNED[language], SIGNED, (language, "en"))
    assert rules(UNSIGNED, NOT_SIGNED[language], ("en", language)) == set()
    assert rules(NOT_SIGNED[language], UNSIGNED, (language, "en")) == set()


@pytest.mark.parametrize(("language", "text", "english"), FAITHFUL)
def test_what_only_looks_like_a_denial_is_left_alone(
    language: str, text: str, english: str
) -> None:
    denials = {"negation-added", "negation-dropped"}
    assert not denials & rules(english, text, ("en", language))
    assert not denials & rules(text, english, (language, "en"))
