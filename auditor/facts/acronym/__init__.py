"""Acronyms: letters that a rewrite must carry over, or translate."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import ClassVar

from rapidfuzz.distance import OSA

from auditor.facts.acronym.slips import shuffled, slip
from auditor.facts.base import Comparison, Context, Judgement, Level
from auditor.facts.names import bodies, orphans
from auditor.facts.names.abbreviations import NAME, PLAIN, SHORT, known, side
from auditor.facts.names.homes import at_home
from auditor.facts.names.index import index
from auditor.facts.names.initials import spelt_out
from auditor.facts.names.tokens import is_loud, is_mark, shouted
from auditor.lang import FORMS_KEPT, lowered, script_of
from auditor.lang.acronyms import GENERIC, groups
from auditor.lang.gazetteer import ABBREVIATED
from auditor.lang.words import is_word
from auditor.model import Confidence, Mention, Sentence, Span

ALTERED, REPLACED, UNSUPPORTED = "acronym-altered", "name-replaced", "name-unsupported"
DROPPED = "name-dropped"

_CAPITALS = re.compile(
    rf"(?<![^\W{PLAIN}])(?<!\.)(?:(?:[^\W\d_a-zа-яёіїєґά-ώ{PLAIN}]\.){{2,6}}"
    rf"|[^\W\d_{PLAIN}]{{2,12}}(?:[-‑]?\d{{1,3}})?)(?:['’]?s)?(?![^\W{PLAIN}])"
)
_PLURAL = re.compile(r"['’]?s$")
_ROMAN = re.compile(r"[IVXLC]+")
_WORDY = 5  # letters from which capitals may be a shouted word
_LEAST_NAME, _MOST_NAME = 3, 6  # letters of an acronym written like a name
_FIRST_NAMES = frozenset(("Ira", "Eta", "Ida", "Isis"))
_LONGEST = 8  # words that an acronym may be spelt out in

_LETTERS = {
    "Latn": re.compile("[a-z]"),
    "Cyrl": re.compile("[а-яєіїґ]"),
    "Hani": re.compile("[\u3400-\u9fff]"),
    "Jpan": re.compile("[\u3040-\u30ff\u3400-\u9fff]"),
}
_WORD_NEXT = re.compile(r"(?:['’]s?)? [^\W\d_]")
# Capitals that are no body's name, in any language.
_NEVER = frozenset(
    (
        "AM",
        "PM",
        "AD",
        "BC",
        "CE",
        "BCE",
        "OK",
        "TV",
        "II",
        "III",
        "IV",
        "VI",
        "VII",
        "VIII",
        "IX",
        "XI",
    )
)


class Acronym:
    """Compares acronyms by letters, by table of equivalents, and with spelt-out names."""

    name: ClassVar[str] = NAME
    rules: ClassVar[tuple[str, ...]] = (ALTERED,)
    exclusive: ClassVar[bool] = True

    def find(self, sentence: Sentence, context: Context) -> Iterator[Mention]:
        """Yield runs of capitals, unless the whole sentence is shouted."""
        if is_loud(sentence.text):
            return
        base = sentence.span.start
        loud = shouted(sentence.text, context.language)
        for match in _CAPITALS.finditer(sentence.text):
            word = match[0]
            if word.islower():
                continue
            if word[1:].islower() and not _like_a_name(word, context.language):
                continue
            if is_mark(sentence.text, *match.span()):
                continue
            if any(start <= match.start() < end for start, end in loud):
                continue
            bare = _PLURAL.sub("", word).replace(".", "")
            if not _is_acronym(bare) or _is_shouted(bare, context.language):
                if not _like_a_name(word, context.language):
                    continue
                bare = word.upper()
            start, end = base + match.start(), base + match.end()
            if not context.free(start, end):
                continue
            span = Span(start, start + len(word))
            yield Mention(
                kind=self.name, span=span, sentence=sentence.index, surface=word, value=bare
            )

    def compare(self, comparison: Comparison) -> Iterator[Judgement]:
        """Yield acronyms that the source has in no form."""
        source = comparison.source
        whole = side(comparison.whole_source)
        near = side(source) if source is not None else whole
        mine = side(comparison.rewrite)
        theirs = source.mentions(self.name) if source is not None else ()
        spoken, told = bodies.spoken(comparison)
        home, language = comparison.whole_source.language, comparison.rewrite.language
        lost = [m for m in theirs if not known(m.value, mine, home) and not _within(m, told)]
        answered = False
        for mention in comparison.rewrite.mentions(self.name):
            value = mention.value
            if _within(mention, spoken):
                continue
            if known(value, near, language) or known(value, whole, language):
                continue
            answered = True
            origin = min(lost, key=lambda m: OSA.distance(value, m.value), default=None)
            if origin is None:
                origin = _elsewhere(value, comparison)
            if origin is not None and slip(value, origin.value, comparison):
                yield _altered(mention, origin)
            elif origin is not None and _both_listed(value, origin.value, comparison):
                yield _replaced(mention, origin)
            elif origin is not None and _one_listed(value, origin.value, comparison):
                yield _unsupported(mention)
            elif placed := _in_place(mention, comparison, spoken, told):
                yield placed
            elif origin is not None and not comparison.same_language:
                why = "acronyms of two languages may be translations of each other"
                yield Judgement(rule=ALTERED, level=Level.UNVERIFIABLE, rewrite=(), why=(why,))
            elif origin is not None:
                yield _replaced(mention, origin)
            elif source is not None and _adds(mention, comparison):
                yield _unsupported(mention)
        if lost and not answered and comparison.same_language:
            yield from _dropped(lost, comparison)


def _in_place(
    mention: Mention, comparison: Comparison, spoken: tuple[Span, ...], told: tuple[Span, ...]
) -> Judgement | None:
    """Return what says that the letters stand in the place of a name that is no acronym."""
    found = orphans.replaced(comparison, spoken, told, letters=True)
    return next((one for one in found if one.rewrite[0].overlaps(mention.span)), None)


def _elsewhere(value: str, comparison: Comparison) -> Mention | None:
    """Return an acronym of the whole source that only this one, its letters shuffled, can be."""
    if comparison.single or comparison.same_language:
        return None
    mine, home = side(comparison.whole_rewrite), comparison.whole_source.language
    return next(
        (
            mention
            for mention in comparison.whole_source.mentions(NAME)
            if len(value) >= SHORT
            and not known(mention.value, mine, home)
            and shuffled(value, mention.value, comparison)
        ),
        None,
    )


def _within(mention: Mention, spans: tuple[Span, ...]) -> bool:
    return any(mention.span.overlaps(span) for span in spans)


def _dropped(lost: list[Mention], comparison: Comparison) -> Iterator[Judgement]:
    """Report acronyms that the restating text has neither in letters nor spelt out."""
    whole = side(comparison.whole_rewrite)
    for value, mention in {m.value: m for m in lost}.items():
        home = comparison.whole_source
        if known(value, whole, home.language) or spelt_out(value, comparison.rewrite, home):
            continue
        yield Judgement(
            rule=DROPPED,
            level=Level.DROPPED,
            rewrite=tuple(s.span for s in comparison.rewrite.sentences),
            source=(mention.span,),
            expected=mention.surface,
            key=(value.casefold(),),
            confidence=Confidence.LOW,
            why=("the sentence that restates this one has it in no form",),
        )


def _adds(mention: Mention, comparison: Comparison) -> bool:
    """Tell whether letters name somebody, and no more than the country of what is named."""
    if at_home(
        frozenset(ABBREVIATED.get(mention.value, ())), index(comparison.whole_source).places
    ):
        return False
    if mention.value in GENERIC or not _tellable(mention.value, comparison):
        return False
    sentence = comparison.rewrite.document.sentences[mention.sentence]
    rest = sentence.text[mention.span.end - sentence.span.start :]
    country = comparison.same_language and mention.value in ABBREVIATED
    return not country or _WORD_NEXT.match(rest) is None


def _both_listed(value: str, other: str, comparison: Comparison) -> bool:
    """Tell whether two acronyms that are no translations of each other are known to be none."""
    listed = groups()
    return value in listed and other in listed and _tellable(value, comparison)


def _one_listed(value: str, other: str, comparison: Comparison) -> bool:
    """Tell whether one of two acronyms is known, with forms that the other is none of."""
    listed = groups()
    if comparison.same_language or len(value) < SHORT:
        return False
    if value in listed:
        return _tellable(value, comparison)
    translated = [forms for forms, _ in listed.get(other, ()) if len(forms) > 1]
    return bool(translated)


def _unsupported(mention: Mention) -> Judgement:
    return Judgement(
        rule=UNSUPPORTED,
        level=Level.UNSUPPORTED,
        rewrite=(mention.span,),
        found=mention.surface,
        confidence=Confidence.MEDIUM,
        why=("the source has neither these letters nor a name they stand for",),
    )


def _is_acronym(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    if len(letters) < 2 or word in _NEVER or (_ROMAN.fullmatch(word) and len(word) < 6):
        return False
    capitals = sum(c.isupper() for c in letters)
    return word[0].isupper() and capitals == len(letters) and len(letters) <= 8


@lru_cache(FORMS_KEPT)
def _like_a_name(word: str, language: str) -> bool:
    """Tell whether a known acronym is written with one capital: Oms, Opep, Nato."""
    known = _LEAST_NAME <= len(word) <= _MOST_NAME and word[:1].isupper() and not word.isupper()
    if not known or word.upper() not in groups() or word in _FIRST_NAMES:
        return False
    return not is_word(lowered(word), language)


def _is_shouted(word: str, language: str) -> bool:
    """Tell whether an ordinary word is written in capitals."""
    low = lowered(word)
    return len(word) >= _WORDY and (is_word(low, language) or is_word(low.capitalize(), language))


def _tellable(value: str, comparison: Comparison) -> bool:
    """Tell whether the source would show the acronym, its translation or its name."""
    language = comparison.whole_source.language
    forms = [form for _, names in groups().get(value, ()) for form in names]
    letters = _LETTERS.get(script_of(language))
    if letters is not None and any(letters.search(form) for form in forms):
        return True
    if len(value) < SHORT:
        return False
    return comparison.same_language or script_of(language) == "Latn"


def _altered(mention: Mention, origin: Mention) -> Judgement:
    return Judgement(
        rule=ALTERED,
        level=Level.MISSPELT,
        rewrite=(mention.span,),
        source=(origin.span,),
        found=mention.surface,
        expected=origin.surface,
        suggestion=origin.surface,
        why=(
            f"“{mention.surface}” appears nowhere in the source",
            f"“{origin.surface}” appears nowhere in the rewrite",
        ),
    )


def _replaced(mention: Mention, origin: Mention) -> Judgement:
    return Judgement(
        rule=REPLACED,
        level=Level.CHANGED,
        rewrite=(mention.span,),
        source=(origin.span,),
        found=mention.surface,
        expected=origin.surface,
        confidence=Confidence.MEDIUM,
        why=(f"“{origin.surface}” of the source has no counterpart in the rewrite",),
    )
