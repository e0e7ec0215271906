import base64
import hashlib
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import example_reports
import pytest

from auditor.output import html, json_v1


class Page(HTMLParser):
    """What the page consists of, as a browser would see it."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.scripts: list[str] = []
        self.shown = ""
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        self._inside = tag
        if tag in {"script", "style"}:
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        del tag
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside in {"script", "style"}:
            self.scripts[-1] += data
        else:
            self.shown += data

    def values(self, name: str) -> Iterator[str]:
        return (attributes[name] for _, attributes in self.tags if name in attributes)


def page(*names: str, language: str = "en") -> Page:
    reports = [example_reports.REPORTS[name]() for name in names]
    return Page(html.render_all(reports, language=language))


EVERY = [*[(name,) for name in example_reports.REPORTS], tuple(example_reports.REPORTS)]


@pytest.mark.parametrize("names", EVERY)
@pytest.mark.parametrize("language", ["en", "de"])
def test_nothing_is_fetched_and_only_our_script_runs(names: tuple[str, ...], language: str) -> None:
    made = page(*names, language=language)
    tags = {tag for tag, _ in made.tags}
    assert not tags & {"img", "iframe", "object", "embed", "link", "base", "form", "video", "svg"}
    assert not [name for _, attributes in made.tags for name in attributes if name[:2] == "on"]
    assert list(made.values("src")) == []
    assert list(made.values("style")) == []
    for target in made.values("href"):
        assert target.startswith(("#", "https://", "http://")), target
    policy = next(one for one in made.values("content") if "default-src" in one)
    style, _, script = made.scripts
    assert policy.startswith("default-src 'none'; ")
    for text in (style, script):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    assert "http" not in style + script


@pytest.mark.parametrize("names", EVERY)
def test_anchors_are_unique_and_links_lead_somewhere(names: tuple[str, ...]) -> None:
    made = page(*names)
    anchors = list(made.values("id"))
    assert len(anchors) == len(set(anchors))
    inside = [one[1:] for one in made.values("href") if one.startswith("#")]
    assert set(inside) <= set(anchors)
    for report in names:
        for finding in example_reports.REPORTS[report]().findings:
            assert finding.suppressed or any(one.endswith(finding.id) for one in anchors)


@pytest.mark.parametrize("name", example_reports.REPORTS)
def test_the_embedded_report_is_the_report(name: str) -> None:
    report = example_reports.REPORTS[name]()
    made = page(name)
    assert json_v1.parse(made.scripts[1]) == report
    assert "<" not in made.scripts[1]


def test_several_reports_have_a_table_of_contents_and_their_data() -> None:
    made = page("founding", "clean", "not-audited")
    assert len(json.loads(made.scripts[1])) == 3
    assert "Audited articles" in made.shown
    assert {"r1-top", "r2-top", "r3-top", "r1-F1"} <= set(made.values("id"))


def test_the_page_says_what_an_editor_needs() -> None:
    shown = page("founding").shown
    order = ["3 errors", "2 to check", "1 note", "the page says", "linked in its notice", "Attleeu",
             "Nurtleu", "70 Jahre", "17 years", "Side by side", "What this does not say",
             "5 of 6 rewrite sentences", "Gender changed", "Evidence"]  # fmt: skip
    flat = re.sub(r"\s+", " ", shown)
    places = [flat.index(one) for one in order]
    assert places == sorted(places)
    links = list(page("founding").values("href"))
    assert "https://nachrichten.example/politik/kasachstan#:~:text=word" in links


def test_gaps_stand_where_the_texts_have_them() -> None:
    text = html.render(example_reports.founding())
    table = text[text.index('<table class="texts">') :].partition("</table>")[0]
    rows = re.findall(r"<tr.*?</tr>", table, re.DOTALL)[1:]
    plain = [re.sub(r"<[^>]+>|\s+", " ", row) for row in rows]
    assert len(rows) == 7
    assert 'class="note"' in rows[5]
    assert "left out" in plain[5]
    assert "September" in plain[5]
    assert 'class="warning"' in rows[6]
    assert "nothing comparable" in plain[6]


def test_marks_are_told_to_those_who_do_not_see_them() -> None:
    text = html.render(example_reports.founding())
    assert '<span class="hidden">[Name altered: </span>Attleeu' in text
    assert '<span class="hidden">[source: </span>Nurtleu' in text


def test_an_audit_that_did_not_happen_is_not_taken_for_a_clean_one() -> None:
    made = page("not-audited")
    assert "Not audited" in made.shown
    assert "answers 403" in made.shown
    assert "save the page in a browser" in made.shown
    assert "No differences" not in made.shown
    assert "No differences found" in page("clean").shown
    assert "in 5 of 6 sentences" in page("clean").shown


def test_decisions_baselines_and_suppressions_are_shown() -> None:
    shown = page("crowded").shown
    for said in ("rejected: a false alarm", "K. M.", "the desk counted", "known", "1 finding that"):
        assert said in shown
    assert "house style" not in shown


def test_german_pages_speak_german() -> None:
    made = page("founding", language="de")
    assert made.tags[0] == ("html", {"lang": "de"})
    for said in ("3 Fehler", "Fassung hat", "Quelle hat", "Gegenüberstellung", "Warum?"):
        assert said in made.shown
    for english in ("rewrite has", "Findings", "checks ran", "Copy as text", "to check"):
        assert english not in made.shown


def test_texts_from_right_to_left_find_their_direction() -> None:
    text = html.render(example_reports.right_to_left())
    assert 'lang="ar" dir="auto"' in text
    assert 'lang="he" dir="auto"' in text
    assert 'lang="de&#34;' not in html.render(example_reports.hostile())


def test_no_control_characters_reach_the_page() -> None:
    text = html.render(example_reports.hostile())
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
