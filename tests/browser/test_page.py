"""
The HTML report in a real Chromium; skipped where the browser or its driver is missing.

The accessibility audit runs a newer axe-core than the installed one where `npm install axe-core`
put it into the project's folder, or NODE_PATH names a node_modules folder that has it.
"""

import functools
import json
import os
import shutil
import threading
from collections.abc import Iterator
from html import escape as html_escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import axe_core_python
import example_reports
import pytest
from selenium import webdriver

from auditor.markup import fragment_link
from auditor.model import Span
from auditor.output import html

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")
FOLDERS = [Path(one) for one in os.environ.get("NODE_PATH", "").split(os.pathsep) if one]
FOLDERS.append(Path(__file__).parents[2] / "node_modules")
NEWER = [one / "axe-core" / "axe.min.js" for one in FOLDERS]
AXE = next(
    (file for file in NEWER if file.is_file()), Path(axe_core_python.__file__).parent / "axe.min.js"
)
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars "
    "--disable-background-networking --disable-component-update --disable-sync "
    "--disable-extensions --disable-dev-shm-usage --window-size=1180,900"
)
WIDTHS = (320, 390, 768, 1180)

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER),
    reason="needs chromium and chromedriver (Debian: chromium, chromium-driver)",
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM or ""
    for flag in (*FLAGS.split(), f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture(
    params=["founding", "crowded", "hostile", "right-to-left", "not-audited", "several"]
)
def page(request: pytest.FixtureRequest, browser: Any, tmp_path: Path) -> Any:
    """Open the page of a report; `several` is a page of all of them."""
    load(browser, request.param, tmp_path)
    return browser


def load(browser: Any, name: str, folder: Path, language: str = "en") -> None:
    names = tuple(example_reports.REPORTS) if name == "several" else (name,)
    file = folder / f"{name}.html"
    reports = [example_reports.REPORTS[one]() for one in names]
    file.write_text(html.render_all(reports, language=language), encoding="utf-8")
    browser.get("about:blank")
    browser.get_log("performance")
    browser.get_log("browser")
    browser.get(file.as_uri())


def requests(browser: Any) -> list[str]:
    messages = [json.loads(one["message"])["message"] for one in browser.get_log("performance")]
    return [
        one["params"]["request"]["url"]
        for one in messages
        if one["method"] == "Network.requestWillBeSent"
    ]


def test_it_opens_silently_and_asks_for_nothing(page: Any) -> None:
    assert page.get_log("browser") == []
    assert requests(page) == [page.current_url]


def test_every_finding_is_seen_and_its_links_work(page: Any) -> None:
    findings = page.find_elements("css selector", ".finding")
    assert all(one.is_displayed() for one in findings)
    dangling = page.execute_script(
        "return [...document.querySelectorAll('a[href^=\"#\"]')]"
        ".filter(a => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).length"
    )
    assert dangling == 0
    schemes = page.execute_script(
        "return [...new Set([...document.links].map(a => a.protocol))].sort()"
    )
    assert set(schemes) <= {"file:", "http:", "https:"}


def test_nothing_from_a_report_runs(page: Any) -> None:
    assert page.title != "owned"
    assert page.execute_script("return document.scripts.length") == 2
    assert page.execute_script("return document.images.length") == 0
    handlers = page.execute_script(
        "return [...document.querySelectorAll('*')].flatMap(e => [...e.attributes])"
        ".filter(a => a.name.startsWith('on')).length"
    )
    assert handlers == 0


@pytest.mark.parametrize("width", WIDTHS)
def test_it_fits_the_screen(page: Any, width: int) -> None:
    page.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500},
    )
    try:
        wide = page.execute_script("return document.documentElement.scrollWidth")
        assert wide <= width
    finally:
        page.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(page: Any, scheme: str) -> None:
    page.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": scheme}]},
    )
    page.execute_script("for (const one of document.querySelectorAll('details')) one.open = true")
    page.execute_script(AXE.read_text(encoding="utf-8"))
    result = page.execute_async_script(
        "const done = arguments[arguments.length - 1]; axe.run(document).then(done)"
    )
    found = [
        (one["id"], node["html"][:160], node["failureSummary"])
        for one in result["violations"]
        for node in one["nodes"]
    ]
    assert found == []
    assert len(result["passes"]) > 10


def press(browser: Any, key: str) -> str:
    browser.find_element("css selector", "body").send_keys(key)
    name: str = browser.execute_script("return document.activeElement.id")
    return name


def test_j_and_k_step_through_the_findings(browser: Any, tmp_path: Path) -> None:
    load(browser, "founding", tmp_path)
    assert [press(browser, key) for key in "jjkkj"] == ["F1", "F2", "F1", "F1", "F2"]
    assert [press(browser, "j") for _ in range(9)][-1] == "F6"
    assert browser.find_element("id", "F6").is_displayed()


@pytest.mark.parametrize(("language", "label"), [("en", "Copied"), ("de", "Kopiert")])
def test_the_findings_can_be_copied_as_text(
    browser: Any, tmp_path: Path, language: str, label: str
) -> None:
    load(browser, "founding", tmp_path, language)
    browser.execute_cdp_cmd(
        "Browser.grantPermissions",
        {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]},
    )
    button = browser.find_element("css selector", "button.copy")
    assert button.is_displayed()
    button.click()
    text = browser.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "setTimeout(() => navigator.clipboard.readText().then(done, e => done(String(e))), 100)"
    )
    assert "Attleeu" in text
    assert "https://wire.example/unrcca#:~:text=word" in text
    assert button.text == label


def test_print_opens_what_is_folded(browser: Any, tmp_path: Path) -> None:
    load(browser, "founding", tmp_path)
    browser.execute_script("dispatchEvent(new Event('beforeprint'))")
    closed = browser.execute_script(
        "return document.querySelectorAll('details:not([open])').length"
    )
    assert closed == 0


def test_the_first_screen_answers_the_first_question(browser: Any, tmp_path: Path) -> None:
    load(browser, "founding", tmp_path)
    bottom = browser.execute_script(
        "return document.getElementById('F3').getBoundingClientRect().bottom"
    )
    assert bottom < 900, "verdict and all errors are above the fold"


PARAGRAPHS = (
    "Der Außenminister nahm am Freitag an einem Treffen teil. Der Zug fuhr ab.",
    "A well-known harbour, they say, burnt & closed: the mayor’s 1,700 boats sank (UNRCA).",
    "The mayor said that the harbour would open again. " * 4,
    "Nobody was hurt, said the fire brigade; the boats, some of them old, were not insured at all.",
    "全部の港は閉鎖されたと市長は述べた。次の船は月曜日に出る。",
    "गाँव के लोगों ने कहा कि नदी का पानी बढ़ रहा है।",
    "قال رئيس البلدية إن الميناء سيفتح مجددا يوم الاثنين.",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a page whose paragraphs stand a screen apart, with a teaser of their words on top."""
    body = "".join(f"<p id=p{n}>{html_escape(one)}</p>" for n, one in enumerate(PARAGRAPHS))
    folder = tmp_path_factory.mktemp("site")
    style = "p { margin: 1500px 0 }"
    (folder / "a.html").write_text(
        f"<!doctype html><meta charset=utf-8><style>{style}</style>"
        f"<nav>Freitags known Booted 17001 Attleeus ports</nav>{body}",
        encoding="utf-8",
    )
    handler = functools.partial(QuietHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/a.html"
        server.shutdown()
        thread.join()


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- its name there
        """Say nothing."""


@pytest.mark.parametrize(
    ("number", "quoted"),
    [
        (0, "Freitag"), (0, "minister"), (0, "an"), (1, "known"), (1, "they"),
        (1, "burnt & closed"),
        (1, "700"), (1, "UNRCA"), (1, "harbour, they say, burnt & close"),
        (0, "minister nahm am Freitag an einem"), (1, "mayor"), (1, PARAGRAPHS[1]),
        (2, PARAGRAPHS[2].strip()),
        (3, PARAGRAPHS[3]), (3, "the boats, some of them"), (4, "閉鎖"), (4, "月曜日"),
        (5, "नदी"), (6, "الميناء"), (3, f"{PARAGRAPHS[3]}\n{PARAGRAPHS[4]}"),
    ],
)  # fmt: skip
def test_a_link_opens_the_page_at_the_words(
    browser: Any, site: str, number: int, quoted: str
) -> None:
    text = "\n".join(PARAGRAPHS)
    start = text.index(quoted, text.index(PARAGRAPHS[number]))
    link = fragment_link(site, text, Span(start, start + len(quoted)))
    browser.get("about:blank")
    browser.get(link)
    seen = browser.execute_async_script(
        "const done = arguments[0], end = performance.now() + 2000;"
        "const look = () => {"
        "  const seen = [...document.querySelectorAll('p')].filter(p => {"
        "    const box = p.getBoundingClientRect();"
        "    return box.bottom > 0 && box.top < innerHeight; }).map(p => p.id);"
        "  seen.length || performance.now() > end ? done(seen) : setTimeout(look, 20); };"
        "look()"
    )
    assert seen == [f"p{number}"], link
