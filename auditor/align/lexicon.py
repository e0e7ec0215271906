"""Which words of two languages may translate each other."""

from collections.abc import Iterable
from functools import cache, lru_cache

from auditor.align.stems import form
from auditor.lang import cldr, table
from auditor.lang.topics.lexicon import LexiconTable
from auditor.lexicons import Installed, words

_CERTAIN = 0.95  # months, days, territories
_LIKELY = 0.85  # words of the seed lists
_NEAR = 0.75  # other English forms and synonyms of those
_LANGUAGE = 0.65  # names of languages double as adjectives

_STEM = 5  # letters by which long words meet their inflected forms
_SHARE = 0.65  # of the longer word that a shared beginning must cover (Slavic endings)
_COMPOUNDING = frozenset(("de", "nl", "sv", "da", "nb", "fi", "hu"))
_LONG_COMPOUND = 9

Translations = dict[str, float]


class Lexicon:
    """Words of language `a` with their translations in language `b`."""

    def __init__(self, a: str, b: str, extra: Iterable[dict[str, Translations]] = ()) -> None:
        self.a, self.b = a, b
        self._words: dict[str, Translations] = {}
        inverse: dict[str, list[tuple[str, float]]] = {}
        for word, keys in concepts(b).items():
            for key in keys:
                inverse.setdefault(key.replace("~", "="), []).append((word, _weight(key)))
        for word, keys in concepts(a).items():
            found: Translations = {}
            for key in keys:
                for other, weight in inverse.get(key.replace("~", "="), ()):
                    found[other] = max(found.get(other, 0.0), min(weight, _weight(key)))
            if found:
                self._words[word] = found
        for layer in extra:
            for word, others in layer.items():
                mine = self._words.setdefault(form(word, a), {})
                for other, weight in others.items():
                    known = form(other, b)
                    mine[known] = max(mine.get(known, 0.0), weight)
        self._stems: dict[str, list[str]] = {}
        for word in self._words:
            if len(word) >= _STEM:
                self._stems.setdefault(word[:_STEM], []).append(word)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def get(self, word: str) -> Translations:
        """Return translations with their weights (0..1), by word, stem or compound."""
        found = self._words.get(word) or self._by_stem(word)
        if not found and self.a in _COMPOUNDING and len(word) > _LONG_COMPOUND:
            found = self._compound(word)
        return found

    def _by_stem(self, word: str) -> Translations:
        best: Translations = {}
        longest = 0
        for other in self._stems.get(word[:_STEM], ()) if len(word) >= _STEM else ():
            shared = _shared(word, other)
            if shared > longest and shared >= _SHARE * max(len(word), len(other)):
                best, longest = self._words[other], shared
        return best

    def _compound(self, word: str) -> Translations:
        for at in range(len(word) - 4, 3, -1):
            head = self._words.get(word[:at]) or self._words.get(word[:at].rstrip("s"))
            tail = head and (self._words.get(word[at:]) or self._by_stem(word[at:]))
            if head and tail:
                return {w: 0.6 * v for part in (head, tail) for w, v in part.items()}
        return {}


def _shared(a: str, b: str) -> int:
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count


def _weight(key: str) -> float:
    if key[0] in "=~":
        return _LIKELY if key[0] == "=" else _NEAR
    return _LANGUAGE if key[0] == "l" else _CERTAIN


@cache
def concepts(language: str) -> dict[str, tuple[str, ...]]:
    """Return the words of a language with the keys they share with other languages."""
    found: dict[str, list[str]] = {}
    for word, keys in cldr.load("words", language).items():
        found.setdefault(form(word, language), []).extend(keys)
    known = table(language, "lexicon", LexiconTable)
    mark = "~" if language == "en" else "="
    if known is not None:
        for key, words in known.words.items():
            for word in words.split():
                found.setdefault(form(word, language), []).append(mark + key)
    if language == "en":
        for key in sorted(english_keys()):  # the order decides between words of one stem
            found.setdefault(key.rstrip("0123456789"), []).append("=" + key)
    return {word: tuple(keys) for word, keys in found.items()}


@cache
def english_keys() -> frozenset[str]:
    """Return the keys of all seed lists: they are English words themselves."""
    keys: set[str] = set()
    for language in SEEDED:
        known = table(language, "lexicon", LexiconTable)
        if known is not None:
            keys.update(known.words)
    return frozenset(keys)


SEEDED = (
    "ar", "cs", "de", "el", "es", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr",
    "uk", "zh",
)  # fmt: skip


@lru_cache(64)
def lexicon(a: str, b: str, installed: tuple[Installed, ...] = ()) -> Lexicon | None:
    """Return the words of a language pair, or None within one language."""
    if a == b:
        return None
    layers = []
    for one in installed:
        if one.about.languages == (a, b):
            layers.append(words(one))
        elif one.about.languages == (b, a):
            layers.append(_inverted(words(one)))
    return Lexicon(a, b, layers)


def _inverted(layer: dict[str, Translations]) -> dict[str, Translations]:
    found: dict[str, Translations] = {}
    for word, translations in layer.items():
        for other, weight in translations.items():
            found.setdefault(other, {})[word] = weight
    return found
