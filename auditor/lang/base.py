"""Loading of language tables, on first use."""

import importlib
import importlib.util
import re
import unicodedata
from functools import cache
from typing import TypeVar

_T = TypeVar("_T")

FORMS_KEPT = 16_000
"""
Word forms whose answers a function keeps: those of the articles that a process has in hand.

News repeats a few thousand words a language; what is kept of the others costs memory for nothing.
"""

CAPITALISED_NOUNS = frozenset(("de", "lb"))
"""Languages in which every noun has a capital, so that a capital tells no name."""
OWNERS_IN_S = frozenset(("de", "nl", "sv", "da", "nb"))
"""Languages that own by a plain -s behind a name."""

_CODE = re.compile(r"[a-z]{2,3}")

# Vowel signs and accents that stand behind their letter: `\w` does not match them, and a word of
# Hindi, pointed Arabic or pointed Hebrew would end in its middle. They stand here as they are, for
# escapes take longer to compile.
_ACCENTS = "\u0300-\u036f"
MARKS = (
    _ACCENTS + "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963"
    "\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2\u09e3"
)
_POINTED = re.compile("[\u0590-\u09ff]|\\\\u0[5-9]")  # letters that such marks stand behind
_NOTHING = re.compile(r"(?!)")
BEGIN = rf"(?<![\w{MARKS}])"
END = rf"(?![\w{MARKS}])"

# Tags that stand for the same written language as another tag.
_ALIASES = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "cmn": "zh", "sh": "hr", "tl": "fil"}

_SCRIPTS = {
    "ar": "Arab", "fa": "Arab", "ur": "Arab", "he": "Hebr", "el": "Grek", "hi": "Deva",
    "mr": "Deva", "bn": "Beng", "ta": "Taml", "th": "Thai", "ka": "Geor", "hy": "Armn",
    "ko": "Kore", "ja": "Jpan", "zh": "Hani", "ru": "Cyrl", "uk": "Cyrl", "be": "Cyrl",
    "bg": "Cyrl", "sr": "Cyrl", "mk": "Cyrl", "kk": "Cyrl", "ky": "Cyrl", "mn": "Cyrl",
    "tg": "Cyrl",
}  # fmt: skip


def primary(tag: str) -> str:
    """Reduce a BCP 47 tag to the code our tables use: `de-AT` → `de`, `no` → `nb`."""
    code = tag.strip().replace("_", "-").partition("-")[0].lower()
    return _ALIASES.get(code, code)


def script_of(code: str) -> str:
    """Return the ISO 15924 script news in this language is usually written in."""
    return _SCRIPTS.get(code, "Latn")


@cache
def _loaded(code: str, topic: str) -> object | None:
    if _CODE.fullmatch(code) is None:
        return None
    name = f"auditor.lang.{code}.{topic}"
    try:
        found = importlib.util.find_spec(name)
    except ModuleNotFoundError:
        return None
    return None if found is None else importlib.import_module(name).TABLE


def table(code: str, topic: str, kind: type[_T]) -> _T | None:
    """
    Return the table of one topic (`numbers`, `dates`, ...) for a language, or None.

    `kind` is the table's dataclass. Raises TypeError where a module holds another type.
    """
    found = _loaded(code, topic)
    if found is None:
        return None
    if not isinstance(found, kind):
        raise TypeError(f"auditor.lang.{code}.{topic}.TABLE is not a {kind.__name__}")
    return found


def lowered(text: str) -> str:
    """Lower the case without moving any character: `İ` is one `i`, not an `i` with a dot."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return text.replace("İ", "i").lower()


def western(text: str) -> str:
    """Replace the decimal digits of every script by 0 to 9, one for one."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(c)) if not c.isascii() and c.isdecimal() else c for c in text
    )


def compiled(*alternatives: str, words: bool = True) -> re.Pattern[str]:
    """Compile the alternatives of a table; none of them at all matches nothing."""
    joined = "|".join(one for one in alternatives if one)
    if not joined:
        return _NOTHING
    return re.compile(whole(joined) if words else joined)


def whole(alternatives: str) -> str:
    """
    Return a pattern that matches the alternatives as whole words, in every alphabet.

    The marks of a script are looked for beside its own letters: a language has hundreds of such
    patterns, and those of a few letters compile in a tenth of the time.
    """
    marks = MARKS if _POINTED.search(alternatives) else _ACCENTS
    return rf"(?<![\w{marks}])(?:{alternatives})(?![\w{marks}])"
