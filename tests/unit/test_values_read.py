"""What is read as numbers, dates and times of day: fixtures/values/read, a file a language."""

import tomllib
from pathlib import Path

import pytest
from fact_notation import dates, numbers, times

FOLDER = Path(__file__).parents[2] / "fixtures" / "values" / "read"
PUBLISHED = "2026-05-06"  # a Wednesday
READERS = {
    "numbers": numbers,
    "dates": lambda language, text: dates(language, text, PUBLISHED),
    "times": times,
}
ROWS = [
    (path.stem, kind, text, expected)
    for path in sorted(FOLDER.glob("*.toml"))
    for kind, rows in tomllib.loads(path.read_text("utf-8")).items()
    for text, expected in rows.items()
]


@pytest.mark.parametrize(("language", "kind", "text", "expected"), ROWS)
def test_values_are_read(language: str, kind: str, text: str, expected: str) -> None:
    assert READERS[kind](language, text) == expected
