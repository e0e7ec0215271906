"""Spelling: a word that no lexicon knows and that is a slip away from one it knows."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from rapidfuzz.distance import OSA

from auditor.facts.base import Comparison, Context, Judgement, Level, View
from auditor.lang import FORMS_KEPT, lowered, script_of
from auditor.lang.inflected import near_in, slip
from auditor.lang.slips import correction, has_alphabet, near_frequent, spellings, swapped
from auditor.lang.words import has_lexicon, is_word
from auditor.model import Confidence, Mention, Sentence, Span

RULE = "spelling-suspect"

_WORD = re.compile(r"(?<![\w@#./’'-])[^\W\d_]{3,24}(?![\w@/’'-]|\.\w)")
_STRETCHED = re.compile(r"([aeiouyäöüаеиоуыэюяєії])\1\1|(.)\2{3}")  # sooo, for emphasis
_LEAST = 4
_LOAN = 4  # letters that a word shares with a word of the source it was borrowed from
# Endings added to words whose forms the lexicon may not list.
_SUFFIXES = {
    "de": ("e", "en", "er", "es", "em", "ere", "eren", "erer", "eres", "ste", "sten", "ster"),
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
    ),
}
_COMPOUNDING = frozenset(("de", "nl", "sv", "da", "nb", "fi", "hu", "is"))
_PART = 3
_JOINED = 5  # letters of each part from which English joins two words into one
# Languages whose lexicon knows too few forms to doubt a word, and that no table of theirs helps.
_THIN = frozenset(
    ("fi", "hu", "sl", "lt", "lv", "et", "be", "mk", "sr", "kk", "ka", "hy", "is", "sq")
)


class Spelling:
    """
    Doubts words in lower case; names, compounds and what the source also writes are spared.

    A word of the source a slip away is strong evidence, in any language with capitals. A word
    of the lexicon a slip away counts where the lexicon has the word forms; where it lacks
    many, only beside frequent words and odd letters, or not at all.
    """

    name: ClassVar[str] = "spelling"
    rules: ClassVar[tuple[str, ...]] = (RULE,)
    exclusive: ClassVar[bool] = False

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield words that the lexicon of the language does not know."""
        language = context.language
        if not has_alphabet(language):
            return
        base = sentence.span.start
        for match in _WORD.finditer(sentence.text):
            word = match[0]
            start, end = match.span()
            opens = start == 0 or language == "de"
            if not word.islower() and not (opens and word[1:].islower()):
                continue
            if not _doubtful(word, language):
                continue
            low = lowered(word)
            if not context.free(base + start, base + end) and not swapped(low, language):
                continue
            yield Mention(
                kind=self.name,
                span=Span(base + start, base + end),
                sentence=sentence.index,
                surface=word,
                value=low,
            )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield unknown words of the rewrite with the word they are near to."""
        source = comparison.source or comparison.whole_source
        theirs = source.memo("spelling", _vocabulary)
        language = comparison.rewrite.language
        for mention in comparison.rewrite.mentions(self.name):
            word = mention.value
            if word in theirs or not has_lexicon(language):
                continue
            near, strong = swapped(word, language), False
            if not near and _is_name(mention, comparison.rewrite):
                continue
            if len(word) >= _LEAST:
                if not near and comparison.same_language:
                    near = _nearest(word, theirs, language)
                    strong = bool(near)
                if not near:
                    near = _doubt(word, source, language)
            if not near:
                if language in _THIN:
                    yield _unknown()
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


def _doubt(word: str, source: View, language: str) -> str:
    """Return the known word that a word is a slip of, if it is neither built nor borrowed."""
    if language in _THIN:
        return ""
    inflected = spellings(language).inflected
    near = slip(word, language) if inflected else correction(word, language)
    if not near or _borrowed(word, near, source, language):
        return ""
    two = OSA.distance(word, near) > 1
    return "" if (two or language in _COMPOUNDING) and _compound(word, language) else near


def _is_name(mention: Mention, view: View) -> bool:
    return any(other.span == mention.span for other in view.mentions("name"))


def _borrowed(word: str, near: str, source: View, language: str) -> bool:
    """Tell whether a source in another script has the word itself, not the one near to it."""
    if script_of(source.language) == script_of(language):
        return False
    mine, other = _letters(word), _letters(near)
    return any(
        theirs[:_LOAN] == mine[:_LOAN]
        and OSA.distance(mine, theirs[: len(mine)]) < OSA.distance(other, theirs[: len(other)])
        for theirs in source.memo("spelling-letters", _foreign)
    )


def _foreign(view: View) -> frozenset[str]:
    return frozenset(_letters(word) for word in _vocabulary(view))


def _letters(word: str) -> str:
    from anyascii import anyascii  # noqa: PLC0415

    return str(anyascii(word)).lower().replace("k", "c").replace("z", "s").replace("ss", "s")


def _vocabulary(view: View) -> frozenset[str]:
    return frozenset(lowered(word) for word in re.findall(r"[^\W\d_]+", view.text))


@lru_cache(FORMS_KEPT)
def _doubtful(word: str, language: str) -> bool:
    """Tell whether the lexicon does not know a word, or knows it as somebody's slip."""
    low = lowered(word)
    if low in spellings(language).variants:
        return True
    return not _known(word, language) or _likely(low, language)


def _likely(word: str, language: str) -> bool:
    """Tell whether a word known by its parts alone is a slip of a very frequent one."""
    if len(word) <= _LEAST or language in _COMPOUNDING:
        return False
    if is_word(word, language) or is_word(word.capitalize(), language):
        return False
    return bool(near_frequent(word, language))


def _known(word: str, language: str) -> bool:
    """Tell whether a word, its capitalised form, its stem or its parts are known."""
    low = lowered(word)
    if low in spellings(language).informal or _STRETCHED.search(low) is not None:
        return True
    forms = (word, low, low.capitalize())
    if any(is_word(form, language) for form in forms):
        return True
    for suffix in _SUFFIXES.get(language, ()):
        stem = low.removesuffix(suffix)
        if stem != low and len(stem) >= _LEAST and _takes(stem, suffix, language):
            return True
    if low.endswith("bly") and language == "en":
        return is_word(low[:-1] + "e", language)
    return language in _COMPOUNDING and _compound(low, language)


def _takes(stem: str, suffix: str, language: str) -> bool:
    """Tell whether a known English word takes this ending, with its changes of spelling."""
    forms = [stem]
    if language == "en" and suffix == "es":
        forms = [stem] if stem.endswith(("s", "x", "z", "ch", "sh", "o")) else []
    elif suffix[0] in "eia":
        forms.append(stem + "e")
        if stem[-1] == stem[-2]:
            forms.append(stem[:-1])
    if stem[-1] == "i" and suffix != "ing":
        forms.append(stem[:-1] + "y")
    return any(is_word(form, language) or is_word(form.capitalize(), language) for form in forms)


def _compound(word: str, language: str) -> bool:
    least = _PART if language in _COMPOUNDING else _JOINED
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


def _unknown() -> Judgement:
    why = ("the lexicon knows too few word forms of the language",)
    return Judgement(rule=RULE, level=Level.UNVERIFIABLE, rewrite=(), why=why)


def _nearest(word: str, words: frozenset[str], language: str) -> str:
    if language in _THIN or spellings(language).inflected:
        return near_in(word, words, language)
    limit = 1 if len(word) <= 6 else 2
    near = [
        other
        for other in words
        if abs(len(other) - len(word)) <= limit
        and len(other) >= _LEAST
        and OSA.distance(word, other, score_cutoff=limit) <= limit
    ]
    return min(near, key=lambda other: (OSA.distance(word, other), other), default="")
