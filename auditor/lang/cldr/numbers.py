"""
Generate `data/numbers/<code>.json` from CLDR: number words, scales, separators.

Run `python -m auditor.lang.cldr.numbers`; it gets the npm packages `cldr-rbnf` and
`cldr-numbers-full` with `npm pack` (Unicode-3.0), or reads them from a folder given as argument.
"""

import json
import re
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
from importlib import resources
from pathlib import Path
from typing import Any

from auditor.lang.cldr.rbnf import Speller, UnspeakableError

PACKAGES = ("cldr-rbnf", "cldr-numbers-full")
LOCALES = (
    "ar be bg ca cs da de el en es et fa fi fr he hi hr hu id is it ja kk ko lt lv mk nb nl pl pt "
    "ro ru sk sl sq sr sv th tr uk vi zh"
).split()

_RULES = {"nb": "no"}  # the name of a language in the rules, where it differs
_ATOMS = (*range(101), *range(200, 1000, 100))
_EXPONENTS = (3, 6, 9, 12)
_MULTIPLES = (1, 2, 3, 5, 11, 21, 40)
_SKIPPED = ("financial", "numbering-days", "year-latn", "lenient")
_DIGIT = re.compile(r"\d")
_STYLES = ("long", "short")


def clean(text: str) -> str:
    """Fold a CLDR string to the form that text is compared in."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub("[\u00ad\u200e\u200f\u200b]", "", text).replace("\u00a0", " ")
    return re.sub(r"\s+", " ", text.replace("-", " ").replace("ʼ", "’")).strip().lower()


def table(code: str, folder: Path) -> dict[str, Any]:
    """Return the number table of one language."""
    home = folder / "cldr-rbnf/rbnf" / f"{_RULES.get(code, code)}.json"
    rules = json.loads(home.read_text(encoding="utf-8"))
    sets = rules["rbnf"]["rbnf"]
    speller = Speller(sets["SpelloutRules"])
    cardinals: dict[str, int] = {}
    ordinals: dict[str, int] = {}
    scales: dict[str, int] = {}
    for name in speller.public:
        if any(word in name for word in _SKIPPED):
            continue
        ordinal = "ordinal" in name
        words = ordinals if ordinal else cardinals
        for value in _ATOMS:
            if "year" in name and value > 100:
                continue
            for spelling in _spell(speller, value, name):
                words.setdefault(spelling, value)
        if ordinal:
            for value in (1000, 10**6, 10**9):
                for spelling in _spell(speller, value, name):
                    ordinals.setdefault(spelling, value)
        else:
            _scales(speller, name, cardinals, scales)
    path = folder / "cldr-numbers-full/main" / code / "numbers.json"
    numbers = json.loads(path.read_text(encoding="utf-8"))["main"][code]["numbers"]
    _compact(numbers, scales, cardinals)
    symbols = numbers["symbols-numberSystem-latn"]
    return {
        "cldr": json.loads((folder / "cldr-rbnf/package.json").read_text())["version"],
        "decimal": symbols["decimal"],
        "group": symbols["group"],
        "cardinals": {k: v for k, v in sorted(cardinals.items()) if v < 1000},
        "ordinals": dict(sorted(ordinals.items())),
        "scales": dict(sorted(scales.items())),
    }


def _spell(speller: Speller, value: int, name: str) -> list[str]:
    try:
        found = speller.spell(value, name)
    except UnspeakableError:
        return []
    return sorted(s for s in map(clean, found) if s and not _DIGIT.search(s))


def _scales(speller: Speller, name: str, cardinals: dict[str, int], scales: dict[str, int]) -> None:
    for exponent in _EXPONENTS:
        for multiple in _MULTIPLES:
            counts = _spell(speller, multiple, name)
            for spelling in _spell(speller, multiple * 10**exponent, name):
                words = spelling.split(" ")
                word = ""
                if len(words) == 1 and multiple == 1:
                    word = spelling
                elif len(words) == 2:
                    word = words[1]
                else:
                    word = next(
                        (spelling[len(c) :].strip() for c in counts if spelling.startswith(c)), ""
                    )
                if len(words) == 1:
                    for count in counts:
                        word = word.removeprefix(count)
                if word and " " not in word and word not in cardinals:
                    scales.setdefault(word, 10**exponent)


def _compact(numbers: dict[str, Any], scales: dict[str, int], cardinals: dict[str, int]) -> None:
    formats = numbers["decimalFormats-numberSystem-latn"]
    for style in _STYLES:
        for key, pattern in formats[style]["decimalFormat"].items():
            magnitude = key.split("-")[0]
            text = str(pattern).replace("'", "")
            zeros = text.count("0")
            word = clean(text.replace("0", "").replace("¤", ""))
            if not zeros or not word or (len(word) == 1 and word.isascii()):
                continue
            value = int(magnitude) // 10 ** (zeros - 1)
            if " " not in word and word not in cardinals:
                scales.setdefault(word, value)
                scales.setdefault(word.rstrip("."), value)


def fetch(folder: Path, packages: tuple[str, ...]) -> None:
    """Unpack npm packages into `folder/<name>`; needs npm and the network."""
    for package in packages:
        done = subprocess.run(  # noqa: S603
            ["npm", "pack", package, "--silent"],  # noqa: S607
            cwd=folder,
            check=True,
            capture_output=True,
            text=True,
        )
        with tarfile.open(folder / done.stdout.split()[-1]) as archive:
            archive.extractall(folder, filter="data")
        (folder / "package").rename(folder / package)


def main() -> None:
    """Write all tables."""
    target = Path(str(resources.files("auditor.lang.cldr"))) / "data" / "numbers"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(temporary)
        if len(sys.argv) == 1:
            fetch(folder, PACKAGES)
        for code in LOCALES:
            text = json.dumps(table(code, folder), ensure_ascii=False, separators=(",", ":"))
            (target / f"{code}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
