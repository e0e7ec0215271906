"""Fetching from servers that mean harm: the right kind of error, in time, in bounded memory."""

import io
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from auditor.errors import StageError
from auditor.fetch import FetchPolicy, fetch, fetch_all

OPEN = FetchPolicy(allow_private=True, timeout=3.0)
IMPATIENT = FetchPolicy(allow_private=True, timeout=0.6)


def kind_of(url: str, policy: FetchPolicy = OPEN) -> str:
    with pytest.raises(StageError) as caught:
        fetch(url, policy)
    error = caught.value
    assert error.stage == "fetch"
    assert "\n" not in str(error)
    return error.kind


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/to-file", "refused-scheme"),
        ("/circle", "too-many-redirects"),
        ("/gone", "not-found"),
        ("/nowhere", "not-found"),
        ("/forbidden", "blocked"),
        ("/login", "blocked"),
        ("/busy-for-days", "blocked"),
        ("/broken", "http-error"),
        ("/pdf", "not-html"),
        ("/binary", "not-html"),
        ("/bomb", "too-large"),
        ("/bomb-twice", "bad-encoding"),
        ("/not-gzip", "bad-encoding"),
        ("/announced", "too-large"),
        ("/endless", "too-large"),
        ("/endless-chunks", "too-large"),
        ("/endless-headers", "unreachable"),
        ("/short", "unreachable"),
        ("/nonsense", "unreachable"),
        ("/brotli", "bad-encoding"),
        ("/many-encodings", "bad-encoding"),
        ("/gzip-cut", "bad-encoding"),
        ("/feed", "not-html"),
        ("/header-terminal", "not-html"),
        ("/nowhere-redirect", "http-error"),
        ("/to-many", "too-many-redirects"),
        ("/to-nonsense", "refused-scheme"),
        ("/to-script", "refused-scheme"),
        ("/refresh-file", "refused-scheme"),
        ("/unauthorised", "blocked"),
        ("/legal", "blocked"),
        ("/removed", "not-found"),
        ("/soft-404", "not-found"),
        ("/challenge", "blocked"),
        ("/busy-nonsense", "blocked"),
    ],
)
def test_every_harm_has_its_kind(server: Any, path: str, kind: str) -> None:
    assert kind_of(f"http://127.0.0.1:{server.port}{path}") == kind


@pytest.mark.parametrize("path", ["/slow-headers", "/slow-body", "/silent", "/continue-flood"])
def test_the_deadline_holds_over_everything(server: Any, path: str) -> None:
    start = time.monotonic()
    assert kind_of(f"http://127.0.0.1:{server.port}{path}", IMPATIENT) == "timeout"
    assert time.monotonic() - start < 10 * IMPATIENT.timeout


def test_private_addresses_are_refused_on_every_hop(server: Any) -> None:
    closed = FetchPolicy(timeout=5.0)
    assert kind_of(f"http://127.0.0.1:{server.port}/ok", closed) == "refused-address"
    assert kind_of(f"http://localhost:{server.port}/ok", closed) == "refused-address"
    for form in ("http://2130706433/", "http://0x7f.1/", "http://[::ffff:127.0.0.1]/", "http://0/"):
        assert kind_of(form, closed) == "refused-address"


def test_redirects_and_refreshes_are_followed_and_recorded(server: Any) -> None:
    page = fetch(f"http://127.0.0.1:{server.port}/to-ok", OPEN)
    assert [hop.status for hop in page.hops] == [302, 200]
    assert page.hops[0].address == "127.0.0.1"
    assert page.final_url.endswith("/ok")
    assert "Fähre" in page.text
    assert page.raw_sha256.startswith("sha256:")
    again = fetch(f"http://127.0.0.1:{server.port}/refresh", OPEN)
    assert again.final_url.endswith("/ok")


def test_a_busy_server_is_asked_again(server: Any) -> None:
    assert "Fähre" in fetch(f"http://127.0.0.1:{server.port}/busy", OPEN).text


@pytest.mark.parametrize(
    ("path", "word", "origin"),
    [
        ("/ok", "Größe", "valid-utf8"),
        ("/lies", "Größe", "detected"),
        ("/latin-header", "Größe", "valid-utf8"),
        ("/bogus-charset", "Größe", "valid-utf8"),
        ("/no-charset", "Größe", "valid-utf8"),
        ("/utf16", "Größe", "bom"),
        ("/meta-1251", "Президент", "meta"),
        ("/bare-1251", "Президент", "detected"),
        ("/sjis", "大統領", "meta"),
        ("/gzip", "Größe", "valid-utf8"),
    ],
)
def test_charsets(server: Any, path: str, word: str, origin: str) -> None:
    page = fetch(f"http://127.0.0.1:{server.port}{path}", OPEN)
    assert word in page.text
    assert page.charset_origin == origin


def test_errors_stand_in_the_place_of_their_target(server: Any) -> None:
    good, bad = f"http://127.0.0.1:{server.port}/ok", f"http://127.0.0.1:{server.port}/gone"
    first, second = fetch_all([bad, good], OPEN)
    assert isinstance(first, StageError)
    assert not isinstance(second, StageError)


def test_an_unreachable_server(server: Any) -> None:
    del server
    assert kind_of("http://127.0.0.1:9/", OPEN) == "unreachable"
    assert kind_of("http://no-such-host.invalid/", OPEN) == "unreachable"
    assert kind_of("gopher://old.example/") == "refused-scheme"


def test_offline_fetches_nothing() -> None:
    assert kind_of("http://news.example/", FetchPolicy(offline=True)) == "offline"


def test_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "a.html"
    page.write_bytes("<p>Größe</p>".encode("cp1252"))
    assert "Gr" in fetch(str(page)).text
    assert fetch(str(page)).media_type == "text/html"
    note = tmp_path / "a.txt"
    note.write_text("Ein Text.", encoding="utf-8")
    assert fetch(str(note)).media_type == "text/plain"
    assert kind_of(str(tmp_path / "missing.txt")) == "unreadable"
    assert kind_of(str(tmp_path)) == "unreadable"
    (tmp_path / "big.txt").write_bytes(b"a" * 2000)
    assert kind_of(str(tmp_path / "big.txt"), FetchPolicy(max_decoded=1000)) == "too-large"
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.4")
    assert kind_of(str(tmp_path / "x.pdf")) == "not-html"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Grüße".encode())))
    assert fetch("-").text == "Grüße"
