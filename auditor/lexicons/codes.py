"""The languages of a dictionary, as its file name tells them."""

import re

from auditor.lang import primary

# ISO 639-3 and, where they differ, the bibliographic codes of ISO 639-2.
_LONG = {
    "afr": "af", "ara": "ar", "bel": "be", "ben": "bn", "bul": "bg", "cat": "ca", "ces": "cs",
    "cze": "cs", "cmn": "zh", "zho": "zh", "chi": "zh", "dan": "da", "deu": "de", "ger": "de",
    "ell": "el", "gre": "el", "eng": "en", "est": "et", "fas": "fa", "per": "fa", "fin": "fi",
    "fra": "fr", "fre": "fr", "heb": "he", "hin": "hi", "hrv": "hr", "hun": "hu", "hye": "hy",
    "ind": "id", "isl": "is", "ice": "is", "ita": "it", "jpn": "ja", "kat": "ka", "kaz": "kk",
    "kor": "ko", "lav": "lv", "lit": "lt", "mkd": "mk", "nld": "nl", "dut": "nl", "nno": "nb",
    "nob": "nb", "nor": "nb", "pol": "pl", "por": "pt", "ron": "ro", "rum": "ro", "rus": "ru",
    "slk": "sk", "slo": "sk", "slv": "sl", "spa": "es", "sqi": "sq", "srp": "sr", "swe": "sv",
    "tha": "th", "tur": "tr", "ukr": "uk", "urd": "ur", "vie": "vi",
}  # fmt: skip
_SHORT = frozenset(_LONG.values())
_PAIR = re.compile(r"(?<![a-z])([a-z]{2,3})(?=[-_]([a-z]{2,3})(?![a-z]))")


def code_of(text: str) -> str:
    """Return the code our tables use for a language tag of two or three letters."""
    code = primary(text)
    return _LONG.get(code, code)


def in_name(name: str) -> tuple[str, ...]:
    """Return the two languages that a name such as `freedict-deu-eng` tells, or nothing."""
    for match in _PAIR.finditer(name.lower()):
        pair = tuple(code_of(part) for part in match.groups())
        if all(code in _SHORT for code in pair) and pair[0] != pair[1]:
            return pair
    return ()
