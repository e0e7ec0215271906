"""From an address to a report, over real HTTP on loopback."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from auditor.model import Report
from auditor.road import Road

SOURCE = """The council of Musterau bought 17 buses for the town on Friday.
Mayor Lena Hofgart said the buses will replace the trams on line 4.
The opposition had asked for a cheaper solution.
The first bus is to arrive in September, and the last one a year later."""
REWRITE = """Der Rat von Musterau hat am Freitag 70 Busse für die Stadt gekauft.
Bürgermeisterin Lena Hofgart sagte, die Busse sollten die Straßenbahnen auf der Linie 4 ersetzen.
Die Opposition hatte eine billigere Lösung verlangt.
Der erste Bus soll im September kommen, der letzte ein Jahr später."""
STRANGER = """Bake the potatoes for an hour in a hot oven.
Whisk the cream with chives, salt and a little lemon.
Serve everything at once, with a green salad and a glass of cider."""


def html(text: str, foot: str = "", language: str = "de", title: str = "Neue Busse") -> str:
    sentences = text.replace("\n", " ").split(". ")
    body = "".join(f"<p>{one.rstrip('.')}.</p>" for one in sentences)
    return (
        f"<!DOCTYPE html><html lang={language}><head><title>{title}</title></head>"
        f"<body><article><h1>{title}</h1>{body}{foot}</article></body></html>"
    )


def notice(link: str) -> str:
    return (
        f"<p>Diese Nachricht wurde <a href='{link}'>dieser Quelle</a> entnommen"
        " und von künstlicher Intelligenz umgeschrieben.</p>"
    )


class Site(ThreadingHTTPServer):
    pages: dict[str, str]
    asked: list[str]

    @property
    def home(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        if self.path not in self.server.pages:
            self.send_error(404)
            return
        body = self.server.pages[self.path].encode()
        self.send_response(200)
        kind = "application/json" if self.path.endswith(".json") else "text/html"
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        del format, args


@pytest.fixture
def site() -> Iterator[Site]:
    server = Site(("127.0.0.1", 0), Handler)
    server.pages = {}
    server.asked = []
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def road(tmp_path: Path) -> Road:
    return Road(allow_private=True, folder=tmp_path)


def summary(report: Report) -> tuple[str, list[str], list[str]]:
    kinds = [problem.kind for problem in report.problems]
    return report.result.state, [link.method for link in report.links], kinds


def numbers(report: Report) -> list[tuple[str, str]]:
    return [(f.found, f.expected) for f in report.findings if f.rule == "number-changed"]


def test_the_notice_leads_to_the_source(site: Site, road: Road) -> None:
    site.pages = {
        "/a": html(REWRITE, notice("/b")),
        "/b": html(SOURCE, language="en", title="Buses"),
    }
    report = road.target(f"{site.home}/a")
    assert summary(report) == ("differences-found", ["disclosure-link"], [])
    assert report.documents[1].url == f"{site.home}/b"
    assert ("70", "17") in [(f[:2], e[:2]) for f, e in numbers(report)]
    assert report.documents[0].disclosure is not None


def test_a_source_that_is_gone_is_a_problem(site: Site, road: Road) -> None:
    site.pages = {"/a": html(REWRITE, notice("/gone"))}
    report = road.target(f"{site.home}/a")
    state, methods, kinds = summary(report)
    assert (state, methods) == ("not-audited", [])
    assert len(kinds) == 2
    assert kinds[-1] == "no-source"
    assert report.problems[0].stage == "fetch"
    assert report.problems[0].subject.endswith("/gone")


def test_a_page_without_links_has_no_source(site: Site, road: Road) -> None:
    site.pages = {"/a": html(REWRITE)}
    report = road.target(f"{site.home}/a")
    assert summary(report) == ("not-audited", [], ["no-source"])
    assert report.documents[0].text


def test_a_page_that_links_to_itself_has_no_source(site: Site, road: Road) -> None:
    site.pages = {"/a": html(REWRITE, notice("/a"))}
    report = road.target(f"{site.home}/a")
    assert summary(report)[0] == "not-audited"
    assert len([path for path in site.asked if path == "/a"]) == 1


def test_named_sources_replace_the_link(site: Site, road: Road, tmp_path: Path) -> None:
    site.pages = {"/a": html(REWRITE, notice("/trap"))}
    (tmp_path / "b.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "c.json").write_text(json.dumps({"text": STRANGER, "language": "en"}))
    report = road.target(f"{site.home}/a", [str(tmp_path / "b.txt"), str(tmp_path / "c.json")])
    assert summary(report) == ("differences-found", ["given", "given"], [])
    assert [link.state == "unrelated" for link in report.links] == [False, True]
    assert "/trap" not in site.asked


def test_a_stranger_is_no_source(site: Site, road: Road) -> None:
    site.pages = {
        "/a": html(REWRITE, notice("/b")),
        "/b": html(STRANGER, language="en", title="A potato supper"),
    }
    state, _, kinds = summary(road.target(f"{site.home}/a"))
    assert state == "not-audited"
    assert "unrelated-source" in kinds


def test_records_reach_pages_and_files(site: Site, road: Road, tmp_path: Path) -> None:
    site.pages = {"/a": html(REWRITE, notice("/b")), "/b": html(SOURCE, language="en")}
    (tmp_path / "b.html").write_text(html(SOURCE, language="en"), encoding="utf-8")
    records = [
        {"rewrite": {"url": f"{site.home}/a"}},
        {"rewrite": {"url": f"{site.home}/a"}, "sources": [{"file": "b.html"}]},
        {"rewrite": {"html": html(REWRITE, notice(f"{site.home}/b")), "url": f"{site.home}/x"}},
        {"rewrite": {"file": "gone.txt"}, "sources": [{"text": SOURCE}]},
        {"rewrite": {"text": REWRITE}, "sources": [{"file": "gone.txt"}, {"text": SOURCE}]},
    ]
    reports = [road.line(json.dumps(one), name=str(n)) for n, one in enumerate(records)]
    states = [report.result.state for report in reports]
    assert states == ["differences-found"] * 3 + ["not-audited", "differences-found"]
    assert [report.result.complete for report in reports] == [True, True, True, False, False]
    assert [report.record for report in reports] == ["0", "1", "2", "3", "4"]


def test_what_a_record_says_wins_over_the_page(road: Road) -> None:
    rewrite = {"html": html(REWRITE), "title": "Gegebener Titel", "published": "2025-05-01"}
    record = {"rewrite": rewrite, "sources": [{"text": SOURCE}]}
    document = road.line(json.dumps(record), name="1").documents[0]
    assert (document.title, document.published) == ("Gegebener Titel", "2025-05-01")


def test_offline_touches_nothing(site: Site, tmp_path: Path) -> None:
    site.pages = {"/a": html(REWRITE)}
    road = Road(allow_private=True, offline=True, folder=tmp_path)
    state, _, kinds = summary(road.target(f"{site.home}/a"))
    assert (state, kinds) == ("not-audited", ["offline"])
    (tmp_path / "a.html").write_text(html(REWRITE, notice(f"{site.home}/b")), encoding="utf-8")
    assert summary(road.target(str(tmp_path / "a.html")))[0] == "not-audited"
    assert site.asked == []


def test_loopback_is_refused_unless_allowed(site: Site) -> None:
    site.pages = {"/a": html(REWRITE)}
    report = Road().target(f"{site.home}/a")
    assert summary(report) == ("not-audited", [], ["refused-address"])
    assert site.asked == []


def test_pages_of_others_cannot_silence_the_audit(site: Site, road: Road) -> None:
    ignore = "<!-- auditor: ignore[number-changed] trust me -->"
    site.pages = {"/a": html(REWRITE, ignore + notice("/b")), "/b": html(SOURCE, language="en")}
    assert numbers(road.target(f"{site.home}/a"))
    assert road.target(f"{site.home}/a").result.suppressed == 0
