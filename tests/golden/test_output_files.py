"""
Every format over the example reports, byte for byte.

Accept a changed rendering, after looking at it, with `UPDATE_GOLDEN=1 pytest tests/golden`.
"""

import os
from functools import partial
from pathlib import Path
from typing import Any

import example_reports
import pytest

from auditor.output import FORMATS, SUFFIXES, terminal

FOLDER = Path(__file__).with_name("output")
FILES: dict[str, Any] = {
    "concise.txt": FORMATS["concise"],
    "github.txt": FORMATS["github"],
    "gitlab.json": FORMATS["gitlab"],
    "rdjson.json": FORMATS["rdjson"],
    "claimreview.json": FORMATS["claimreview"],
    **{f"report{suffix}": form for suffix, form in SUFFIXES.items()},
}
SCREENS = {
    "screen-100.txt": {"width": 100, "color": "never"},
    "screen-100.ansi": {"width": 100, "color": "always"},
    "screen-40.txt": {"width": 40, "color": "never"},
    "screen-80-ascii.txt": {"width": 80, "color": "never", "encoding": "ascii"},
    "screen-80-cp1252.txt": {"width": 80, "color": "never", "encoding": "cp1252"},
    "screen-100-verbose-de.txt": {
        "width": 100, "color": "never", "verbose": True, "language": "de",
    },
}  # fmt: skip
WHOLE = ("founding", "hostile", "clean", "not-audited", "right-to-left")


def compare(place: Path, text: str) -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text.encode("utf-8"))
    assert text == place.read_bytes().decode("utf-8"), f"look at it, then update {place.name}"


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("file", FILES)
def test_files(name: str, file: str) -> None:
    report = example_reports.REPORTS[name]()
    compare(FOLDER / name / file, FILES[file]([report]))


@pytest.mark.parametrize("name", example_reports.REPORTS)
@pytest.mark.parametrize("screen", SCREENS)
def test_screens(name: str, screen: str) -> None:
    render: Any = partial(terminal.render, **{"encoding": "utf-8", **SCREENS[screen]})  # type: ignore[arg-type] # options of several types
    compare(FOLDER / name / screen, render(example_reports.REPORTS[name]()))


@pytest.mark.parametrize("file", ["report.html", "report.md"])
def test_files_in_german(file: str) -> None:
    text = FILES[file]([example_reports.founding()], language="de")
    compare(FOLDER / "founding" / f"deutsch-{file}", text)


@pytest.mark.parametrize("file", ["report.html", "report.xml", "report.csv", "report.sarif"])
def test_several_reports_in_one_file(file: str) -> None:
    names = ("founding", "clean", "crowded", "not-audited")
    reports = [example_reports.REPORTS[name]() for name in names]
    compare(FOLDER / "several" / file, FILES[file](reports))
