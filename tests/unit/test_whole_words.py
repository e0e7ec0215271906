"""Words end behind their vowel signs, not before them."""

import re

import pytest

from auditor import Article, Candidate, audit
from auditor.align.tokens import tokens
from auditor.lang import whole


def rules(rewrite: str, source: str, languages: tuple[str, str]) -> set[str]:
    report = audit(
        Article(text=rewrite, language=languages[0]),
        [Candidate(article=Article(text=source, language=languages[1]))],
    )
    return {finding.rule for finding in report.findings}


@pytest.mark.parametrize(
    ("word", "text", "count"),
    [
        ("न", "सरकार ने कहा", 0),
        ("न", "न पुष्टि की और न खंडन", 2),
        ("قال", "قالَ الوزير", 0),
        ("e", "e\u0301t e", 1),
        ("no", "nobody says no", 1),
    ],
)
def test_a_word_ends_behind_its_marks(word: str, text: str, count: int) -> None:
    assert len(re.findall(whole(word), text)) == count


def test_hindi_is_cut_into_whole_words() -> None:
    assert tokens("वित्त मंत्री ने मंगलवार को कहा", "hi") == [
        "वित्त", "मंत्री", "ने", "मंगलवार", "को", "कहा",
    ]  # fmt: skip


def test_a_vowel_sign_is_no_denial() -> None:
    source = "पुलिस ने बुधवार को बताया कि दो लोग घायल हो गए।"
    faithful = "Two people were injured, police said on Wednesday."
    denied = "Two people were not injured, police said on Wednesday."
    assert rules(faithful, source, ("en", "hi")) == set()
    assert rules(denied, source, ("en", "hi")) == {"negation-added"}
