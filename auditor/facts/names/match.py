"""Whether a name of one side stands on the other side in some form."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from auditor.facts.names import forms, places
from auditor.facts.names.endings import bare, bends, inflects, owns
from auditor.facts.names.index import Index, Word
from auditor.facts.names.letters import wrong
from auditor.facts.names.misspelt import misspelt, slipped
from auditor.facts.names.ordinary import common
from auditor.facts.names.pieces import JAPANESE, pieces, slip
from auditor.facts.names.pinyin import spells
from auditor.facts.names.regions import region
from auditor.facts.names.sounds import alike
from auditor.facts.names.spelling import canon, doubled, fold, hard, latin, variant
from auditor.lang import CAPITALISED_NOUNS, lowered, script_of
from auditor.lang.words import is_word


class Verdict(Enum):
    """What was found."""

    SAME = auto()
    SIMILAR = auto()
    """A slip away from a word of the other side."""

    DOUBTFUL = auto()
    """Only the sounds are alike: a transliteration or a slip, it cannot be told."""

    ABSENT = auto()
    UNKNOWABLE = auto()
    """The other script does not show how names are read."""


@dataclass(frozen=True, slots=True)
class Match:
    """A verdict with the word it rests on."""

    verdict: Verdict
    word: str = ""
    why: str = ""


_KEPT = 2_048  # answers for the names of one long article, which several checks look up

# Languages in which a surname behind a first name has one form, but for the s of an owner.
_UNBENT = frozenset(("en", "fr", "es", "it", "pt", "nl", "de", "sv", "da", "nb", "ca"))
_WITHOUT_VOWELS = frozenset(("Hebr", "Arab"))
_UNLIKE = 0.47  # likeness of sounds below which a name is absent where vowels are not written
_LONG = 6  # letters that such a name needs
_SHED = frozenset(("", "a", "e", "i", "o", "u"))  # what a name loses before an ending
_PART = 5  # letters from which a name may be part of a compound
_INFIX = 4  # letters from which a name may stand inside joined words
_STEM = 3
_CERTAIN_BARE = 0.72  # the same where vowels are not written
_CERTAIN = 0.85  # likeness of sounds that outweighs a table that has the name otherwise
# The same where each writer hears foreign names anew: 브뤼헤, 브루게.
_CERTAIN_BY_SCRIPT = {"Kore": 0.72, "Deva": 0.78}
_CERTAIN_HAN = 0.88  # the same where one syllable stands for many
_SOUNDS = 0.66  # likeness of sounds across alphabets from which a name may be the same
_SOUNDS_BY_SCRIPT = {
    "Deva": 0.66,
    "Arab": 0.57,
    "Hebr": 0.53,
    "Hani": 0.61,
    "Jpan": 0.58,
    "Kore": 0.53,
}
_HAN = re.compile(r"[\u3400-\u9fff]")
_ADJECTIVE = re.compile(r"(?:[сзц]ь?к|цк|ськ)[а-яіїє]{1,4}$|[ισ]κ[α-ώ]{1,4}$")


@lru_cache(_KEPT)
def match(name: str, language: str, other: Index, *, surname: bool = False) -> Match:
    """
    Look a name up on the other side, from the surest way to the weakest.

    A `surname` stands behind a first name: without cases it has no ending but that of an owner.
    """
    letters = latin(name, language)
    if not letters:
        return Match(Verdict.UNKNOWABLE)
    if letters in other.letters or fold(name) in other.counts:
        return Match(Verdict.SAME, name)
    fixed = surname and language in _UNBENT and other.language in _UNBENT
    same_script = script_of(language) == script_of(other.language)
    joined = _joined(letters, other)
    if joined and not (fixed and fold(joined) in other.surnames):
        return Match(Verdict.SAME, joined, "part of a compound")
    for word in other.beginning(name) if same_script else ():
        if bends(name, language, word.text, other.language):
            if fixed and fold(word.text) in other.surnames and not owns(name, word.text):
                continue
            return Match(Verdict.SAME, word.text, "inflection")
    if other.first_names & places.people(name, language):
        return Match(Verdict.SAME, name, "another form of the same first name")
    ids = places.places(name, language)
    if ids & other.places:
        known = misspelt(name, ids, language) or slipped(name, ids & other.places, language)
        if known:
            return Match(Verdict.SIMILAR, known, "a slip away from a known name")
        return Match(Verdict.SAME, name, "another form of the same place or body")
    if not ids and region(name, language) & other.places:
        return Match(Verdict.SAME, name, "part of a place")
    form = variant(name)
    for word in other.words:
        if word.capital and variant(word.text) == form:
            return Match(Verdict.SAME, word.text, "another transliteration")
    meant = "" if ids or other.cased else slipped(name, other.places, language)
    if meant and not is_word(lowered(name), language):
        return Match(Verdict.SIMILAR, meant, "a slip away from a known name")
    if language != other.language and _copied(language, other.language):
        spelt = hard(letters)
        for word in other.words:
            if word.capital and hard(word.letters) == spelt:
                return Match(Verdict.SAME, word.text, "c and k are one sound")
    if language != other.language:
        found = _canonical(name, language, other)
        if found and doubled(name, found):
            return Match(Verdict.SIMILAR, found, "a letter doubled or single")
        if found:
            return Match(Verdict.SAME, found, "transliteration")
    if not ids:
        read = _read(name, language, other)
        if read.verdict is not Verdict.ABSENT:
            return read
    if not ids and not _copied(language, other.language):
        meant = forms.near(name, other.places) or misspelt(name, other.places, language)
        if meant and inflects(language) and bends(name, language, meant, language):
            return Match(Verdict.SAME, meant, "inflection of a known name")
        if meant:
            return Match(Verdict.SIMILAR, meant, "a slip away from a known name")
    found_alike = _alike(name, letters, language, other, known=bool(ids))
    sure = forms.exact(name) if language in _UNBENT else ids  # Yamane is no form of Yemen
    if found_alike.verdict is Verdict.UNKNOWABLE and forms.decisive(sure, other.language):
        return Match(Verdict.ABSENT)
    if found_alike.verdict is Verdict.DOUBTFUL:
        certain = _CERTAIN_HAN if other.spaceless else _CERTAIN
        if script_of(other.language) in _WITHOUT_VOWELS:
            certain = _CERTAIN_BARE
        else:
            certain = _CERTAIN_BY_SCRIPT.get(script_of(other.language), certain)
        if forms.decisive(forms.exact(name), other.language) and (
            alike(name, language, found_alike.word, other.language) < certain
        ):
            return Match(Verdict.ABSENT)
    return found_alike


def _read(name: str, language: str, other: Index) -> Match:
    """Find the word that is the name letter by letter, or but for one letter."""
    near = ""
    for word in other.words:
        if not _may_be_name(word, other):
            continue
        letters = wrong(name, language, word.text, other.language)
        if letters == 0.0:
            return Match(Verdict.SAME, word.text, "transliteration")
        if letters == 1.0:
            near = word.text
    return Match(Verdict.SIMILAR, near, "a letter apart") if near else Match(Verdict.ABSENT)


def _is_other(word: str, language: str, *, words: bool) -> bool:
    """Tell whether a word is a known name, or perhaps a common word, and no slip of another."""
    if forms.exact(word):
        return True
    if not words:
        return False
    if is_word(lowered(word), language):
        return True
    return language in CAPITALISED_NOUNS and is_word(word, language)


def _copied(a: str, b: str) -> bool:
    """
    Tell whether two languages write names alike: those of one script copy them.

    Cyrillic alphabets differ, and each spells foreign names by sound: Хаугланд, Гаугланд.
    """
    script = script_of(a)
    return script == script_of(b) and (a == b or script != "Cyrl")


def _may_be_name(word: Word, other: Index) -> bool:
    """Tell whether a word has the capital of a name, or is an adjective made of one."""
    if not other.cased and not other.spaceless and not word.text.isascii():
        return not common(places.without_particle(word.text, other.language), other.language)
    return word.capital or not other.cased or _ADJECTIVE.search(word.text) is not None


def _joined(letters: str, other: Index) -> str:
    if len(letters) >= _INFIX and not other.spaceless and letters in other.joined:
        for word in other.words:
            if letters in word.letters and (
                len(letters) >= _PART
                and (word.letters.startswith(letters) or word.letters.endswith(letters))
            ):
                return word.text
    if len(letters) > 8:
        for word in other.words:
            if word.capital and len(word.letters) >= _PART and letters.startswith(word.letters):
                return word.text
    return ""


def _canonical(name: str, language: str, other: Index) -> str:
    own = canon(name, language)
    if len(own) < _STEM:
        return ""
    mine, theirs = inflects(language), inflects(other.language)
    same_script = _copied(language, other.language)
    for word in other.words:
        if not (same_script or _may_be_name(word, other)):
            continue
        if other.language == "zh" and not word.text.isascii():
            signs = spells(latin(name, language), word.text)
            if signs:
                return signs
            continue
        form = word.canon
        if not same_script and word.text.isascii() and name.isascii() and form != own:
            continue  # a Latin name in a text of another script is copied
        if form == own or (len(own) > _PART and own[:-1] in form and not same_script):
            return word.text
        if same_script:
            continue  # names are copied, and their endings are listed
        if theirs and len(own) >= _PART and own.rstrip("aeiou") in bare(word.text, other.language):
            return word.text
        shared = _shared(own, form)
        if theirs and shared == len(own) == _STEM and len(form) <= _STEM + 2:
            return word.text
        if shared < 4 or shared < 0.6 * max(len(own), len(form)):
            continue
        rest, ending = own[shared:], form[shared:]
        if theirs and rest in _SHED and len(ending) <= 4 and shared >= len(own) - 1:
            return word.text
        if mine and ending in _SHED and len(rest) <= 4 and shared >= len(form) - 1:
            return word.text
    return ""


def _shared(a: str, b: str) -> int:
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count


def _in_kanji(other: Index) -> bool:
    """Tell whether Japanese names stand in signs of which the reading is not shown."""
    return other.language == "ja" or (other.language == "zh" and "JP" in other.places)


def _alike(name: str, letters: str, language: str, other: Index, *, known: bool) -> Match:
    """Find the word that is most alike, by letters in one script and by sounds across two."""
    same_script = _copied(language, other.language)
    best, word = 0.0, ""
    for one in other.words:
        if same_script or (one.text.isascii() and name.isascii()):
            if (one.capital or not other.cased) and slip(letters, one.letters):
                words = same_script and language != other.language
                if known and forms.exact(name) and _is_other(one.text, other.language, words=words):
                    continue  # two known names, or a name and a word, however alike
                return Match(Verdict.SIMILAR, one.text, "a slip away")
            continue
        if not _may_be_name(one, other):
            continue
        for form in pieces(one, letters, other):
            likeness = alike(name, language, form, other.language)
            if likeness > best:
                best, word = likeness, form
    if same_script:
        return Match(Verdict.ABSENT)
    if _in_kanji(other) and JAPANESE.fullmatch(letters) and _HAN.search(other.text):
        return Match(Verdict.UNKNOWABLE, why="the reading of names in kanji is not shown")
    threshold = _SOUNDS_BY_SCRIPT.get(script_of(other.language), _SOUNDS)
    if best >= threshold and (len(letters) > 3 or best > 0.8):
        return Match(Verdict.DOUBTFUL, word, "alike in sound")
    bare = {script_of(other.language), script_of(language)} & _WITHOUT_VOWELS
    if bare and not known and (best >= _UNLIKE or len(letters) < _LONG):
        return Match(Verdict.UNKNOWABLE, why="a script without vowels does not show names fully")
    if script_of(other.language) == "Kore" and len(letters) <= _PART:
        return Match(Verdict.UNKNOWABLE, why="a short name has many spellings in this script")
    return Match(Verdict.ABSENT)
