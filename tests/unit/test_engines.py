"""Aligners and scorers of other packages, found by the real machinery; embeddings of our own."""

import base64
import hashlib
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from auditor.align.embeddings import EmbeddingScorer
from auditor.align.engine import engine
from auditor.config import Engines
from auditor.errors import ConfigError

MODULE = '''
from pathlib import Path

from auditor.model import Alignment, Bead

MEANINGS = {
    "quo vadit navis": "where does the ship go", "panis calidus est": "the bread is warm",
    "pluit in urbe": "it rains in town", "canis dormit": "a dog sleeps",
}


def meaning(sources, rewrites):
    return [[float(MEANINGS.get(r.lower().rstrip(".")) == s.lower().rstrip(".")) for r in rewrites]
            for s in sources]


def make_meaning():
    return meaning


class Table:
    """A scorer with a model: pairs of sentences in a file."""

    def __init__(self, path):
        self.known = dict(line.split("=") for line in Path(path).read_text().splitlines())
        self.sha256 = "sha256:abc"

    def __call__(self, sources, rewrites):
        return [[100.0 * (self.known.get(r) == s) for r in rewrites] for s in sources]


class Crooked:
    def __call__(self, sources, rewrites):
        return [[1.0]]


class Backwards:
    """Aligns the last with the first."""

    def align(self, rewrite, source):
        count = len(source.sentences)
        return Alignment(
            beads=tuple(
                Bead(rewrite=(n,), source=(count - 1 - n,) if n < count else (),
                     document=source.id, score=0.5, confidence=0.95)
                for n in range(len(rewrite.sentences))
            ),
            support=1.0,
            overlap=0.5,
        )


class Forgetful:
    def align(self, rewrite, source):
        return Alignment(beads=())
'''
ENTRIES = """\
[auditor.aligners]
backwards = latin_plugin:Backwards
forgetful = latin_plugin:Forgetful

[auditor.scorers]
meaning = latin_plugin:make_meaning
table = latin_plugin:Table
crooked = latin_plugin:Crooked
absent = latin_plugin:Nobody
"""
LATIN = ("Quo vadit navis.", "Panis calidus est.", "Pluit in urbe.", "Canis dormit.")
ENGLISH = ("A dog sleeps.", "The bread is warm.", "Where does the ship go.", "It rains in town.")


def wheel(place: Path) -> Path:
    """Build the wheel of a package that knows nothing of us but the names of two groups."""
    files = {
        "latin_plugin.py": MODULE,
        "latin_plugin-3.1.dist-info/METADATA": "Metadata-Version: 2.1\n"
        "Name: latin-plugin\nVersion: 3.1\n",
        "latin_plugin-3.1.dist-info/WHEEL": "Wheel-Version: 1.0\nGenerator: test\n"
        "Root-Is-Purelib: true\nTag: py3-none-any\n",
        "latin_plugin-3.1.dist-info/entry_points.txt": ENTRIES,
    }  # fmt: skip
    rows = []
    file = place / "latin_plugin-3.1-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
            raw = hashlib.sha256(text.encode()).digest()
            digest = base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
            rows.append(f"{name},sha256={digest},{len(text.encode())}")
        record = "latin_plugin-3.1.dist-info/RECORD"
        archive.writestr(record, "\n".join([*rows, f"{record},,"]) + "\n")
    return file


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("plugin")
    target = place / "site"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps"]
    command += ["--disable-pip-version-check", "--target", str(target), str(wheel(place))]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return target


def audit(site: Path, place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    record = {
        "rewrite": {"sentences": list(LATIN), "language": "la"},
        "sources": [{"sentences": list(ENGLISH), "language": "en"}],
    }
    (place / "pair.json").write_text(json.dumps(record), encoding="utf-8")
    command = [sys.executable, "-m", "auditor", "audit", "pair.json", "--format", "json"]
    return subprocess.run(
        [*command, "--fail-on", "never", *arguments],
        cwd=place,
        env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=False,
    )


def report(site: Path, place: Path, *arguments: str) -> dict[str, Any]:
    done = audit(site, place, *arguments)
    assert done.returncode in {0, 3}, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def links(found: dict[str, Any], least: float = 0.9) -> dict[int, int]:
    return {
        int(bead["rewrite"][0].rpartition("s")[2]): int(bead["source"][0].rpartition("s")[2])
        for bead in found["alignment"]
        if bead["rewrite"] and bead["source"] and bead["confidence"] >= least
    }


def test_a_scorer_of_another_package_decides_links(site: Path, tmp_path: Path) -> None:
    bare = report(site, tmp_path)
    assert len(links(bare)) < len(LATIN)
    helped = report(site, tmp_path, "--scorer", "meaning")
    assert links(helped) == {0: 2, 1: 1, 2: 3, 3: 0}
    assert helped["tool"]["resources"] == [
        {"kind": "scorer", "name": "meaning", "package": "latin-plugin", "version": "3.1"}
    ]
    assert helped["input_id"] != bare["input_id"]
    assert helped["tool"]["config_sha256"] != bare["tool"]["config_sha256"]


def test_a_scorer_gets_its_model_and_its_weight(site: Path, tmp_path: Path) -> None:
    table = tmp_path / "table.txt"
    lines = (f"{LATIN[n]}={ENGLISH[o]}" for n, o in enumerate((2, 1, 3, 0)))
    table.write_text("\n".join(lines), encoding="utf-8")
    settings = 'scorer = "table"\nscorer-model = "table.txt"\n'
    (tmp_path / "auditor.toml").write_text(settings, encoding="utf-8")
    found = report(site, tmp_path)
    assert links(found) == {0: 2, 1: 1, 2: 3, 3: 0}
    assert found["tool"]["resources"][0]["sha256"] == "sha256:abc"
    (tmp_path / "auditor.toml").write_text(settings + "scorer-weight = 0\n", encoding="utf-8")
    assert len(links(report(site, tmp_path))) < len(LATIN)


def test_an_aligner_of_another_package_takes_the_place_of_ours(site: Path, tmp_path: Path) -> None:
    found = report(site, tmp_path, "--aligner", "backwards")
    assert links(found) == {0: 3, 1: 2, 2: 1, 3: 0}
    assert found["tool"]["resources"][0]["name"] == "backwards"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--scorer", "meanings"), "did you mean meaning?"),
        (("--aligner", "lexicle"), "did you mean lexical?"),
        (("--scorer", "absent"), "latin-plugin cannot be loaded"),
        (("--scorer", "table"), "needs a scorer-model"),
        (("--scorer", "meaning", "--scorer-model", "x"), "takes no scorer-model"),
        (("--scorer-model", "x"), "no scorer"),
        (("--scorer", "crooked"), "the scorer “crooked” gave (1, 1)"),
        (("--aligner", "forgetful"), "beads that do not fit"),
        (("--aligner", "backwards", "--scorer", "meaning"), "takes none"),
        (("--scorer", "embeddings", "--scorer-model", "gone"), "no model folder"),
        (("--scorer", "embeddings"), "needs a scorer-model"),
    ],
)
def test_what_cannot_be_used_is_said(
    site: Path, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    done = audit(site, tmp_path, *arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def model(place: Path) -> Path:
    """Make a model of thirty words in two languages, whose vectors are their meanings."""
    import numpy as np  # noqa: PLC0415
    from model2vec import StaticModel  # noqa: PLC0415
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers  # noqa: PLC0415

    pairs = (
        "ship navis bread panis rains pluit dog canis sleeps dormit warm calidus town urbe go vadit"
    )
    words = pairs.split()
    rest = "where does the is it in a quo est".split()
    vocabulary = {word: n for n, word in enumerate(["[UNK]", *words, *rest])}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, "[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    vectors = np.zeros((len(vocabulary), 8), dtype=np.float32)
    for n in range(len(words)):
        vectors[1 + n, n // 2] = 1.0
    StaticModel(vectors, tokenizer, normalize=True).save_pretrained(place)
    return place


def test_embeddings_of_a_local_model_decide_links(site: Path, tmp_path: Path) -> None:
    place = model(tmp_path / "model")
    arguments = ("--scorer", "embeddings", "--scorer-model", str(place), "--offline")
    found = report(site, tmp_path, *arguments)
    assert links(found) == {0: 2, 1: 1, 2: 3, 3: 0}
    (told,) = found["tool"]["resources"]
    assert told["package"] == "auditor"
    assert told["sha256"].startswith("sha256:")
    vectors = place / "model.safetensors"
    vectors.write_bytes(vectors.read_bytes()[:-4] + b"\0\0\0\1")
    assert report(site, tmp_path, *arguments)["input_id"] != found["input_id"]


def test_a_folder_without_a_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no static model"):
        EmbeddingScorer(str(tmp_path))


def test_without_the_extra_its_name_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "model2vec", None)
    with pytest.raises(ConfigError) as told:
        EmbeddingScorer(str(tmp_path))
    assert "auditor[embeddings]" in told.value.hint


def test_engines_are_made_once() -> None:
    assert engine(Engines()) is engine(Engines())
