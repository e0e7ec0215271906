"""Whatever stands in a report: nothing in it is obeyed by a terminal, a browser or a host."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from html.parser import HTMLParser

import example_reports
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import Disclosure, Problem, Report, Step
from auditor.output import FORMATS, SUFFIXES, html, json_v1, terminal

FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff\ud800-\udfff]"
)
STYLE = re.compile(r"\x1b\[[0-9;]*m")
PIECES = st.sampled_from([
    "</script>", "<script>alert(1)</script>", '"', "'", "<!--", "]]>", "\x1b[31m", "\x1b]8;;x\x07",
    "\x9b2J", "\u202e", "\u2067", "::error::", "%0A", "\r\n", "=1+1", "@SUM(A1)", "javascript:x",
    "data:text/html,x", "https://x.example/", "{{7*7}}", "{% raw %}", "[red]", "|", "`", "\x00",
    "\u2028", "\ud800", "onload=x", "<img src=x onerror=x>", "&lt;", "{found}", "\x85",
])  # fmt: skip
TEXT = st.lists(PIECES | st.text(max_size=6), min_size=1, max_size=6).map("".join)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Return a report whose texts, names, addresses and reasons are all from outside."""
    line = draw(TEXT)
    title, ours, theirs = (draw(TEXT) for _ in range(3))
    first = example_reports.document(
        "rewrite", f"{title}\nx{ours}y", draw(st.sampled_from(["de", "ar", line])),
        title=title, url=draw(TEXT), publisher=line, published=line, extractor=line,
        retrieved_at=line, disclosure=Disclosure(text=line, kind=line, language=line),
    )  # fmt: skip
    second = example_reports.document("source", f"{line}\nx{theirs}y", "en", url=draw(TEXT))
    places = [
        tuple(replace(one, link=draw(TEXT)) for one in example_reports.places(where, "y"))
        for where in (first, second)
    ]
    found = example_reports.finding(
        "name-altered", places[0], places[1], found=ours, expected=theirs, message=line,
        suggestion=line, why=(Step(step=line, value=title),),
    )  # fmt: skip
    whole = example_reports.finding("addition-unsupported", places[0], message=line)
    problem = Problem(stage=line, subject=title, reason=line, hint=line, kind=line)
    return example_reports.report((first, second), (found, whole), problems=(problem,), record=line)


class Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


EXPECTED_TAGS = {
    tag for make in example_reports.REPORTS.values() for tag, _ in Tags(html.render(make())).found
} | {"ul", "li"}


@settings(deadline=None, max_examples=120)
@given(report=reports(), width=st.integers(30, 130), verbose=st.booleans())
def test_terminals_obey_nothing(*, report: Report, width: int, verbose: bool) -> None:
    coloured = terminal.render(
        report, width=width, color="always", encoding="utf-8", verbose=verbose
    )
    assert not FORBIDDEN.search(STYLE.sub("", coloured))
    plain = terminal.render(report, width=width, color="never", encoding="utf-8", verbose=verbose)
    assert not FORBIDDEN.search(plain)
    for form in ("concise", "markdown", "github"):
        assert not FORBIDDEN.search(FORMATS[form]([report])), form


@settings(deadline=None, max_examples=120)
@given(report=reports())
def test_browsers_run_nothing(report: Report) -> None:
    text = html.render(report)
    found = Tags(text).found
    assert {tag for tag, _ in found} <= EXPECTED_TAGS
    assert [tag for tag, _ in found].count("script") == 2
    for _, attributes in found:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        target = attributes.get("href", "#")
        assert target.startswith(("#", "https://", "http://"))
    embedded = re.search(r'<script type="application/json"[^>]*>(.*?)</script>', text, re.DOTALL)
    assert embedded
    assert "<" not in embedded[1]
    json.loads(embedded[1])


@settings(deadline=None, max_examples=80)
@given(report=reports())
def test_files_stay_well_formed(report: Report) -> None:
    ET.fromstring(SUFFIXES[".xml"]([report]))  # noqa: S314 -- our own output
    for form in (".sarif", ".jsonld"):
        json.loads(SUFFIXES[form]([report]).encode())
    rows = list(csv.reader(io.StringIO(SUFFIXES[".csv"]([report]))))
    assert len({len(row) for row in rows}) == 1
    assert len(rows) == 4
    assert len(FORMATS["github"]([report]).splitlines()) == 3


@settings(deadline=None, max_examples=120)
@given(report=reports())
def test_json_comes_back(report: Report) -> None:
    line = json_v1.line(report)
    assert line.splitlines() == [line]
    back = json_v1.parse(line)
    if "\\ud8" not in repr(report):  # unpaired surrogates cannot be written
        assert back == report
        assert json_v1.line(back) == line
