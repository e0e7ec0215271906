"""
Generate `data/names/groups.json` from CLDR: territories and cities in every language.

Each group lists the forms of one place in all languages, so that an exonym is looked up
without knowing its language. Run `python -m auditor.lang.cldr.names`; packages
`cldr-localenames-full` and `cldr-dates-full` (Unicode-3.0).
"""

import json
import re
import sys
import tempfile
from importlib import resources
from pathlib import Path

from auditor.lang.cldr.numbers import LOCALES, fetch

PACKAGES = ("cldr-localenames-full", "cldr-dates-full")

_REGIONS = {"002", "009", "019", "142", "150", "003", "005", "013", "021", "029", "143", "419"}
_NOT_PLACES = {"ZZ", "XA", "XB", "EZ", "QO", "UN"}
_QUALIFIER = re.compile(r"\s*[(（].*?[)）]")


def groups(folder: Path) -> dict[str, list[str]]:
    """Return place id → forms: `KZ` for territories, `Europe/Prague` for cities."""
    found: dict[str, set[str]] = {}
    for code in LOCALES:
        name = "no" if code == "nb" else code
        path = folder / "cldr-localenames-full/main" / name / "territories.json"
        names = json.loads(path.read_text(encoding="utf-8"))["main"][name]["localeDisplayNames"]
        for key, form in names["territories"].items():
            ident = key.partition("-alt-")[0]
            place = re.fullmatch("[A-Z]{2}", ident) or ident in _REGIONS
            if place and ident not in _NOT_PLACES and not re.fullmatch("[A-Z]{1,3}", form):
                found.setdefault(ident, set()).add(_QUALIFIER.sub("", form))
        path = folder / "cldr-dates-full/main" / name / "timeZoneNames.json"
        zones = json.loads(path.read_text(encoding="utf-8"))["main"][name]["dates"]
        for area, cities in zones["timeZoneNames"]["zone"].items():
            if area != "Etc":
                _cities(area, cities, found)
    return {ident: sorted(forms) for ident, forms in sorted(found.items())}


def _cities(prefix: str, node: dict[str, object], found: dict[str, set[str]]) -> None:
    for key, below in node.items():
        if key == "exemplarCity" and isinstance(below, str):
            found.setdefault(prefix, set()).add(_QUALIFIER.sub("", below))
        elif isinstance(below, dict):
            _cities(f"{prefix}/{key}", below, found)


def main() -> None:
    """Write the groups."""
    target = Path(str(resources.files("auditor.lang.cldr"))) / "data" / "names"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(temporary)
        if len(sys.argv) == 1:
            fetch(folder, PACKAGES)
        text = json.dumps(groups(folder), ensure_ascii=False, separators=(",", ":"))
        (target / "groups.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
