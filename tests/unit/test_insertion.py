"""Words put into a sentence that is otherwise the source's."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor import Article, Candidate, audit
from auditor.model import Confidence, Finding

RULE = "addition-unsupported"
SOURCE = "The harbour board approved the plan on Monday. Work on the pier starts in May."


def additions(
    rewrite: str, *sources: str, language: str = "en", other: str = "en"
) -> list[Finding]:
    report = audit(
        Article(text=rewrite, language=language),
        [Candidate(article=Article(text=source, language=other)) for source in sources],
    )
    return [finding for finding in report.findings if finding.rule == RULE]


def test_the_added_word_itself_is_shown() -> None:
    rewrite = (
        "The harbour board approved the reckless plan on Monday. Work on the pier starts in May."
    )
    (finding,) = additions(rewrite, SOURCE)
    (place,) = finding.rewrite
    assert rewrite[place.span.start : place.span.end] == "reckless"
    assert finding.confidence is Confidence.LOW


def test_an_added_clause_weighs_more_than_an_added_word() -> None:
    rewrite = (
        "The harbour board approved the plan on Monday, which critics loudly denounce as pure"
        " vandalism. Work on the pier starts in May."
    )
    (finding,) = additions(rewrite, SOURCE)
    assert "vandalism" in finding.found
    assert finding.confidence is Confidence.MEDIUM


def test_a_word_that_any_source_has_is_no_addition() -> None:
    rewrite = (
        "The harbour board approved the reckless plan on Monday. Work on the pier starts in May."
    )
    second = "Fishermen say the plan is reckless and will ruin them. They want to be heard first."
    assert additions(rewrite, SOURCE)
    assert additions(rewrite, SOURCE, second) == []


@pytest.mark.parametrize(
    "word", ["recklessly", "the", "current", "finally", "other", "2,000", "Norwegian", "planned"]
)
def test_what_says_nothing_or_is_told_elsewhere_is_left_alone(word: str) -> None:
    source = SOURCE + " The board is known for its reckless plans."
    rewrite = source.replace("approved the plan", f"approved the {word} plan")
    assert additions(rewrite, source) == []


def test_a_reworded_place_is_left_alone() -> None:
    rewrite = "The harbour panel gave its swift blessing on Monday. Work on the pier starts in May."
    assert additions(rewrite, SOURCE) == []


def test_across_languages_single_words_are_not_judged() -> None:
    source = "Der Hafenrat billigte den Plan am Montag. Die Arbeiten an der Mole beginnen im Mai."
    rewrite = (
        "The harbour board approved the reckless plan on Monday. Work on the pier starts in May."
    )
    assert additions(rewrite, source, other="de") == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_gives_spans_inside_it(before: str, after: str) -> None:
    rewrite = f"{before} The board approved the reckless plan. {after}"
    for finding in additions(rewrite, "The board approved the plan."):
        for place in finding.rewrite:
            assert 0 <= place.span.start < place.span.end <= len(rewrite)


SURE = (
    "Anna Berg opened the new bridge across the Fulda in Kassel on Monday morning.",
    "It cost 3 million euros and took four years to build, twice as long as planned.",
    "The old bridge had been closed to lorries since the flood of 2019.",
)


def test_a_sentence_made_of_a_neighbours_facts_is_no_addition() -> None:
    source = (
        *SURE,
        "A 40-year-old crane fell into the river during the work, injuring three builders.",
        (
            "Why it fell is not yet known, but investigators are looking at corrosion in one of "
            "the crane's four legs, according to two people familiar with the inquiry."
        ),
    )
    rewrite = (
        *SURE,
        "A crane fell into the river during the work; three builders were hurt.",
        "It remains unclear what brought the 40-year-old structure down.",
        "Two people say corrosion in one of its four legs is being examined.",
    )
    assert additions("\n\n".join(rewrite), "\n\n".join(source)) == []


def test_only_facts_that_no_source_has_are_its_own() -> None:
    added = "Observers from Kassel expect 9,000 guests to flock there every summer."
    (finding,) = additions("\n\n".join((*SURE, added)), "\n\n".join(SURE))
    (own,) = [one.step for one in finding.why if one.step.startswith("it carries")]
    assert "9,000" in own
    assert "Kassel" not in own


def test_a_headline_of_plain_text_is_no_addition() -> None:
    text = "\n\n".join(SURE)
    assert additions(f"Long wait is over at last for commuters\n\n{text}", text) == []
