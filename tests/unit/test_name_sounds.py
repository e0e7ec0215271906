"""Names that sound alike across scripts are told from names that do not."""

import pytest

from auditor import Article, Candidate, audit
from auditor.facts.names.kana import spelled
from auditor.facts.names.sounds import SOUND_SIGNS, alike
from auditor.facts.names.tokens import tokens

SAME = (
    ("Rosenberg", "罗森贝格", "zh"),
    ("Kowalski", "科瓦尔斯基", "zh"),
    ("Martinez", "马丁内斯", "zh"),
    ("Stockholm", "斯德哥尔摩", "zh"),
    ("Rosenberg", "ローゼンベルク", "ja"),
    ("Martinez", "マルティネス", "ja"),
    ("Rosenberg", "로젠베르크", "ko"),
    ("Valencia", "발렌시아", "ko"),
    ("Rosenberg", "רוזנברג", "he"),
    ("Martinez", "מרטינס", "he"),
    ("Rosenberg", "روزنبرغ", "ar"),
    ("Rotterdam", "روتردام", "ar"),
    ("Rosenberg", "रोसेनबर्ग", "hi"),
    ("Martinez", "मार्टिनेज", "hi"),
)
OTHER = (
    ("Rosenberg", "马丁内斯", "zh"),
    ("Stockholm", "科瓦尔斯基", "zh"),
    ("Rosenberg", "マルティネス", "ja"),
    ("Rosenberg", "발렌시아", "ko"),
    ("Rosenberg", "מרטינס", "he"),
    ("Rosenberg", "مانشستر", "ar"),
    ("Rosenberg", "मार्टिनेज", "hi"),
)


@pytest.mark.parametrize(("name", "written", "language"), SAME)
def test_a_name_sounds_like_its_transliteration(name: str, written: str, language: str) -> None:
    assert alike(name, "en", written, language) >= 0.62


@pytest.mark.parametrize(("name", "written", "language"), OTHER)
def test_another_name_does_not(name: str, written: str, language: str) -> None:
    assert alike(name, "en", written, language) < 0.5


def test_chinese_names_are_looked_for_in_signs_of_sound() -> None:
    assert SOUND_SIGNS.findall("总统科瓦尔斯基的发言人说") == ["科瓦尔斯基"]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ja", "ワクチンの接種が始まった。", []),
        ("ja", "フランスの首相が来た。", ["フランス"]),
        ("zh", "沿海地区风力很大。", []),
        ("zh", "海地总统访问巴黎。", ["海地", "巴黎"]),
        ("zh", "加布里尔附近发现钱币。", []),
        ("ar", "على الساحل رياح قوية", []),
        ("ar", "زار الرئيس باريس", ["باريس"]),
    ],
)  # fmt: skip
def test_places_are_no_parts_of_other_words(language: str, text: str, names: list[str]) -> None:
    assert [token.text for token in tokens(text, language)] == names


@pytest.mark.parametrize(
    ("language", "source", "name"),
    [
        ("zh", "外交部长拉斐尔·金塔尼利亚周二表示，谈判将继续。", "Rafael Quintanilha"),
        ("zh", "外交部长博里斯·约翰逊周二表示，谈判将继续。", "Boris Johnson"),
        ("zh", "外交部长纪尧姆·德拉克鲁瓦周二表示，谈判将继续。", "Guillaume Delacroix"),
        ("ja", "外相のエルザ・ウェッブ氏は火曜日、交渉を続けると述べた。", "Elsa Webb"),
        ("ja", "外相のイェンス・シュトラウフ氏は火曜日、交渉を続けると述べた。", "Jens Strauch"),
        ("ja", "外相のルイーズ・ドゥヴァル氏は火曜日、交渉を続けると述べた。", "Louise Duval"),
        ("ko", "외무장관 요나스 뮐러는 화요일 협상이 계속될 것이라고 말했다.", "Jonas Müller"),
    ],
)
def test_a_name_spelt_by_its_sounds_is_in_the_source(language: str, source: str, name: str) -> None:
    rewrite = f"Foreign Minister {name} said on Tuesday that the talks would continue."
    report = audit(
        Article(text=rewrite, language="en"),
        [Candidate(article=Article(text=source, language=language))],
    )
    assert [f.rule for f in report.findings if f.rule.startswith("name")] == []


@pytest.mark.parametrize(
    ("signs", "letters"),
    [
        ("ウィリアム", "wiリアム"),
        ("マッカーシー", "マカshi"),
        ("ギュンター", "gyuンタ"),
        ("デュヴァル", "dyuvaル"),
    ],
)
def test_small_signs_make_one_syllable(signs: str, letters: str) -> None:
    assert spelled(signs) == letters
