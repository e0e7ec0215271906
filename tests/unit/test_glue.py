"""What a rewriter puts around a story: notices, questions, captions, teasers."""

import pytest

from auditor import Article, Candidate, audit
from auditor.model import Report

SOURCE = """\
A court in Rotterdam on Tuesday ordered the dredging company Verhulst Marine to pay 3.4 million \
euros for dumping contaminated sand.
The former operations manager, Pieter Aalbers, was given a suspended sentence of nine months.
Judges found that 240,000 cubic metres of sand had been deposited without a permit.
Prosecutors had asked for a fine of 5 million euros.
Verhulst Marine denied wrongdoing throughout the trial and said it would appeal.
A group of hoteliers from Vlissingen said it was considering a lawsuit."""

REWRITE = """\
Firm fined for polluted sand

{teaser}

Verhulst Marine, a dredging company, must pay 3.4 million euros, a court in Rotterdam ruled on \
Tuesday, because it dumped contaminated sand. Pieter Aalbers, the former operations manager, got \
a suspended sentence of nine months. Without a permit, 240,000 cubic metres of sand had been \
deposited, the judges found.

{subhead}

Prosecutors had wanted a fine of 5 million euros. The company, which denied wrongdoing throughout \
the trial, said it would appeal.{more}

{foot}"""


def _audit(
    *, teaser: str = "Sand has a price.", subhead: str = "Reactions", more: str = "", foot: str = ""
) -> Report:
    text = REWRITE.format(teaser=teaser, subhead=subhead, more=more, foot=foot)
    return audit(
        Article(text=text.strip(), language="en"),
        [Candidate(article=Article(text=SOURCE, language="en"))],
    )


def _added(report: Report) -> list[str]:
    return [f.found for f in report.findings if f.rule == "addition-unsupported"]


@pytest.mark.parametrize(
    "foot",
    [
        "This article was rewritten with the help of AI.",
        "AI was used in the preparation of this article.",
        "Image: The harbour at dusk. This article was written by artificial intelligence.",
    ],
)
def test_the_notice_of_a_bare_text_is_no_addition_and_is_told(foot: str) -> None:
    report = _audit(foot=foot)
    assert _added(report) == []
    disclosure = report.documents[0].disclosure
    assert disclosure is not None
    assert disclosure.text in foot


def test_a_text_about_ai_has_no_notice() -> None:
    report = _audit(foot="The minister praised artificial intelligence for its role in medicine.")
    assert report.documents[0].disclosure is None
    assert _added(report) != []


def test_a_question_as_a_subhead_states_nothing() -> None:
    assert _added(_audit(subhead="What will become of the shellfish growers?")) == []


def test_a_caption_has_no_source() -> None:
    assert _added(_audit(foot="Photo: An excavator at work in the morning light.")) == []


def test_a_teaser_says_in_short_what_stands_below() -> None:
    assert (
        _added(_audit(teaser="A costly way to save money, and a boss who got off lightly.")) == []
    )


def test_a_teaser_with_a_fact_of_its_own_is_an_addition() -> None:
    added = _added(_audit(teaser="A firm from Zwolle with 870 employees tried to save money."))
    assert len(added) == 1


def test_the_source_sentence_that_nothing_else_tells_may_be_what_an_unlinked_one_words() -> None:
    report = _audit(more=" Some hotel owners are weighing legal action.")
    assert _added(report) == []
    assert [f for f in report.findings if f.rule == "omission"] == []


def test_an_invented_closing_sentence_is_an_addition() -> None:
    closing = "Observers regard the ruling as a turning point for the entire industry."
    assert _added(_audit(more=f" {closing}")) == [closing]


def test_the_numbers_of_a_list_are_no_ordinals() -> None:
    source = "Sindre Brandvik won the stage on Sunday, ahead of Nairo Estrada and Davide Morandin."
    rewrite = "1. Sindre Brandvik\n2. Nairo Estrada\n3. Davide Morandin"
    report = audit(
        Article(text=f"Brandvik won the stage on Sunday.\n{rewrite}", language="en"),
        [Candidate(article=Article(text=source, language="en"))],
    )
    assert [f for f in report.findings if f.rule.startswith("number")] == []


def test_a_headline_may_word_what_stands_below_the_headline_of_the_source() -> None:
    source = (
        "Chair calls for access to detained staff in Donetsk\n"
        "The chair of the organisation on Wednesday demanded the release of three staff members "
        "who have been held in Donetsk since April."
    )
    rewrite = (
        "Vorsitzende fordert Freilassung der Mitarbeiter in Donezk\n"
        "Die Vorsitzende der Organisation hat am Mittwoch die Freilassung von drei Mitarbeitern "
        "gefordert, die seit April in Donezk festgehalten werden."
    )
    report = audit(
        Article(text=rewrite, language="de"),
        [Candidate(article=Article(text=source, language="en"))],
    )
    assert [f for f in report.findings if f.rule == "polarity-flipped"] == []
