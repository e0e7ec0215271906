"""Walls are told from articles, and no article is taken for a wall."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.fetch import page_state
from auditor.fetch.state import visible_length
from auditor.model import Page

PROSE = (
    "<p>The harbour board will decide on Friday whether the old ferry may sail for another "
    "season, its chairwoman said. Repairs would cost more than a new boat, according to a report "
    "that the town received in March, and the yard has no room before autumn.</p>"
)


def state(markup: str, media: str = "text/html") -> str:
    return page_state(Page(url="", final_url="", text=markup, media_type=media))


BEFORE_YOU_CONTINUE = (
    "<h1>Before you continue</h1><p>We use cookies and data to deliver services and to measure "
    "audiences; choose what happens to your cookies, and change it whenever you like in the "
    "settings of your account.</p><form><button>Accept all</button></form>"
)
BANNER_ALONE = (
    "<h1>Datenschutz</h1><p>Wir und unsere Partner setzen Cookies.</p>"
    "<button>Alle akzeptieren</button>"
)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<title>Just a moment...</title><script>window._cf_chl_opt={}</script>", "bot-wall"),
        ("<title>Access Denied</title><h1>Access Denied</h1>Reference #18.2", "bot-wall"),
        (
            "<title>news.example</title><script src=https://ct.captcha-delivery.com/c.js>",
            "bot-wall",
        ),
        ("<h1>Sind Sie ein Mensch?</h1><p>Bitte bestätigen.", "bot-wall"),
        ("<h1>Please log in</h1><form><input name=u><input type='password'></form>", "login-wall"),
        ("<h2>Anmelden</h2><form><input required type=password name=p></form>", "login-wall"),
        ("<h1>Войти</h1><form><input type=password></form>", "login-wall"),
        (BEFORE_YOU_CONTINUE, "consent-wall"),
        (BANNER_ALONE, "consent-wall"),
        ("<title>News</title><div id=root></div><script src=/a.js></script>", "script-only-page"),
        ("<noscript>You need to enable JavaScript to run this app.</noscript>", "script-only-page"),
        ("<p>Bitte JavaScript aktivieren.</p>", "script-only-page"),
        ("<title>404 Not Found</title><h1>Not Found</h1>", "soft-404"),
        ("<title>Zeitung</title><h1>Seite nicht gefunden</h1><p>Zur Startseite", "soft-404"),
        ("<title>Страница не найдена</title>", "soft-404"),
        ("<title>Daily | 404</title><p>Sorry!", "soft-404"),
    ],
)
def test_walls_and_shells(markup: str, expected: str) -> None:
    assert state(f"<html><body>{markup}</body></html>") == expected


@pytest.mark.parametrize(
    "extra",
    [
        "<form>Log in <input type=password></form>",
        "<script src=/cdn-cgi/challenge-platform/scripts/jsd/main.js></script>",
        "<script>window._cf_chl_opt={}</script><script src=https://captcha.example/api.js></script>",
        "<noscript>Please enable JavaScript.</noscript><div id=root></div>",
        "<div class=banner>We use cookies. <button>Accept all</button></div>",
        "<h1>Page not found: how links rot</h1>",
        "<h1>Access denied: reporters shut out of trial</h1>",
    ],
)
def test_an_article_with_the_furniture_of_a_wall_is_an_article(extra: str) -> None:
    assert not state(f"<html><body>{extra}{PROSE}</body></html>")


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "<p>Kurz gesagt: Die Fähre fährt wieder.</p>",
        "<title>Ferry</title><p>Ferry sails again on Monday.</p>",
        "<title>Peugeot 404 sold</title><p>The car went to a museum.</p>",
        "<p>Log in rolls down hill, blocks road.</p>",
        "<p>Ministers accept all proposals on privacy.</p>",
        "<p>The app requires a password.</p>",
        "<script src=/cdn-cgi/challenge-platform/scripts/jsd/main.js></script><p>Ferry sails.</p>",
        "<script src=/_Incapsula_Resource?SWJIYLWA=1></script><p>Ferry sails again.</p>",
    ],
)
def test_short_pages_are_pages(markup: str) -> None:
    assert not state(markup)


def test_only_markup_is_judged() -> None:
    assert not state("404 Not Found", "text/plain")


@given(st.text(alphabet="<>!-/ abtitlescriptdivid=root\"'\n\0é", max_size=400))
def test_any_markup_is_judged(markup: str) -> None:
    assert isinstance(state(markup), str)
    assert visible_length(markup) <= len(markup) * 2


@pytest.mark.parametrize(
    "piece",
    "< <!-- <script> <title> <input  <div&nbsp;id=root &amp & </ <p> <svg <noscript> 404 a".split(
        " "
    ),
)
def test_hostile_markup_costs_little(piece: str) -> None:
    start = time.monotonic()
    state(piece.replace("&nbsp;", " ") * (599_000 // len(piece or "x")) or piece)
    assert time.monotonic() - start < 2.0
