"""Fetching from servers that mean harm: the right kind of error, in time, in bounded memory."""

import io
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import StageError
from auditor.fetch import FetchPolicy, fetch, fetch_all
from auditor.fetch.decode import decode
from auditor.fetch.guard import is_public
from auditor.fetch.sniff import sniff

OPEN = FetchPolicy(allow_private=True, timeout=5.0)
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


@pytest.mark.parametrize("path", ["/bomb", "/endless"])
def test_memory_stays_bounded(server: Any, path: str) -> None:
    code = (
        "import resource, sys\n"
        "from auditor.fetch import fetch, FetchPolicy\n"
        "from auditor.errors import StageError\n"
        "try: fetch(sys.argv[1], FetchPolicy(allow_private=True, timeout=8.0))\n"
        "except StageError as error: print(error.kind)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)\n"
    )
    url = f"http://127.0.0.1:{server.port}{path}"
    done = subprocess.run(
        [sys.executable, "-c", code, url],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ},
    )
    kind, peak = done.stdout.split()
    assert kind == "too-large"
    assert int(peak) < 160


SPECIAL = """0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1
172.31.255.255 192.0.0.1 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1
224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:10.0.0.1
64:ff9b::7f00:1 64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1:: fc00::1 fe80::1 fec0::1
ff02::1 not-an-address""".split()


@pytest.mark.parametrize("address", SPECIAL)
def test_special_addresses_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "64:ff9b::808:808"]
)
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


@given(st.binary(max_size=400), st.text(max_size=60))
def test_the_decoder_never_fails(body: bytes, declared: str) -> None:
    text, charset, origin = decode(body, f"text/html; charset={declared}")
    assert isinstance(text, str)
    assert charset
    assert origin
    assert sniff(body, declared)
