"""Files and standard input: the same limits, the same decoder, errors that help."""

import io
import sys
from pathlib import Path

import pytest

from auditor.errors import StageError
from auditor.fetch import FetchPolicy, fetch


def refused(target: str, policy: FetchPolicy | None = None) -> StageError:
    with pytest.raises(StageError) as caught:
        fetch(target, policy or FetchPolicy())
    assert caught.value.stage == "fetch"
    assert str(caught.value).isprintable()
    return caught.value


def test_a_file_keeps_its_kind_charset_and_digest(tmp_path: Path) -> None:
    path = tmp_path / "article.htm"
    path.write_bytes("<html lang=de><p>Die Fähre für Föhr ist größer geworden.".encode("cp1252"))
    page = fetch(str(path))
    assert "Fähre für Föhr" in page.text
    assert (page.media_type, page.via, page.charset) == ("text/html", "file", "cp1252")
    assert page.raw_sha256.startswith("sha256:")
    assert page.retrieved_at.endswith("Z")
    assert page.hops == ()


def test_a_page_saved_from_a_wall_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "saved.html"
    path.write_text("<title>404 Not Found</title>", encoding="utf-8")
    assert fetch(str(path)).text


@pytest.mark.parametrize(
    ("name", "body", "kind"),
    [
        ("a.pdf", b"%PDF-1.4", "not-html"),
        ("a.html", b"\x89PNG\r\n\x1a\n", "not-html"),
        ("a.txt", b"\x00\x01\x02\x03" * 20, "not-html"),
        ("a.docx", b"PK\x03\x04word", "not-html"),
        ("big.txt", b"a" * 2001, "too-large"),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, name: str, body: bytes, kind: str) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    error = refused(str(path), FetchPolicy(max_decoded=2000))
    assert error.kind == kind
    assert error.hint


def test_missing_files_and_forgotten_schemes(tmp_path: Path) -> None:
    assert refused(str(tmp_path / "missing.html")).kind == "unreadable"
    assert refused(str(tmp_path)).kind == "unreadable"
    assert refused("a\0b").kind == "unreadable"
    assert refused("a" * 5000).kind == "unreadable"
    assert "https://www.news.example/story" in refused("www.news.example/story").hint
    assert refused("file:///etc/passwd").kind == "refused-scheme"
    assert refused("http://").kind == "refused-scheme"
    assert refused("http://[::1").kind == "refused-scheme"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("<p>Grüße".encode("utf-16"))))
    page = fetch("-")
    assert (page.text, page.via, page.media_type, page.url) == (
        "<p>Grüße",
        "stdin",
        "text/html",
        "",
    )
    monkeypatch.setattr(sys, "stdin", None)
    assert refused("-").kind == "unreadable"


def test_offline_reads_files_and_fetches_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# Titel", encoding="utf-8")
    offline = FetchPolicy(offline=True)
    assert fetch(str(path), offline).media_type == "text/markdown"
    assert refused("https://news.example/", offline).kind == "offline"
