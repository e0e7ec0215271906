"""One decoder for every charset, one sniffer for every kind; nothing they read makes them fail."""

import time
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.fetch.charsets import CODECS
from auditor.fetch.decode import decode
from auditor.fetch.inflate import EncodingError, Inflater, TooLargeError
from auditor.fetch.sniff import sniff

GERMAN = "Die Größe der Fähre wurde geändert – „so früh wie möglich“, hieß es. " * 3
RUSSIAN = (
    "Президент подписал указ о новой дороге между двумя городами на юге страны. "
    "Строительство начнётся весной и займёт около трёх лет, сообщили в министерстве."
)
UKRAINIAN = (
    "Президент підписав указ про нову дорогу між двома містами на півдні країни. "
    "Будівництво почнеться навесні, повідомили в міністерстві."
)
POLISH = (
    "Prezydent podpisał rozporządzenie w sprawie nowej drogi łączącej dwa miasta na południu "
    "kraju. Budowa rozpocznie się wiosną i potrwa około trzech lat, ogłosiło ministerstwo."
)
TURKISH = (
    "Cumhurbaşkanı ülkenin güneyindeki iki şehir arasında yeni bir yol için kararname imzaladı. "
    "İnşaat ilkbaharda başlayacak."
)
SPANISH = (
    "El presidente firmó un decreto sobre una nueva carretera entre dos ciudades del sur. La "
    "construcción comenzará en otoño, según informó el ministerio de Economía el año pasado."
)
GREEK = "Ο πρόεδρος υπέγραψε διάταγμα για τον νέο δρόμο ανάμεσα στις δύο πόλεις στο νότιο τμήμα."
HEBREW = "הנשיא חתם על צו לסלילת כביש חדש בין שתי הערים בדרום המדינה. העבודות יחלו באביב."
ARABIC = "وقع الرئيس مرسوما بشأن طريق جديد بين مدينتين في جنوب البلاد. تبدأ أعمال البناء في الربيع."
JAPANESE = "大統領は南部の二つの都市を結ぶ新しい道路に関する法令に署名した。工事は春に始まる。"
CHINESE = "总统签署了关于在该国南部两座城市之间修建新公路的法令。工程将于春季开始,交通部表示。"
TAIWANESE = "總統簽署了關於在該國南部兩座城市之間修建新公路的法令。工程將於春季開始,交通部表示。"
KOREAN = "대통령은 남부의 두 도시를 잇는 새 도로에 관한 법령에 서명했다. 공사는 봄에 시작된다."

LEGACY = [
    ("de", "cp1252", "windows-1252", GERMAN),
    ("es", "cp1252", "iso-8859-1", SPANISH),
    ("pl", "cp1250", "windows-1250", POLISH),
    ("tr", "cp1254", "iso-8859-9", TURKISH),
    ("ru", "cp1251", "windows-1251", RUSSIAN),
    ("ru", "koi8-r", "koi8-r", RUSSIAN),
    ("uk", "cp1251", "cp1251", UKRAINIAN),
    ("el", "cp1253", "windows-1253", GREEK),
    ("he", "cp1255", "windows-1255", HEBREW),
    ("ar", "cp1256", "windows-1256", ARABIC),
    ("ja", "cp932", "Shift_JIS", JAPANESE),
    ("ja", "euc_jp", "euc-jp", JAPANESE),
    ("ja", "iso2022_jp", "iso-2022-jp", JAPANESE),
    ("zh", "gb18030", "gb2312", CHINESE),
    ("zh-TW", "big5", "big5", TAIWANESE),
    ("ko", "cp949", "euc-kr", KOREAN),
]


def page(text: str, *, meta: str = "", language: str = "") -> str:
    declared = f"<meta charset={meta}>" if meta else ""
    lang = f" lang={language}" if language else ""
    return f"<html{lang}><head>{declared}</head><body><p>{text}</p><p>{text}</p></body></html>"


@pytest.mark.parametrize(("language", "codec", "label", "text"), LEGACY)
def test_declared_charsets_are_believed_where_they_fit(
    language: str, codec: str, label: str, text: str
) -> None:
    del language
    by_meta = decode(page(text, meta=label).encode(codec))
    by_header = decode(page(text).encode(codec), f'text/html; charset="{label.upper()}"')
    assert text in by_meta[0]
    assert by_meta[2] == "meta"
    assert text in by_header[0]
    assert by_header[2] == "header"


@pytest.mark.parametrize(
    ("language", "codec", "text"), [(a, b, d) for a, b, _, d in LEGACY if b != "iso2022_jp"]
)
@pytest.mark.parametrize("lie", ["", "utf-8"])
def test_charsets_that_nobody_declares_are_detected(
    language: str, codec: str, text: str, lie: str
) -> None:
    found, _, origin = decode(page(text, meta=lie, language=language).encode(codec))
    assert text in found
    assert origin in {"detected", "language"}


@pytest.mark.parametrize("label", sorted(CODECS))
def test_valid_utf8_wins_over_every_label(label: str) -> None:
    body = page(GERMAN + RUSSIAN, meta=label).encode()
    found, codec, origin = decode(body, f"text/html; charset={label}")
    if CODECS[label] != "iso2022_jp":
        assert (codec, origin) == ("utf-8", "valid-utf8")
    assert GERMAN in found


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_charsets_with_and_without_a_mark(codec: str) -> None:
    body = page(GERMAN).encode(codec)
    assert GERMAN in decode(body)[0]
    assert sniff(body) == "text/html"


def test_a_stray_byte_does_not_change_the_charset_of_a_page() -> None:
    body = page(GERMAN * 9).encode() + b"<p>caf\xe9"
    for declared in ("", "text/html; charset=utf-8", "text/html; charset=iso-8859-1"):
        assert GERMAN in decode(body, declared)[0]


def test_letters_far_down_a_page_count() -> None:
    body = b"<html><script>" + b"var a=1;" * 30_000 + b"</script><p>" + RUSSIAN.encode("cp1251")
    assert RUSSIAN in decode(body)[0]
    body = b"<html><p>" + b"plain " * 30_000 + GERMAN.encode()
    assert GERMAN in decode(body, "text/html; charset=iso-8859-1")[0]


@given(st.binary(max_size=600), st.text(max_size=60))
def test_the_decoder_never_fails(body: bytes, declared: str) -> None:
    text, charset, origin = decode(body, f"text/html; charset={declared}")
    assert isinstance(text, str)
    assert charset
    assert origin
    assert sniff(body, declared)


@given(st.binary(max_size=300), st.sampled_from(sorted(CODECS)))
def test_no_label_makes_the_decoder_fail(body: bytes, label: str) -> None:
    assert isinstance(decode(page("x", meta=label).encode() + body, f"charset={label}")[0], str)


@given(st.text(min_size=1, max_size=300))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    body = ("<p>é" + text.replace("\0", "")).encode("utf-8", "ignore")
    assert decode(body)[0] == body.decode()


@pytest.mark.parametrize("byte", [b"\xff", b"\xc3", b"<", b" ", b"<meta ", b"&", b"\x81\x40"])
def test_hostile_bytes_cost_little(byte: bytes) -> None:
    body = byte * ((1 << 20) // len(byte))
    start = time.monotonic()
    decode(body, "text/html; charset=utf-8")
    sniff(body, "text/html")
    assert time.monotonic() - start < 3.0


@pytest.mark.parametrize(
    ("body", "declared", "name", "media"),
    [
        (b"%PDF-1.7", "text/html", "", "application/pdf"),
        (b"\r\n%PDF-1.7", "text/html", "article.html", "application/pdf"),
        (b"PK\x03\x04", "text/html", "", "application/zip"),
        (b"\x1f\x8b\x08", "text/html", "", "application/gzip"),
        (b"\x89PNG\r\n\x1a\n", "", "a.txt", "image/png"),
        (b"MZ heisst eine Stadt", "text/plain", "", "text/plain"),
        (b"RIFF is a word", "", "a.txt", "text/plain"),
        (b"\x7fELF\x02\x01", "text/html", "", "application/x-executable"),
        (b"\x01\x02\x03\x00" * 50, "text/html", "", "application/octet-stream"),
        (b"<!doctype html>\x00<p>a stray NUL", "", "", "text/html"),
        (b"<!-- saved --> <!DOCTYPE html PUBLIC '-//W3C'>", "text/plain", "", "text/html"),
        (b"<?xml version='1.0'?>\n<html xmlns='x'>", "application/xml", "", "text/html"),
        (b"<?xml version='1.0'?><rss version='2.0'>", "text/xml", "", "application/rss+xml"),
        (b"<?xml version='1.0'?><feed xmlns='x'>", "text/html", "", "application/rss+xml"),
        (b"Just words.", "text/html; charset=utf-8", "", "text/html"),
        (b"Just words.", "application/octet-stream", "", "text/plain"),
        (b"# Title", "text/markdown; charset=utf-8", "", "text/markdown"),
        (b"<div align=center>logo</div>\n# Title", "", "README.md", "text/markdown"),
        (b"<p>Saved page", "", "saved.txt", "text/html"),
        (b'{"a": 1}', "application/ld+json", "", "application/json"),
        (b'{"a": 1}', "", "a.json", "application/json"),
        (b"a,b", "text/csv", "", "text/plain"),
        (b"words", "image/\x1b[31m", "", "text/plain"),
        (b"words", "video/mp4", "", "video/mp4"),
        (b"", "", "", "text/plain"),
    ],
)
def test_kinds_are_told_by_the_bytes(body: bytes, declared: str, name: str, media: str) -> None:
    assert sniff(body, declared, name) == media


@given(st.binary(max_size=200), st.sampled_from(["", "gzip", "deflate", "x-gzip, identity"]))
def test_any_bytes_inflate_or_are_refused(data: bytes, encoding: str) -> None:
    inflater = Inflater(encoding, 1000)
    try:
        out = b"".join(inflater.feed(data))
        inflater.finish()
    except (EncodingError, TooLargeError):
        return
    assert len(out) <= 1000


@given(st.binary(max_size=5000), st.integers(1, 700), st.sampled_from([31, 15, -15]))
def test_what_was_compressed_comes_back_in_any_pieces(data: bytes, step: int, bits: int) -> None:
    machine = zlib.compressobj(6, zlib.DEFLATED, bits)
    packed = machine.compress(data) + machine.flush()
    inflater = Inflater("gzip" if bits == 31 else "deflate", 10_000)
    parts = (packed[at : at + step] for at in range(0, len(packed), step))
    assert b"".join(piece for part in parts for piece in inflater.feed(part)) == data
    inflater.finish()


def test_a_bomb_is_stopped_at_the_limit() -> None:
    machine = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = machine.compress(bytes(64 << 20)) + machine.flush()
    pieces: list[int] = []
    inflater = Inflater("gzip", 3 << 20)
    with pytest.raises(TooLargeError):
        pieces.extend(len(piece) for piece in inflater.feed(bomb))
    assert max(pieces) <= 1 << 18
    assert sum(pieces) <= 3 << 20
