"""Which language a text is in: by script first, then by a trained identifier."""

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import Any

from auditor.lang.commonest import commonest

_SAMPLE = 4000
_MIN_LETTERS = 4

_BY_SCRIPT = {
    "HEBREW": "he",
    "GREEK": "el",
    "HANGUL": "ko",
    "THAI": "th",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "BENGALI": "bn",
    "TAMIL": "ta",
    "TELUGU": "te",
    "GUJARATI": "gu",
    "AMHARIC": "am",
    "ETHIOPIC": "am",
}

# The languages of news the identifier may answer with; a free choice confuses neighbours.
_NEWS = [
    "ar",
    "az",
    "be",
    "bg",
    "bn",
    "bs",
    "ca",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "eu",
    "fa",
    "fi",
    "fr",
    "ga",
    "gl",
    "he",
    "hi",
    "hr",
    "hu",
    "hy",
    "id",
    "is",
    "it",
    "ja",
    "ka",
    "kk",
    "ko",
    "ky",
    "lt",
    "lv",
    "mk",
    "mn",
    "mr",
    "ms",
    "nb",
    "nl",
    "pl",
    "ps",
    "pt",
    "ro",
    "ru",
    "sk",
    "sl",
    "sq",
    "sr",
    "sv",
    "sw",
    "ta",
    "te",
    "th",
    "tl",
    "tr",
    "uk",
    "ur",
    "vi",
    "zh",
]

_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_UKRAINIAN = re.compile(r"[іїєґ]")
_RUSSIAN = re.compile(r"[ыэъё]")


@cache
def _identifier() -> Any:
    # An object of our own: the module-level functions share one restriction of languages.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    found = LanguageIdentifier.from_model_file(MODEL_FILE)
    known = set(found.labels)
    found.set_languages([code for code in (*_NEWS, "no") if code in known])
    return found


def detect(text: str) -> str:
    """
    Return the ISO 639 code of the text's language, or `und` where there is too little text.

    Script decides where it can (Greek, Hebrew, Hangul, kana ...), then words that are common in
    one language alone; py3langid, whose model takes half a second to load, decides the rest.
    """
    sample = text[:_SAMPLE]
    letters = [c for c in sample if c.isalpha()]
    if len(letters) < _MIN_LETTERS:
        return "und"
    han, kana = len(_HAN.findall(sample)), len(_KANA.findall(sample))
    if (han + kana) * 3 > len(letters):
        return "ja" if kana * 12 > han + kana else "zh"
    scripts = Counter(unicodedata.name(c, "?").split(" ")[0] for c in letters[:600])
    script, count = max(scripts.items(), key=lambda item: (item[1], item[0]))
    if script in _BY_SCRIPT and count * 2 > len(letters[:600]):
        return _BY_SCRIPT[script]
    if script == "CYRILLIC":
        ukrainian, russian = len(_UKRAINIAN.findall(sample)), len(_RUSSIAN.findall(sample))
        if ukrainian and not russian:
            return _from_model(sample, default="uk", among=("uk", "be", "kk"))
    told = commonest(sample) if script == "LATIN" else ""
    return told or _from_model(sample, default="und", among=())


def _from_model(sample: str, default: str, among: tuple[str, ...]) -> str:
    code = str(_identifier().classify(sample)[0])
    code = "nb" if code == "no" else code
    return code if not among or code in among else default
