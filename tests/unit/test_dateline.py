import pytest

from auditor.facts.names.dateline import dateline


@pytest.mark.parametrize(
    ("sentence", "length"),
    [
        ("Oslo, Nov 12 - Norwegian salmon exporter Fjordlaks cut its forecast.", 15),
        ("PARIS (Reuters) - The museum closes.", 18),
        ("Berlin, 3. Mai – Der Rat tagt.", 17),
        ("BERLIN - Der Rat tagt.", 9),
        ("The mayor - a former teacher - resigned.", 0),
        ("Ada Lind, mayor of Brenna. She said - no.", 0),
        ("Oslo votes on Monday.", 0),
        ("", 0),
        ("a" * 50_000 + " - b", 0),
        ("A" + " -" * 30_000, 0),
    ],
)
def test_where_a_report_was_filed(sentence: str, length: int) -> None:
    assert dateline(sentence) == length
