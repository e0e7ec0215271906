"""
Generate `data/words/<code>.json`: words that name months, days, territories and languages.

Run `python -m auditor.lang.cldr.words`; needs Babel. One process per locale, because Babel 2.18
leaks names between locales that were loaded in the same process.
"""

import json
import re
import subprocess
import sys
from importlib import resources
from pathlib import Path

LOCALES = (
    "ar be bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ka kk ko lt lv mk nb nl "
    "pl pt ro ru sk sl sq sr sv th tr uk vi zh"
).split()

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]")


def words(code: str) -> dict[str, list[str]]:
    """Return the words of one locale with the keys (m3, d0, tKZ, lde) that they stand for."""
    from babel import Locale  # noqa: PLC0415

    locale = Locale.parse({"zh": "zh_Hans"}.get(code, code))
    found: dict[str, set[str]] = {}

    def put(name: str, key: str) -> None:
        parts = [w.lower() for w in _WORD.findall(name)]
        parts = [w for w in parts if len(w) > 2 or _HAN.search(w)]
        if 1 <= len(parts) <= 2:
            for part in parts:
                found.setdefault(part, set()).add(key)

    for context in ("format", "stand-alone"):
        for number, name in locale.months[context]["wide"].items():
            put(name, f"m{number}")
        for number, name in locale.days[context]["wide"].items():
            put(name, f"d{number}")
    for territory, name in locale.territories.items():
        if len(territory) == 2 or territory in {"002", "009", "019", "142", "150"}:
            put(name, f"t{territory}")
    for language, name in locale.languages.items():
        if len(language) == 2:
            put(name, f"l{language}")
    return {word: sorted(keys) for word, keys in sorted(found.items())}


def main() -> None:
    """Write the table of one locale, or start a process for each of them."""
    folder = Path(str(resources.files("auditor.lang.cldr"))) / "data" / "words"
    folder.mkdir(parents=True, exist_ok=True)
    if len(sys.argv) > 1:
        text = json.dumps(words(sys.argv[1]), ensure_ascii=False, separators=(",", ":"))
        (folder / f"{sys.argv[1]}.json").write_text(text + "\n", encoding="utf-8")
        return
    for code in LOCALES:
        subprocess.run([sys.executable, "-m", __spec__.name, code], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
