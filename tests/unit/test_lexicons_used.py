"""What installed and learned lexicons do to an audit, and what its report says of them."""

import json
from pathlib import Path
from typing import Any

import pytest

from auditor.cli import run

TSV = """\
# languages: fi en
# licence: CC0
kunta\tmunicipality
kirjasto\tlibrary
sillan\tbridge
joen\triver
yli\tacross
rakentaa\tbuild
uuden\tnew
suljetaan\tclosed
kesällä\tsummer
koulun\tschool
katto\troof
vuotaa\tleaks
lapset\tchildren
opiskelevat\tstudy
teltassa\ttent
linja-auto\tbus
kuljettajat\tdrivers
lakkoilevat\tstrike
palkkaa\twages
vaativat\tdemand
korkeampaa\thigher
"""
FINNISH = (
    "Kuljettajat lakkoilevat ja vaativat korkeampaa palkkaa.",
    "Koulun katto vuotaa, ja lapset opiskelevat teltassa.",
    "Kunta rakentaa uuden sillan joen yli.",
    "Kirjasto suljetaan kesällä.",
)
ENGLISH = (
    "The municipality will build a new bridge across the river.",
    "The library is closed in summer.",
    "The roof of the school leaks, and the children study in a tent.",
    "Drivers are on strike and demand higher wages.",
)
ORDER = [3, 2, 0, 1]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AUDITOR_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    record = {
        "rewrite": {"sentences": list(FINNISH), "language": "fi"},
        "sources": [{"sentences": list(ENGLISH), "language": "en"}],
    }
    (tmp_path / "pair.json").write_text(json.dumps(record), encoding="utf-8")
    (tmp_path / "finnish.tsv").write_text(TSV, encoding="utf-8")
    return tmp_path


def audited(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    capsys.readouterr()
    code = run(["audit", "pair.json", "--format", "json", "--fail-on", "never", *arguments])
    assert code in {0, 3}
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return report


def links(report: dict[str, Any], least: float = 0.9) -> dict[str, list[str]]:
    return {
        bead["rewrite"][0]: bead["source"]
        for bead in report["alignment"]
        if bead["rewrite"] and bead["source"] and bead["confidence"] >= least
    }


@pytest.mark.usefixtures("place")
def test_an_installed_lexicon_links_what_nothing_else_does(
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = audited(capsys)
    assert len(links(before)) < len(FINNISH)
    assert "resources" not in before["tool"]
    assert run(["lexicon", "import", "finnish.tsv"]) == 0
    after = audited(capsys)
    assert links(after) == {f"d1.s{n}": [f"d2.s{o}"] for n, o in enumerate(ORDER)}
    (told,) = after["tool"]["resources"]
    assert (told["kind"], told["name"], told["licence"]) == ("lexicon", "finnish", "CC0")
    assert told["sha256"].startswith("sha256:")
    assert told["languages"] == ["fi", "en"]


@pytest.mark.usefixtures("place")
def test_reports_with_other_lexicons_are_other_reports(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def identity(*arguments: str) -> tuple[str, str, object]:
        report = audited(capsys, *arguments)
        return report["tool"]["config_sha256"], report["input_id"], report["alignment"]

    bare = identity()
    run(["lexicon", "import", "finnish.tsv"])
    used = identity()
    assert used[0] != bare[0]
    assert used[1] != bare[1]
    assert identity() == used
    assert identity("--lexicons", "finnish") == identity("--lexicons", "installed") == used
    assert identity("--no-lexicons") == identity("--lexicons", "none") == bare
    assert identity("--isolated") == bare
    monkeypatch.setenv("AUDITOR_LEXICONS", "none")
    assert identity() == bare
    Path("auditor.toml").write_text('lexicons = ["finnish"]\n', encoding="utf-8")
    monkeypatch.delenv("AUDITOR_LEXICONS")
    assert identity() == used
    run(["lexicon", "import", "finnish.tsv", "--replace", "--words", "12"])
    assert identity()[:2] not in {used[:2], bare[:2]}


@pytest.mark.usefixtures("place")
def test_a_lexicon_of_other_languages_takes_no_part(capsys: pytest.CaptureFixture[str]) -> None:
    run(["lexicon", "import", "finnish.tsv", "--languages", "fi-sv"])
    assert "resources" not in audited(capsys)["tool"]


@pytest.mark.usefixtures("place")
def test_a_lexicon_that_is_not_installed_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    run(["lexicon", "import", "finnish.tsv"])
    capsys.readouterr()
    assert run(["audit", "pair.json", "--lexicons", "finish"]) == 2
    told = capsys.readouterr().err
    assert "finish" in told
    assert "did you mean finnish?" in told


@pytest.mark.usefixtures("place")
def test_a_batch_over_workers_uses_them_too() -> None:
    run(["lexicon", "import", "finnish.tsv"])
    line = json.dumps(json.loads(Path("pair.json").read_text("utf-8")))
    Path("list.jsonl").write_text("\n".join([line] * 30), encoding="utf-8")
    assert run(["batch", "list.jsonl", "-o", "out.jsonl", "-j", "2", "--fail-on", "never"]) in {
        0,
        3,
    }
    reports = [json.loads(one) for one in Path("out.jsonl").read_text("utf-8").splitlines()]
    assert len(reports) == 30
    assert all(len(links(report)) == len(FINNISH) for report in reports)
    assert {report["tool"]["resources"][0]["name"] for report in reports} == {"finnish"}


SUBJECTS = (
    ("Kunta", "The municipality"), ("Poliisi", "The police"), ("Koulu", "The school"),
    ("Yhtiö", "The company"), ("Hallitus", "The government"), ("Sairaala", "The hospital"),
)  # fmt: skip
VERBS = (
    ("rakentaa", "builds"), ("sulkee", "closes"), ("ostaa", "buys"), ("myy", "sells"),
    ("tutkii", "examines"), ("korjaa", "repairs"),
)  # fmt: skip
OBJECTS = (
    ("sillan", "a bridge"), ("uimahallin", "a swimming pool"), ("veneen", "a boat"),
    ("tehtaan", "a factory"), ("rautatien", "a railway"), ("puutarhan", "a garden"),
)  # fmt: skip


def taught() -> list[dict[str, Any]]:
    """Return news of one pattern whose figures tell which sentences belong together."""
    records = []
    for number in range(24):
        told = [
            (
                SUBJECTS[n],
                VERBS[(n + number) % 6],
                OBJECTS[(n * 5 + number) % 6],
                1000 + 37 * n + number,
            )
            for n in range(6)
        ]
        ours = [f"{s[0]} {v[0]} {o[0]}: {figure} euroa." for s, v, o, figure in told]
        theirs = [f"{s[1]} {v[1]} {o[1]}: {figure} euros." for s, v, o, figure in told]
        records.append(
            {
                "rewrite": {"sentences": ours, "language": "fi"},
                "sources": [{"sentences": theirs, "language": "en"}],
            }
        )
    return records


def test_words_are_learned_from_own_pairs(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [json.dumps(record, ensure_ascii=False) for record in taught()]
    (place / "own.jsonl").write_text("\n".join([*lines, "{broken"]) + "\n", encoding="utf-8")
    assert run(["lexicon", "learn", "own.jsonl"]) == 0
    told = capsys.readouterr()
    assert "learned-en-fi" in told.out
    assert "record 25 passed over" in told.err
    stored = (place / "cache" / "lexicons" / "learned-en-fi.lexicon").read_text("utf-8")
    head, words = (json.loads(line) for line in stored.splitlines())
    assert (head["languages"], head["read"], head["form"]) == (["en", "fi"], 24, "learned")
    best = {word: max(found, key=lambda o: found[o]) for word, found in words.items()}
    pairs = [*SUBJECTS, *VERBS, *OBJECTS]
    right = [best.get(english.split()[-1].lower()) == finnish.lower() for finnish, english in pairs]
    assert sum(right) >= 0.9 * len(pairs)
    again = run(["lexicon", "learn", "own.jsonl", "--replace"])
    assert again == 0
    second = (place / "cache" / "lexicons" / "learned-en-fi.lexicon").read_text("utf-8")
    assert second == stored, "the same texts teach the same words"


def test_too_little_teaches_nothing(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = json.dumps(taught()[0])
    (place / "own.jsonl").write_text(line + "\n", encoding="utf-8")
    assert run(["lexicon", "learn", "own.jsonl"]) == 2
    assert "too little" in capsys.readouterr().err
    assert not (place / "cache").exists()


@pytest.mark.usefixtures("place")
def test_fixtures_mean_the_same_on_every_machine(capsys: pytest.CaptureFixture[str]) -> None:
    case = Path("cases/bridge")
    case.mkdir(parents=True)
    (case / "rewrite.txt").write_text("\n".join(FINNISH), encoding="utf-8")
    (case / "source.txt").write_text("\n".join(ENGLISH), encoding="utf-8")
    sides = (
        '[rewrite]\nfile = "rewrite.txt"\nlanguage = "fi"\n'
        '[[source]]\nfile = "source.txt"\nlanguage = "en"\n[expect]\n'
    )
    text = f'schema = "auditor-case/1"\n{sides}'
    (case / "case.toml").write_text(text, encoding="utf-8")
    run(["lexicon", "import", "finnish.tsv"])

    def checked(*arguments: str) -> dict[str, Any]:
        capsys.readouterr()
        run(["check", "cases", "-o", "out.json", *arguments])
        report: dict[str, Any] = json.loads(Path("out.json").read_text("utf-8"))
        return report["tool"]  # type: ignore[no-any-return]

    assert "resources" not in checked()
    assert checked("--lexicons", "finnish")["resources"][0]["name"] == "finnish"


@pytest.mark.usefixtures("place")
@pytest.mark.parametrize(
    ("form", "told"),
    [("text", "helped by finnish"), ("markdown", "helped by finnish")],
)
def test_people_are_told_too(capsys: pytest.CaptureFixture[str], form: str, told: str) -> None:
    run(["lexicon", "import", "finnish.tsv"])
    capsys.readouterr()
    run(["audit", "pair.json", "--format", form, "-o", "page.html"])
    assert told in capsys.readouterr().out
    assert told in Path("page.html").read_text("utf-8")
