"""Which words of a text are names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from auditor.facts.names import places, unspaced
from auditor.facts.names.forms import is_given, is_town_of
from auditor.facts.names.ordinary import inside, ordinary
from auditor.lang import CAPITALISED_NOUNS, FORMS_KEPT, lowered, script_of, table
from auditor.lang.addresses import SHORT as SHORT_ADDRESSES
from auditor.lang.slips import spellings
from auditor.lang.topics.names import NameTable
from auditor.lang.words import has_lexicon, is_word

_WORD = re.compile(
    r"[^\W\d_](?:[^\W_]|[\u0300-\u036f]|[’'·](?=[^\W\d_]{2}))*+(?:[-‑][^\W\d_][^\W_]*+)*+"
)
_PLAIN = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u094d\u064b-\u065f])*+")
_SPACELESS = frozenset(("zh", "ja"))
# A sentence begins at the start, behind a stop or an emoji, or with a quotation.
_START = re.compile(
    r"(?:^|[.!?:…;•\u2190-\u2bff\U0001f000-\U0001faff]\ufe0f?|\n)[\s\"'“”„»«(\[–—-]*$"
    r"|[\"“„»«‘]\s?$|[–—]\s$"
)
_POSSESSIVE = re.compile(r"['’]s?$")
# In Arabic the name of Qatar also is the word for a diameter.
_DIAMETER = re.compile(r"(?:بلغ|طول|نصف|متوسط) قطر(?!\w)|بقطر(?= (?:\d|يبلغ|نحو|يصل))")
# Greek adjectives of whatever noun; places that end so are known as places.
_ADJECTIVE = re.compile(r"\w{2,}ικ(?:ός|ή|ό|οί|ές|ά|ού|ής|ών|ούς)")
_OF_A_TOWN = re.compile(r"[^\W\d_]{3,}er [^\W\d_a-zäöüß]")
_APOSTROPHE = re.compile("['’]")
_HYPHEN = re.compile("[-‑]")
_JOINED = frozenset("-‑")
# What stands in front of a hyphen and names nobody: Tri-Nations, Anti-Terror, Pan-African.
_LEADS = frozenset(
    "tri quad bi pan anti pro non ex mid semi multi trans sub post pre neo co inter intra cross all"
    " self vice euro afro two three four five six seven eight nine ten".split()
)
_ROMAN = re.compile(r"[IVXLC]+")
_ACRONYM_PLURAL = re.compile(r"[A-Z]{2,}s")
_CASED = frozenset(("Latn", "Cyrl", "Grek", "Armn"))
_NEGATING = frozenset(("cs", "sk"))  # languages that write their “not” and the verb in one
_APOSTROPHE_BEFORE_ENDINGS = frozenset(("tr", "az"))
_SIGNS = frozenset("@#_/{=&$")
_PLACEHOLDER = re.compile(r"[A-Z_]+\d*\]")
_CAPITAL = r"[^\W\d_a-zß-öø-ÿά-ώа-џґ]"
_LOUD = re.compile(rf"(?<!\w){_CAPITAL}++(?!\w)(?:[ ,'’&!?-]{{1,3}}+{_CAPITAL}++(?!\w))++")
_LOUD_LEAST = 4
_FEW = 12  # letters up to which a text is no sentence that could be shouted
_SHOUTED = 0.5  # share of capitals among the letters from which a sentence is shouted
_COMPOUND_LEAST = 8
_PART_LEAST = 3
_LONGEST = 60
# German nouns made of verbs and adjectives: the suffix, and what makes the base a word again.
_DERIVED = (
    ("erinnen", ("en", "ern", "er")), ("erin", ("en", "ern", "er")), ("ern", ("en",)),
    ("ers", ("en",)), ("er", ("en", "ern", "n")), ("ungen", ("en", "n")), ("ungs", ("en", "n")),
    ("ung", ("en", "n", "ieren")), ("heit", ("",)), ("keit", ("", "ig")), ("igkeit", ("",)),
    ("ismus", ("", "isch", "ist")), ("isten", ("", "ismus")), ("s", ("",)), ("es", ("",)),
    ("n", ("",)), ("en", ("", "e")), ("e", ("", "en")),
)  # fmt: skip

# English words that are capitalised without being names of anybody.
_NEVER = frozenset(
    """i mr mrs ms dr prof sir madam president prime minister chancellor senator governor king
    queen prince princess pope saint st general colonel major captain mayor judge bishop god
    internet am pm ok north south east west northern southern eastern western renaissance
    baroque gothic romanesque rococo neolithic""".split()
)


@dataclass(frozen=True, slots=True)
class NameToken:
    """
    A word that may be a name: offsets in its sentence, its form without possessive.

    `strong` means that the lexicon does not know it as an ordinary word; `first` that it
    opens a sentence, where every word is capitalised.
    """

    start: int
    end: int
    text: str
    strong: bool
    first: bool


def tokens(text: str, language: str) -> Iterator[NameToken]:
    """Yield the capitalised words of a text in a script with cases."""
    if script_of(language) not in _CASED:
        yield from _known_places(text, language)
        return
    elided = _elided(language)
    loud = shouted(text, language)
    given = -1  # where a first name ended
    for match in _WORD.finditer(text):
        start, word = match.start(), match[0]
        if word.islower():
            continue  # most words of a text, and none of them is a name
        if len(word) > _LONGEST or is_mark(text, start, match.end()):
            continue
        if elided is not None:
            lead = elided.match(word)
            if lead is not None:
                start, word = start + lead.end(), word[lead.end() :]
        bare = _POSSESSIVE.sub("", word)
        if language in _APOSTROPHE_BEFORE_ENDINGS:
            bare = _APOSTROPHE.split(bare, maxsplit=1)[0]
        if language == "en" and bare.endswith(("'re", "’re", "'ll", "’ll", "'ve", "’ve", "n't")):
            continue
        at = start
        for piece in _HYPHEN.split(bare):
            joined = text[at + len(piece) : at + len(piece) + 1] in _JOINED
            leads = joined and piece.lower() in _LEADS
            one = None if leads else _token(text, piece, at, language)
            if one is not None:
                if at == given + 1 and language in CAPITALISED_NOUNS and not one.first:
                    one = replace(one, strong=True)  # a surname, though a noun as well
                quiet = one.strong and not any(a <= at < b for a, b in loud)
                yield one if quiet or not one.strong else replace(one, strong=False)
            at += len(piece) + 1
        given = start + len(word) if is_given(word) and text[start + len(word) :][:1] == " " else -1


def is_mark(text: str, start: int, end: int) -> bool:
    """Tell whether a word is a handle, a tag or a placeholder, or inside of markup."""
    if start and text[start - 1] in _SIGNS:
        return True
    opened = text.rfind("<", max(0, start - _LONGEST), start) if "<" in text else -1
    if opened >= 0 and ">" in text[end : end + _LONGEST] and ">" not in text[opened:start]:
        return True
    return text[start - 1 : start] == "[" and _PLACEHOLDER.match(text, start) is not None


def is_loud(text: str) -> bool:
    """Tell whether capitals are the rule in a text, so that they tell nothing."""
    capitals = sum(map(str.isupper, text))
    if capitals <= _SHOUTED * _FEW:
        return False
    letters = sum(map(str.isalpha, text))
    return letters > _FEW and capitals > _SHOUTED * letters


@lru_cache(16)
def shouted(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """
    Return the stretches that are written in capitals for their loudness.

    A run of words in capitals is loud if one of four letters or more is an ordinary word.
    """
    found: list[tuple[int, int]] = []
    for match in _LOUD.finditer(text):
        words = [
            word for word in _PLAIN.findall(match[0]) if len(word) >= _LOUD_LEAST and word.isupper()
        ]
        if any(is_word(lowered(w), language) or _is_noun(w, language) for w in words):
            found.append(match.span())
    return tuple(found)


def _is_noun(word: str, language: str) -> bool:
    return language in CAPITALISED_NOUNS and is_word(word.capitalize(), language)


def _known_places(text: str, language: str) -> Iterator[NameToken]:
    """Yield places of the tables: without capitals no other name can be told."""
    if language in _SPACELESS:
        for start, end in unspaced.spots(text):
            if inside(text, start, end, language):
                continue
            yield NameToken(start, end, text[start:end], strong=True, first=False)
        return
    measured = [match.span() for match in _DIAMETER.finditer(text)] if language == "ar" else []
    for match in _PLAIN.finditer(text):
        if any(start <= match.start() < end for start, end in measured):
            continue
        word = match[0]
        if not places.listed(word, language):
            word = places.without_particle(word, language)
            if word == match[0] or not places.listed(word, language):
                continue
        if not ordinary(match[0], language):
            start = match.start()
            yield NameToken(start, start + len(word), word, strong=True, first=False)


def _token(text: str, word: str, start: int, language: str) -> NameToken | None:
    if len(word) < 2 or not word[0].isupper():
        return None
    if word.isupper() and (len(word) <= 6 or _ROMAN.fullmatch(word)):
        return None  # acronyms are another kind
    if _ACRONYM_PLURAL.fullmatch(word):
        return None
    low = lowered(word)
    if low in SHORT_ADDRESSES or (low in _NEVER and language == "en"):
        return None
    first = _START.search(text, max(0, start - 12), start) is not None or start == 0
    strong = _strong(word, low, language, first=first) or (
        not first and places.called(word, language)
    )
    if language in CAPITALISED_NOUNS and not strong and _OF_A_TOWN.match(text, start):
        strong = is_town_of(word)
    return NameToken(start, start + len(word), word, strong, first)


@lru_cache(FORMS_KEPT)
def _strong(word: str, low: str, language: str, *, first: bool) -> bool:
    """Tell whether the word can only be a name."""
    if not has_lexicon(language):
        return not first
    known = spellings(language)
    if low in known.frequent or low in known.informal or ordinary(low, language):
        return False
    if language in _NEGATING and low.startswith("ne") and is_word(low[2:], language):
        return False
    if language == "el" and _ADJECTIVE.fullmatch(low):
        return False
    if word.isupper():
        word = word.capitalize()
    if language in CAPITALISED_NOUNS:
        return not (is_word(word, language) or is_word(low, language) or compound(word, language))
    return not is_word(low, language)


@lru_cache(FORMS_KEPT)
def compound(word: str, language: str) -> bool:
    """Tell whether a word is built of known words, as German and its neighbours build them."""
    if len(word) < _COMPOUND_LEAST:
        return False
    for suffix, endings in _DERIVED:
        stem = word.removesuffix(suffix)
        if len(word) > len(stem) >= _PART_LEAST and any(
            _part(stem + ending, language) for ending in endings
        ):
            return True
    for at in range(len(word) - _PART_LEAST, _PART_LEAST - 1, -1):
        head, tail = word[:at], word[at:]
        if len(tail) < 4 or not _part(tail, language):
            continue
        for joint in ("", "s", "es", "n", "en", "er", "e", "-"):
            stem = head.removesuffix(joint) if joint else head
            if len(stem) < _PART_LEAST:
                continue
            if _part(stem, language) or _part(stem + "e", language) or compound(stem, language):
                return True
    return False


def _part(word: str, language: str) -> bool:
    return (
        is_word(word, language)
        or is_word(word.lower(), language)
        or (is_word(word.capitalize(), language))
    )


@cache
def _elided(language: str) -> re.Pattern[str] | None:
    known = table(language, "names", NameTable)
    if known is None or not known.elided:
        return None
    return re.compile(rf"(?:{known.elided})['’](?=[^\W\d_])", re.IGNORECASE)
