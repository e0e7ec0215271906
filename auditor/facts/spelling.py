"""Spelling: a word that no lexicon knows and that is a slip away from one it knows."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from rapidfuzz.distance import OSA

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.lang import lowered, script_of
from auditor.lang.words import has_lexicon, is_word
from auditor.model import Confidence, Mention, Sentence, Span

RULE = "spelling-suspect"

_WORD = re.compile(r"(?<![\w@#./-])[^\W\d_]{4,24}(?![\w@/’'-]|\.\w)")
_LEAST = 4
_ALPHABETS = {
    "Latn": "abcdefghijklmnopqrstuvwxyz",
    "Cyrl": "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ",
    "Grek": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ",
}
_EXTRA = {
    "de": "äöüß", "fr": "àâçéèêëîïôûùœ", "es": "áéíóúñü", "it": "àèéìòù", "pt": "áâãàçéêíóôõú",
    "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíľĺňóôŕšťúýž", "sv": "åäö",
    "da": "æøå", "nb": "æøå", "fi": "äö", "tr": "çğıöşü", "hu": "áéíóöőúüű", "ro": "ăâîșț",
    "nl": "ëïéü", "hr": "čćđšž", "sl": "čšž",
}  # fmt: skip
# Endings that English adds to words its lexicon may not list.
_SUFFIXES = {
    "en": (
        "s",
        "es",
        "ed",
        "d",
        "ing",
        "er",
        "ers",
        "ly",
        "ness",
        "able",
        "like",
        "ism",
        "ist",
        "al",
    )
}
_COMPOUNDING = frozenset(("de", "nl", "sv", "da", "nb", "fi", "hu", "is"))
_PART = 3
# Languages whose word forms the lexicon covers too thinly to doubt a word it does not know.
_THIN = frozenset(
    (
        "fi",
        "hu",
        "tr",
        "cs",
        "sk",
        "el",
        "bg",
        "uk",
        "ru",
        "pl",
        "hr",
        "sl",
        "lt",
        "lv",
        "et",
        "ro",
        "ar",
        "he",
        "hi",
    )
)


class Spelling:
    """
    Doubts words in lower case; names, compounds and what the source also writes are spared.

    A word of the source a slip away is strong evidence, in any language with capitals; a
    word of the lexicon a slip away counts only where the lexicon covers the word forms.
    """

    name: ClassVar[str] = "spelling"
    rules: ClassVar[tuple[str, ...]] = (RULE,)
    exclusive: ClassVar[bool] = False

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield words that the lexicon of the language does not know."""
        language = context.language
        if script_of(language) not in _ALPHABETS:
            return
        base = sentence.span.start
        for match in _WORD.finditer(sentence.text):
            word = match[0]
            start, end = match.span()
            opens = start == 0 or language == "de"
            if not word.islower() and not (opens and word[1:].islower()):
                continue
            if not context.free(base + start, base + end) or _known(word, language):
                continue
            yield Mention(
                kind=self.name,
                span=Span(base + start, base + end),
                sentence=sentence.index,
                surface=word,
                value=lowered(word),
            )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield unknown words of the rewrite with the word they are near to."""
        source = comparison.source or comparison.whole_source
        theirs = source.memo("spelling", _vocabulary)
        language = comparison.rewrite.language
        names = {m.surface for m in comparison.rewrite.mentions("name") if m.value.strong}
        for mention in comparison.rewrite.mentions(self.name):
            word = mention.value
            if word in theirs or mention.surface in names or not has_lexicon(language):
                continue
            near, strong = "", False
            if comparison.same_language:
                near = _nearest(word, theirs)
                strong = bool(near)
            if not near and language not in _THIN and not _compound(word, language):
                near = _correction(word, language)
            if not near:
                continue
            yield Judgement(
                rule=RULE,
                level=Level.SUSPICIOUS,
                rewrite=(mention.span,),
                found=mention.surface,
                expected=near,
                suggestion=near,
                confidence=Confidence.HIGH if strong else Confidence.MEDIUM,
                why=(
                    f"the lexicon does not know “{mention.surface}”",
                    f"“{near}” {'of the source ' if strong else ''}is a slip away",
                ),
            )


def _vocabulary(view: View) -> frozenset[str]:
    return frozenset(lowered(word) for word in re.findall(r"[^\W\d_]+", view.text))


@lru_cache(100_000)
def _known(word: str, language: str) -> bool:
    """Tell whether a word, its capitalised form, its stem or its parts are known."""
    low = lowered(word)
    forms = (word, low, low.capitalize())
    if any(is_word(form, language) for form in forms):
        return True
    for suffix in _SUFFIXES.get(language, ()):
        stem = low.removesuffix(suffix)
        if stem != low and len(stem) >= _LEAST and _takes(stem, suffix, language):
            return True
    return language in _COMPOUNDING and _compound(low, language)


def _takes(stem: str, suffix: str, language: str) -> bool:
    """Tell whether a known English word takes this ending, with its changes of spelling."""
    forms = [stem]
    if suffix == "es":
        forms = [stem] if stem.endswith(("s", "x", "z", "ch", "sh", "o")) else []
    elif suffix[0] in "eia":
        forms.append(stem + "e")
        if stem[-1] == stem[-2]:
            forms.append(stem[:-1])
    if stem[-1] == "i" and suffix != "ing":
        forms.append(stem[:-1] + "y")
    return any(is_word(form, language) or is_word(form.capitalize(), language) for form in forms)


def _compound(word: str, language: str) -> bool:
    least = _PART if language in _COMPOUNDING else _LEAST
    for at in range(least, len(word) - least + 1):
        head, tail = word[:at], word[at:]
        if not (is_word(tail, language) or is_word(tail.capitalize(), language)):
            continue
        for joint in ("", "s", "es", "n", "en", "er", "-"):
            stem = head.removesuffix(joint) if joint else head
            if len(stem) >= least and (
                is_word(stem, language) or is_word(stem.capitalize(), language)
            ):
                return True
        if language in _COMPOUNDING and len(head) >= 2 * least and _compound(head, language):
            return True
    return False


def _nearest(word: str, words: frozenset[str]) -> str:
    limit = 1 if len(word) <= 6 else 2
    near = [
        other
        for other in words
        if abs(len(other) - len(word)) <= limit
        and len(other) >= _LEAST
        and OSA.distance(word, other, score_cutoff=limit) <= limit
    ]
    return min(near, key=lambda other: (OSA.distance(word, other), other), default="")


@lru_cache(20_000)
def _correction(word: str, language: str) -> str:
    """Return the first known word that is one insertion, deletion, swap or change away."""
    letters = _ALPHABETS[script_of(language)] + _EXTRA.get(language, "")
    for candidate in _edits(word, letters):
        if language != "en" and candidate[:-2].startswith(word[: len(word) - 2]):
            continue  # another ending is another form, not a slip
        if len(candidate) >= _LEAST and is_word(candidate, language):
            return candidate
        if language == "de" and word[:1].isalpha() and is_word(candidate.capitalize(), language):
            return candidate.capitalize()
    return ""


def _edits(word: str, letters: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(len(word) + 1):
        for letter in letters:
            yield word[:at] + letter + word[at:]
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
    for at in range(len(word)):
        for letter in letters:
            if letter != word[at]:
                yield word[:at] + letter + word[at + 1 :]
