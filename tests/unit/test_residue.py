"""Words of a chat assistant that stayed in the article."""

import pytest

from auditor import Article, Candidate, audit
from auditor.model import Report

STORY = (
    "The ferry to Norholm sails again from Monday.",
    "It had been in the yard for nine weeks.",
    "Engineers replaced both engines.",
    "Islanders used a fishing boat in the meantime.",
    "The school stayed closed twice.",
)


def report(rewrite: str, source: str = " ".join(STORY), language: str = "en") -> Report:
    candidate = Candidate(article=Article(text=source, language="en"))
    return audit(Article(text=rewrite, language=language), [candidate])


def residue(given: Report) -> list[str]:
    return [f.found for f in given.findings if f.rule == "chat-residue"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Certainly! Here is the rewritten article:", ""),
        ("", "Let me know if you would like a shorter version."),
        ("", "I hope this version fits your needs, I hope this helps."),
    ],
)
def test_what_an_assistant_says_around_its_answer_is_found(before: str, after: str) -> None:
    found = residue(report(f"{before} {' '.join(STORY)} {after}".strip()))
    assert len(found) == 1
    assert found[0] in f"{before}{after}"


def test_an_offer_in_the_middle_of_a_text_is_the_articles_own() -> None:
    middle = "“Tickets are cheap,” said Ask; let me know if you need one, she called."
    assert residue(report(" ".join((*STORY[:2], middle, *STORY[2:])))) == []


def test_an_article_about_assistants_is_left_alone() -> None:
    subject = "As an AI language model, I cannot sail, the machine had written."
    assert residue(report(f"{subject} {' '.join(STORY)}", f"{subject} {' '.join(STORY)}")) == []
    quoted = "The machine wrote: “As an AI language model, I cannot sail.”"
    assert residue(report(f"{quoted} {' '.join(STORY)}")) == []


def test_a_language_without_a_table_is_not_verifiable() -> None:
    states = {s.rule: s for s in report(" ".join(STORY), language="lt").checks}
    assert states["chat-residue"].state == "not-verifiable"
    assert "lt" in states["chat-residue"].reason
