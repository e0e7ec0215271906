"""What an editor is told about quotations, and what not."""

from collections.abc import Sequence

import pytest

from auditor import Article, Candidate, audit
from auditor.model import Finding, Report

FRAME = "The ferry line closes in March. {} The crews were told last week."
SPOKEN = "“We looked at every option and none of them saved the night boats,” said Ida Holm."


def report(source: str, rewrite: str, languages: Sequence[str] = ("en", "en")) -> Report:
    return audit(
        Article(text=rewrite, language=languages[1]),
        [Candidate(article=Article(text=source, language=languages[0]))],
    )


def told(source: str, rewrite: str) -> list[Finding]:
    found = report(FRAME.format(source), FRAME.format(rewrite)).findings
    return [f for f in found if f.rule.startswith("quote")]


@pytest.mark.parametrize(
    "rewrite",
    [
        '"We looked at every option, and none of them saved the night boats", said Ida Holm.',
        "Ida Holm: «We looked at every option – and none of them saved the night boats».",
        "Ida Holm said: “We looked at every option ... none of them saved the night boats.”",
        "Ida Holm said that “none of them saved the night boats”.",
        "Ida Holm said they had “looked at every option and none [...] saved the night boats”.",
        "“[The company] looked at every option and none of them saved the night boats,” she said.",
        "“We looked at every option,” said Ida Holm, “and none of them saved the night boats.”",
        "“We looked at every option and none of them saved the nightboats,” said Ida Holm.",
    ],
)
def test_the_same_words_are_no_difference(rewrite: str) -> None:
    assert told(SPOKEN, rewrite) == []


@pytest.mark.parametrize(
    ("rewrite", "edit"),
    [
        ("every option and all of them saved the night boats", "“all” stands for “none”"),
        ("every option and none of them saved the day boats", "“day” stands for “night”"),
        ("every option and none of them may have saved the night boats", "“may have” was put in"),
        ("two options and none of them saved the night boats", "“two options” stands for"),
    ],
)
def test_one_other_word_is_an_alteration_with_its_edit(rewrite: str, edit: str) -> None:
    (finding,) = told(SPOKEN, f"“We looked at {rewrite},” said Ida Holm.")
    assert finding.rule == "quote-altered"
    assert any(step.step.startswith(edit) for step in finding.why), finding.why


@pytest.mark.parametrize(
    ("source", "rewrite"),
    [
        ("ten percent of our boats", "10% of our boats"),
        ("10 percent of our boats", "10% of our boats"),
        ("two of our thirty boats", "2 of our 30 boats"),
        ("a loss of $5 million this year", "a loss of 5 million dollars this year"),
    ],
)
def test_numbers_may_be_written_otherwise(source: str, rewrite: str) -> None:
    frame = "“The winter has cost us {} and more,” said Ida Holm."
    assert told(frame.format(source), frame.format(rewrite)) == []


def test_a_misspelt_name_in_a_quotation_is_told_once() -> None:
    source = FRAME.format("“Without Murat Nurtleu we would never have saved the boats,” she said.")
    rewrite = FRAME.format("“Without Murat Attleeu we would never have saved the boats,” she said.")
    assert [f.rule for f in report(source, rewrite).findings] == ["name-altered"]


def test_words_added_behind_a_quotation_are_an_alteration() -> None:
    (finding,) = told(
        "“We will rebuild every house,” said Ida Holm.",
        "“We will rebuild every house before the winter comes,” said Ida Holm.",
    )
    assert finding.rule == "quote-altered"
    assert any("before the winter comes” was put in" in step.step for step in finding.why)


def test_a_lost_denial_is_told_once_as_an_alteration() -> None:
    source = FRAME.format("“We will not sell the ships to anybody,” the director said.")
    rewrite = FRAME.format("“We will sell the ships to anybody,” the director said.")
    found = [f.rule for f in report(source, rewrite).findings if f.severity.label == "error"]
    assert found == ["quote-altered"]


def test_the_fact_is_told_where_the_rule_of_quotations_is_not_wanted() -> None:
    from auditor.config import Settings  # noqa: PLC0415 -- only this test has settings

    found = audit(
        Article(text=FRAME.format("“We will sell the ships,” the director said."), language="en"),
        [
            Candidate(
                article=Article(
                    text=FRAME.format("“We will not sell the ships,” the director said."),
                    language="en",
                )
            )
        ],
        settings=Settings(ignore=("quote-altered",)),
    ).findings
    assert "negation-dropped" in {f.rule for f in found}


def test_a_cut_that_takes_the_denial_with_it_is_an_alteration() -> None:
    (finding,) = told(
        "“We do not plan to sell the ships this year,” the director said.",
        "The director said: “We ... plan to sell the ships this year.”",
    )
    assert finding.rule == "quote-altered"


def test_quotations_reworded_throughout_are_not_verifiable() -> None:
    source = (
        "“The winter was hard on all our boats,” said Ida Holm. The harbour froze in January. "
        "“We lost a third of our passengers to the bridge,” said Tom Parrish."
    )
    rewrite = (
        "“It was a tough winter for the whole fleet,” said Ida Holm. In January the port froze. "
        "“The bridge has taken one in three travellers away,” said Tom Parrish."
    )
    found = report(source, rewrite)
    assert [f.rule for f in found.findings if f.rule.startswith("quote")] == []
    (state,) = [one for one in found.checks if one.rule == "quote-altered"]
    assert state.state == "not-verifiable"
    assert "2×" in state.reason


def test_without_quotations_the_rules_do_not_apply() -> None:
    found = report(FRAME.format("All is said."), FRAME.format("All is said."))
    states = {one.rule: one.state for one in found.checks if one.rule.startswith("quote")}
    assert set(states.values()) == {"not-applicable"}


def test_catchwords_and_titles_are_no_quotations() -> None:
    assert (
        told("It was a strange night.", "It was a “strange kind of” night on the ‘Nordstern’.")
        == []
    )


def test_a_blockquote_of_the_source_may_be_put_in_marks() -> None:
    from auditor.model import Block, BlockKind, Span  # noqa: PLC0415 -- only this test has blocks

    lines = [
        "The director wrote to the crews.",
        "We will sell the ships this spring.",
        "They left.",
    ]
    text, at, blocks = "\n".join(lines), 0, []
    for line, kind in zip(lines, ("paragraph", "quote", "paragraph"), strict=True):
        blocks.append(Block(kind=BlockKind(kind), span=Span(at, at + len(line))))
        at += len(line) + 1
    rewrite = (
        "The director wrote to the crews. “We will sell the ships this spring,” he said. They left."
    )
    found = audit(
        Article(text=rewrite, language="en"),
        [Candidate(article=Article(text=text, language="en", blocks=tuple(blocks)))],
    ).findings
    assert [f.rule for f in found if f.rule.startswith("quote")] == []


def test_half_an_utterance_adds_no_denial() -> None:
    source = (
        "The council met until midnight. “This is not a bad year, this is a pattern,” said "
        "Peter Dunmore. “If nothing changes, there will be no orchards left in ten years.” "
        "The minister promised aid."
    )
    rewrite = (
        "Der Rat tagte bis Mitternacht. Peter Dunmore: „Das ist kein schlechtes Jahr, das ist ein "
        "Muster. Wenn sich nichts ändert, gibt es in zehn Jahren keine Obstgärten mehr.“ Die "
        "Ministerin versprach Hilfe."
    )
    errors = [
        f for f in report(source, rewrite, ("en", "de")).findings if f.severity.label != "note"
    ]
    assert [(f.rule, f.found) for f in errors] == []


HOLM = "“We sail in May,” said Ida Holm."


@pytest.mark.parametrize(
    ("source", "rewrite", "names"),
    [
        (HOLM, "“We sail in May,” said Tom Parrish.", True),
        ("Ida Holm spoke up. “We sail in May,” she said.", "Tom Parrish: “We sail in May.”", True),
        ("According to Ida Holm, “we sail in May”.", "“We sail in May,” Tom Parrish added.", True),
        (HOLM, "“We sail in May,” the captain said.", False),
        (HOLM, "“We sail in May,” Captain Holm told Tom Parrish.", False),
        (HOLM, "“We sail in May,” said Tom Parrish's captain.", False),
        (HOLM, "“We sail in May,” said a friend of Tom Parrish.", False),
        ("“We sail in May,” she said.", "“We sail in May,” said Tom Parrish.", False),
    ],
)
def test_only_two_known_speakers_can_differ(source: str, rewrite: str, names: bool) -> None:  # noqa: FBT001
    frame = "Ida Holm met Tom Parrish on Friday.\n{}\nTom Parrish went home. Ida Holm stayed."
    found = report(frame.format(source), frame.format(rewrite)).findings
    rules = [f.rule for f in found if f.rule.startswith("quote")]
    assert rules == ["quote-speaker-changed"] * names


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "„Wir fahren im Mai los“, so Ida Holm am Abend.", "Ida Holm"),
        ("de", "„Wir fahren im Mai los“, teilte die Sprecherin Ida Holm mit.", "Ida Holm"),
        ("de", "Laut Ida Holm „fahren wir im Mai wieder los“.", "Ida Holm"),
        ("fr", "« Nous partons en mai », a expliqué la ministre Claire Vasseur.", "Claire Vasseur"),
        ("es", "«Salimos en mayo con todos», aseguró Marta Olmedo.", "Marta Olmedo"),
        ("it", "Carlo Nerozzi ha detto: «Partiamo a maggio con tutti».", "Carlo Nerozzi"),
        ("nl", "“We varen in mei weer uit”, aldus Henk Jonkers.", "Henk Jonkers"),
        ("ru", "«Мы выходим в мае», — сообщила Ирина Соколова.", "Ирина Соколова"),
        ("uk", "За словами Ірини Соколенко, «ми виходимо у травні».", "Ірини Соколенко"),
        ("en", "“We sail in May,” she said.", ""),
    ],
)
def test_speakers_are_read(language: str, text: str, speaker: str) -> None:
    from auditor.checks.quotes.ledger import ledger  # noqa: PLC0415 -- only here
    from auditor.checks.quotes.speaker import tie  # noqa: PLC0415 -- only here
    from auditor.facts import read  # noqa: PLC0415 -- only here
    from auditor.segment import segment  # noqa: PLC0415 -- only here

    document = read(segment(Article(text=text, language=language), "d1"))
    (quote,) = ledger(document).quotes
    found = tie(quote, document)
    assert found is not None
    assert " ".join(found.names) == speaker


@pytest.mark.parametrize(
    ("language", "spoken", "marked"),
    [
        ("pl", "– Staliśmy w porcie do rana – powiedział Jan Nowak. – Nikt nie przyszedł.",
         "Jan Nowak: „Staliśmy w porcie do rana. Nikt nie przyszedł”."),
        ("es", "—Estuvimos en el puerto hasta el alba —dijo Luis Vega—. No vino nadie.",
         "«Estuvimos en el puerto hasta el alba. No vino nadie», dijo Luis Vega."),
        ("ru", "— Мы стояли в порту до утра, — сказал Павел Орлов. — Никто не пришёл.",
         "«Мы стояли в порту до утра. Никто не пришёл», — сказал Павел Орлов."),
    ],
)  # fmt: skip
def test_speech_behind_a_dash_is_a_quotation(language: str, spoken: str, marked: str) -> None:
    for source, rewrite in ((spoken, marked), (marked, spoken), (spoken, spoken)):
        (state,) = [
            one
            for one in report(f"{source}\n1.", f"{rewrite}\n1.", (language, language)).checks
            if one.rule == "quote-altered"
        ]
        assert (state.state, state.examined) == ("ran", 1)
