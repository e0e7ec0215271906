"""The way to a page: hops, refreshes, cookies, retries, and what is refused on the way."""

import asyncio
import importlib
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import StageError
from auditor.fetch import FetchPolicy, fetch, fetch_all
from auditor.fetch.guard import check
from auditor.fetch.http import get

OPEN = FetchPolicy(allow_private=True, timeout=3.0)


@pytest.fixture
def outside(server: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Make this one server count as public; every other address meets the real check."""

    def lenient(addresses: list[str], port: int) -> None:
        if (addresses, port) != (["127.0.0.1"], server.port):
            check(addresses, port)

    monkeypatch.setattr(importlib.import_module("auditor.fetch.transport"), "check", lenient)
    return server


@pytest.mark.parametrize(
    "where",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost:9/",
        "http://localhost/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://2130706433/",
        "http://0x7f.1/",
        "//192.168.1.1/",
        "https://10.0.0.1/",
        "http://8.8.8.8:22/",
    ],
)
@pytest.mark.parametrize("way", ["redirect", "refresh"])
def test_a_page_may_not_lead_inside(outside: Any, where: str, way: str) -> None:
    refresh = f"<meta http-equiv=refresh content='0;url={where}'>".encode()
    head = "302 Found\r\nLocation: " + where if way == "redirect" else "200 OK"
    answer = f"HTTP/1.1 {head}\r\nContent-Length: {len(refresh)}\r\nConnection: close\r\n\r\n"
    outside.routes["/inside"] = answer.encode() + refresh
    assert "Fähre" in fetch(outside.url("/ok"), FetchPolicy(timeout=3.0)).text
    with pytest.raises(StageError) as caught:
        fetch(outside.url("/inside"), FetchPolicy(timeout=3.0))
    assert caught.value.kind == "refused-address"
    assert caught.value.hint


@pytest.mark.parametrize("addresses", [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["::1"]])
def test_a_name_that_resolves_inside_is_refused_whole(addresses: list[str]) -> None:
    async def resolver(host: str, port: int) -> list[str]:
        assert (host, port) == ("mixed.example", 80)
        return addresses

    with pytest.raises(StageError) as caught:
        asyncio.run(get("http://mixed.example/", FetchPolicy(timeout=3.0), resolver))
    assert caught.value.kind == "refused-address"


def test_a_name_that_moves_inside_between_hops_is_refused(outside: Any) -> None:
    answers = [["127.0.0.1"], ["10.0.0.1"]]
    asked: list[str] = []

    async def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        assert port == outside.port
        return answers[min(len(asked), 2) - 1]

    url = f"http://rebind.example:{outside.port}/to-ok"
    with pytest.raises(StageError) as caught:
        asyncio.run(get(url, FetchPolicy(timeout=3.0), rebinding))
    assert caught.value.kind == "refused-address"
    assert asked == ["rebind.example"] * 2


@pytest.mark.parametrize(
    ("path", "statuses"),
    [
        ("/refresh-noscript", [200, 200]),
        ("/cookies", [302, 200]),
        ("/consent-cookie", [302, 200]),
        ("/busy-soon", [429, 200]),
        ("/reset-once", [200]),
        ("/refresh-later", [200]),
        ("/deflate", [200]),
        ("/deflate-raw", [200]),
        ("/gzip-members", [200]),
        ("/until-the-end", [200]),
    ],
)
def test_ways_to_the_article(server: Any, path: str, statuses: list[int]) -> None:
    page = fetch(server.url(path), OPEN)
    assert [hop.status for hop in page.hops] == statuses
    assert page.text.endswith("</article></body></html>") or path == "/refresh-later"
    assert "Fähre fährt" in page.text
    assert ("meta-refresh" in page.flags) == (path == "/refresh-noscript")
    assert ("length-unverified" in page.flags) == (path == "/until-the-end")


def test_one_refresh_is_followed_and_none_to_itself(server: Any) -> None:
    assert "Ein Satz" in fetch(server.url("/refresh-itself"), OPEN).text
    chain = fetch(server.url("/refresh-chain"), OPEN)
    assert [hop.url.rpartition("/")[2] for hop in chain.hops] == ["refresh-chain", "refresh"]


def test_empty_pages_are_pages_without_text(server: Any) -> None:
    for path in ("/empty", "/empty-gzip", "/no-content"):
        assert not fetch(server.url(path), OPEN).text


def test_credentials_are_neither_sent_nor_shown(server: Any) -> None:
    with_secret = f"http://user:secret@127.0.0.1:{server.port}"
    page = fetch(f"{with_secret}/ok", OPEN)
    assert "authorization" not in server.last_request.lower()
    assert "secret" not in repr(page)
    with pytest.raises(StageError) as caught:
        fetch(f"{with_secret}/gone", OPEN)
    assert "secret" not in caught.value.subject + str(caught.value)
    assert "secret" not in repr(fetch(server.url("/to-credentials"), OPEN))
    assert "authorization" not in server.last_request.lower()


def test_what_is_remote_cannot_act_on_a_terminal(server: Any) -> None:
    with pytest.raises(StageError) as caught:
        fetch(server.url("/header-terminal"), OPEN)
    assert "\x1b" not in str(caught.value) + caught.value.hint
    with pytest.raises(StageError) as caught:
        fetch(server.url("/gone?\x1b[2J\u202egone"), OPEN)
    assert caught.value.subject.isprintable()


def test_a_request_says_who_asks_and_takes_only_what_is_bounded(server: Any) -> None:
    fetch(server.url("/ok"), FetchPolicy(allow_private=True, user_agent="desk/1.0"))
    assert "User-Agent: desk/1.0" in server.last_request
    assert "Accept-Encoding: gzip, deflate\r\n" in server.last_request


def test_inside_a_running_loop_it_fetches_too(server: Any) -> None:
    async def notebook() -> str:
        return fetch(server.url("/ok"), OPEN).text  # a caller that knows nothing of loops

    assert "Fähre" in asyncio.run(notebook())


def test_many_targets_at_once_keep_their_order(server: Any) -> None:
    targets = [server.url("/ok" if n % 2 else "/gone") + f"?{n}" for n in range(20)]
    found = fetch_all(targets, OPEN)
    assert [isinstance(one, StageError) for one in found] == [n % 2 == 0 for n in range(20)]
    slow = [server.url(f"/slow-body?{n}") for n in range(8)]
    kinds = [
        getattr(one, "kind", "")
        for one in fetch_all(slow, FetchPolicy(allow_private=True, timeout=0.4))
    ]
    assert kinds == ["timeout"] * 8


def test_a_folder_can_be_served(tmp_path: Path, folder_server: Any) -> None:
    (tmp_path / "a.html").write_text("<h1>Ein Titel</h1><p>Ein Satz.", encoding="utf-8")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "b.txt").write_text("Grüße", encoding="utf-8")
    with folder_server(tmp_path) as running:
        assert fetch(running.url("/a.html"), OPEN).media_type == "text/html"
        assert fetch(running.url("/deep/b.txt"), OPEN).text == "Grüße"
