"""Dictionaries in every format, the cache of lexicons, and what they do to an alignment."""

import gzip
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.cli import run
from auditor.errors import ConfigError
from auditor.lexicons import folder, installed, words
from auditor.lexicons.codes import in_name
from auditor.lexicons.formats import base, read
from auditor.lexicons.prune import pieces, prune

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
ARTICLES = {
    "00databaseinfo": "A small dictionary.\nGNU General Public License ver. 2.0 and later\n",
    "Blumentopf": "Blumentopf /ˈbluː/ <masc, n>\n [bot.] flowerpot <n>, pot <n>\n"
    '      "der Blumentopf fällt"  - the flowerpot falls\n   Synonym: {Topf}\n',
    "sich freuen": "sich freuen\n1. rejoice; be glad 2. to look at something that nobody saw\n",
    "Wal": "Wal\nwhale\n",
}
EDICT = """\
　？？？ /EDICT, a small one/
食べる [たべる] /(v1,vt) (1) to eat/(P)/
橋;はし [はし] /(n) bridge/EntL1237640X/
タクシー /(n) taxi/cab/
ぺらぺら /(adv) fluently/
"""
CEDICT = """\
# CC-CEDICT
#! license=https://creativecommons.org/licenses/by-sa/4.0/
橋 桥 [qiao2] /bridge/CL:座[zuo4]/
鐵路 铁路 [tie3 lu4] /railroad/railway/
張 张 [Zhang1] /surname Zhang/
舊 旧 [jiu4] /old/variant of 久/
"""
TSV = """\
# languages: fi en
# licence: CC0
silta\tbridge
rautatie\trailway; railroad
hyvä päivä\tgood day
"""


def number(value: int) -> str:
    text = ""
    while value or not text:
        text, value = DIGITS[value % 64] + text, value // 64
    return text


def dictd(place: Path, name: str = "tiny-deu-eng", *, packed: bool = True) -> Path:
    body, index = b"", []
    for head, article in ARTICLES.items():
        raw = article.encode()
        index.append(f"{head}\t{number(len(body))}\t{number(len(raw))}\n")
        body += raw
    (place / f"{name}.index").write_text("".join(index), encoding="utf-8")
    file = place / (name + (".dict.dz" if packed else ".dict"))
    file.write_bytes(gzip.compress(body) if packed else body)
    return file


def made(place: Path, name: str, content: bytes) -> Path:
    file = place / name
    file.write_bytes(content)
    return file


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "cache"
    monkeypatch.setenv("AUDITOR_CACHE_DIR", str(place))
    monkeypatch.chdir(tmp_path)
    return place


def entries(cache: Path, name: str) -> dict[str, dict[str, float]]:
    return words(next(one for one in installed(cache) if one.about.name == name))


@pytest.mark.parametrize("packed", [True, False])
def test_dictd_by_either_file(cache: Path, tmp_path: Path, *, packed: bool) -> None:
    body = dictd(tmp_path, packed=packed)
    assert run(["lexicon", "import", str(body)]) == 0
    assert run(["lexicon", "import", str(tmp_path / "tiny-deu-eng.index"), "--name", "b"]) == 0
    found = entries(cache, "tiny-deu-eng")
    assert found == entries(cache, "b")
    assert found["blumentopf"].keys() == {"flowerpot", "pot"}
    assert found["wal"] == {"whale": 0.9}
    about = next(one.about for one in installed(cache) if one.about.name == "b")
    assert (about.languages, about.licence, about.form) == (("de", "en"), "GPL-2", "dictd")
    assert (about.source, about.headwords, about.read) == ("tiny-deu-eng.index", 2, 3)


@pytest.mark.parametrize("encoding", ["utf-8", "euc_jp"])
def test_edict_in_both_encodings(cache: Path, tmp_path: Path, encoding: str) -> None:
    file = made(tmp_path, "edict", EDICT.encode(encoding))
    assert run(["lexicon", "import", str(file), "--licence", "CC-BY-SA-4.0"]) == 0
    found = entries(cache, "edict")
    assert set(found) == {"食", "橋", "タクシー"}
    assert "eat" in found["食"]
    assert found["橋"] == {"bridge": 0.9}


def test_a_licence_that_nobody_tells_is_asked_for(
    cache: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = made(tmp_path, "edict", EDICT.encode())
    assert run(["lexicon", "import", str(file)]) == 2
    assert "--licence" in capsys.readouterr().err
    assert installed(cache) == ()


@pytest.mark.parametrize("name", ["cedict_ts.u8", "words.txt", "cedict.txt.gz"])
def test_cedict_by_name_and_by_content(cache: Path, tmp_path: Path, name: str) -> None:
    content = CEDICT.encode()
    file = made(tmp_path, name, gzip.compress(content) if name.endswith("gz") else content)
    assert run(["lexicon", "import", str(file), "--name", "zh"]) == 0
    found = entries(cache, "zh")
    assert set(found) == {"橋", "桥", "鐵路", "铁路", "張", "张", "舊", "旧"}
    assert set(found["铁路"]) == {"railroad", "railway"}
    assert set(found["张"]) == {"zhang"}
    about = installed(cache)[0].about
    assert (about.licence, about.languages) == ("CC-BY-SA-4.0", ("zh", "en"))


def test_a_table_tells_of_itself(cache: Path, tmp_path: Path) -> None:
    file = made(tmp_path, "finnish.tsv", TSV.encode())
    assert run(["lexicon", "import", str(file)]) == 0
    about = installed(cache)[0].about
    assert (about.name, about.languages, about.licence) == ("finnish", ("fi", "en"), "CC0")
    assert set(entries(cache, "finnish")) == {"silta", "rautatie"}


def test_the_list_and_its_end(
    cache: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = made(tmp_path, "finnish.tsv", TSV.encode())
    assert run(["lexicon", "list"]) == 0
    assert str(cache) in capsys.readouterr().out
    run(["lexicon", "import", str(file)])
    assert run(["lexicon", "import", str(file)]) == 2
    assert "already installed" in capsys.readouterr().err
    assert run(["lexicon", "import", str(file), "--replace", "--licence", "CC-BY-4.0"]) == 0
    capsys.readouterr()
    assert run(["lexicon", "list"]) == 0
    assert capsys.readouterr().out.splitlines()[1].split() == [
        "finnish", "fi-en", "2", "CC-BY-4.0", "finnish.tsv",
    ]  # fmt: skip
    assert run(["lexicon", "list", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)[0]
    assert told["languages"] == ["fi", "en"]
    assert told["sha256"] == installed(cache)[0].sha256
    assert run(["lexicon", "remove", "finish"]) == 2
    assert "did you mean finnish?" in capsys.readouterr().err
    assert run(["lexicon", "remove", "finnish"]) == 0
    assert installed(cache) == ()
    assert list((cache / "lexicons").iterdir()) == []


def bomb(place: Path) -> Path:
    return made(place, "bomb.u8", gzip.compress(b"0" * 3_000_000))


HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "unpacks without end": (bomb, "holds more than"),
    "cut off": (lambda p: made(p, "a.u8", gzip.compress(CEDICT.encode())[:60]), "cannot read"),
    "no text": (lambda p: made(p, "a.u8", b"\xff\xfe\n" * 50), "not utf-8"),
    "one line": (lambda p: made(p, "a.tsv", b"a\t" * 40_000), "longer than"),
    "nothing in it": (lambda p: made(p, "a.tsv", b"\n"), "no entry"),
    "some other file": (lambda p: made(p, "a.html", b"<p>one</p>\n<p>two</p>\n"), "format"),
    "half a dictionary": (lambda p: made(p, "a.index", b"a\tA\tB\n"), "half"),
    "no such file": (lambda p: p / "gone.tsv", "no file"),
    "a folder": (lambda p: p, "no file"),
}


@pytest.mark.parametrize("which", HOSTILE)
def test_hostile_files_are_refused_with_a_reason(
    which: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(base, "LARGEST", 2_000_000)
    make, reason = HOSTILE[which]
    with pytest.raises(ConfigError, match=reason):
        read(make(tmp_path))


def test_places_outside_the_articles_are_passed_over(tmp_path: Path) -> None:
    dictd(tmp_path)
    index = tmp_path / "tiny-deu-eng.index"
    odd = "x\t//////////\t//////////\ny\tä\t?\nz\nWal\t\t\n"
    index.write_text(index.read_text("utf-8") + odd, encoding="utf-8")
    assert {entry.head for entry in read(index).entries} == {"Blumentopf", "sich freuen", "Wal"}


@given(st.binary(max_size=400))
def test_no_bytes_break_a_reader(content: bytes) -> None:
    import tempfile  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as place:
        for form in ("edict", "cedict", "tsv"):
            try:
                found = read(made(Path(place), "x.any", content), form)
            except ConfigError:
                continue
            assert prune(found, ("ja", "en")) is not None


def test_nothing_raw_reaches_the_terminal(
    cache: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evil = "# languages: fi en\n# licence: CC0\x1b[31m\nsilta\tbridge\x1b]0;x\x07\n"
    file = made(tmp_path, "evil.tsv", evil.encode())
    assert run(["lexicon", "import", str(file)]) == 0
    assert run(["lexicon", "list"]) == 0
    assert "\x1b" not in capsys.readouterr().out
    assert all(c.isprintable() for w in entries(cache, "evil").values() for o in w for c in o)


@pytest.mark.parametrize("name", ["../evil", "a/b", "none", "installed", "", "Ä", "-x", ".x"])
def test_names_are_no_paths(cache: Path, tmp_path: Path, name: str) -> None:
    file = made(tmp_path, "finnish.tsv", TSV.encode())
    given = ["--name", name] if name else ["--name", " "]
    assert run(["lexicon", "import", str(file), *given]) == 2
    assert installed(cache) == ()


def test_a_damaged_lexicon_is_named(cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = cache / "lexicons"
    place.mkdir(parents=True)
    made(place, "bad.lexicon", b"[1]\n")
    assert run(["lexicon", "list"]) == 2
    assert "bad.lexicon" in capsys.readouterr().err
    assert run(["lexicon", "remove", "bad"]) == 0
    assert run(["lexicon", "list"]) == 0


def test_frequent_words_are_kept(tmp_path: Path) -> None:
    rows = [f"rare{'x' * (n % 7)}{n}\tunusual" for n in range(40)]
    rows += ["house\tTalo", *(f"house {n}\tTalo" for n in "abc"), "house boat\tLaivatalo"]
    text = "\n".join(row.replace(str(n), chr(97 + n % 26)) for n, row in enumerate(rows))
    found = prune(read(made(tmp_path, "a.tsv", text.encode())), ("en", "fi"), headwords=1)
    assert found == {"house": {"talo": 0.9}}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("to look after", "en", ("to", "look", "after")),
        ("дом house", "ru", ()),
        ("дом", "ru", ("дом",)),
        ("食べる", "ja", ("食",)),
        ("東京タワー", "ja", ("東京タワー",)),
        ("一石二鳥三鳥四鳥五", "ja", ()),
        ("x" * 50, "en", ()),
    ],
)
def test_pieces(text: str, language: str, found: tuple[str, ...]) -> None:
    assert pieces(text, language) == found


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("freedict-deu-eng.index", ("de", "en")),
        ("de-fr.tsv", ("de", "fr")),
        ("my_rus_ukr.tsv", ("ru", "uk")),
        ("mueller7.dict.dz", ()),
        ("my-own-words.tsv", ()),
    ],
)
def test_file_names_tell_languages(name: str, codes: tuple[str, ...]) -> None:
    assert in_name(name) == codes


@pytest.mark.parametrize(
    ("platform", "environ", "end"),
    [
        ("linux", {"XDG_CACHE_HOME": "/x"}, "/x/auditor"),
        ("linux", {"XDG_CACHE_HOME": "relative"}, "/.cache/auditor"),
        ("linux", {}, "/.cache/auditor"),
        ("darwin", {}, "/Library/Caches/auditor"),
        ("win32", {"LOCALAPPDATA": "/l"}, "/l/auditor/Cache"),
    ],
)
def test_the_cache_stands_where_the_platform_keeps_it(
    platform: str, environ: dict[str, str], end: str
) -> None:
    assert folder(environ, platform).as_posix().endswith(end)


def test_a_write_that_fails_leaves_nothing(cache: Path, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        cache.write_text("a file where a folder should be", encoding="utf-8")
    else:
        cache.mkdir(mode=0o500)
    file = made(tmp_path, "finnish.tsv", TSV.encode())
    assert run(["lexicon", "import", str(file)]) == 2
