"""The words of a language that stand for a pole of a concept."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from auditor.lang import FORMS_KEPT, MARKS, table, whole
from auditor.lang.phrase import Phrase
from auditor.lang.topics.negation import NegationTable
from auditor.lang.topics.polarity import PolarityTable

WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}]|[’'-](?=[^\W\d_]))*+")

# Words of these run on into their endings and neighbours.
_SPACELESS = frozenset(("ja", "ko", "zh"))
_JOINTS = {"ar": "وف", "he": "ו"}  # letters for “and” that are written with the word
_LONGEST_STEM = 14
_ELIDED = 5  # letters of an article or a preposition that has lost its vowel
_CLAUSE = 120  # characters between a verb and its particle
_DENIED = 24  # characters in front of a word in which a negator next to it stands

Pole = tuple[str, int]
"""A concept and one of its poles, 0 or 1."""


@dataclass(frozen=True, slots=True, eq=False)  # one a language, told apart by identity
class Lexicon:
    """Words, beginnings of words and phrases, each with its poles."""

    words: dict[str, tuple[Pole, ...]]
    stems: dict[str, tuple[Pole, ...]]
    phrases: tuple[tuple[Phrase, tuple[Pole, ...]], ...]
    any_phrase: re.Pattern[str] | None
    """Finds any of the phrases, edges aside: most sentences hold none."""

    split: tuple[tuple[Phrase, tuple[Pole, ...]], ...]
    """Verbs whose particle closes the clause, with the poles of both together."""

    any_split: re.Pattern[str] | None
    never: re.Pattern[str] | None
    denied: re.Pattern[str] | None

    @lru_cache(FORMS_KEPT)  # noqa: B019 -- lexicons are kept anyway, one a language
    def poles(self, word: str) -> tuple[Pole, ...]:
        """Look a word up as it is and by the longest stem that it begins with."""
        head, mark, tail = word.replace("’", "'").partition("'")
        if mark and len(head) <= _ELIDED and word not in self.words:  # l'ouest, dell'export
            word = tail
        found = self.words.get(word, ())
        for length in range(min(len(word), _LONGEST_STEM), 1, -1):
            more = self.stems.get(word[:length])
            if more is not None:
                return tuple(dict.fromkeys((*found, *more)))
        return found


def denied(before: str, lexicon: Lexicon) -> bool:
    """Tell whether a negator stands right in front: “not far” is no distance."""
    return lexicon.denied is not None and lexicon.denied.search(before[-_DENIED:]) is not None


@cache
def lexicon_of(language: str) -> Lexicon | None:
    """Return the opposites of a language, or None where no table has them."""
    known = table(language, "polarity", PolarityTable)
    if known is None:
        return None
    edged = str if language in _SPACELESS else whole
    words: dict[str, list[Pole]] = {}
    stems: dict[str, list[Pole]] = {}
    phrases: dict[str, list[Pole]] = {}
    split: dict[str, list[Pole]] = {}
    for concept, sides in known.pairs.items():
        for pole, side in enumerate(sides):
            for entry in side.split():
                if language in _SPACELESS:
                    home, key = phrases, entry.replace("_", " ")
                elif "~" in entry:
                    home, key = split, entry
                elif entry.endswith("*") and "_" not in entry:
                    home, key = stems, entry[:-1]
                elif "_" in entry:
                    home, key = phrases, entry.replace("_", " ")
                else:
                    home, key = words, entry
                home.setdefault(key, []).append((concept, pole))
                if home is words:
                    for joint in _JOINTS.get(language, ""):
                        words.setdefault(joint + key, []).append((concept, pole))
    return Lexicon(
        words={k: tuple(v) for k, v in words.items()},
        stems={k: tuple(v) for k, v in stems.items()},
        phrases=tuple(
            (Phrase(k.rstrip("*"), edged(_written(k))), tuple(v))
            for k, v in sorted(phrases.items(), key=lambda row: -len(row[0]))
        ),
        split=tuple((_apart(k), tuple(v)) for k, v in split.items()),
        any_split=_any_of(key.partition("~")[0] for key in split),
        any_phrase=_any_of(phrases),
        never=re.compile(edged(known.never)) if known.never else None,
        denied=_negator(language, known.less),
    )


def _written(phrase: str) -> str:
    if phrase.endswith("*"):
        return re.escape(phrase[:-1]) + r"\w*"
    return re.escape(phrase)


def _apart(entry: str) -> Phrase:
    """Return a pattern for a verb (group 1) and its particle (group 2) within one clause."""
    literal, _, last = (part.replace("_", " ") for part in entry.partition("~"))
    verb, particle = re.escape(literal), re.escape(last)
    return Phrase(
        literal, rf"(?<!\w)({verb})(?= )[^,;:.()–—]{{0,{_CLAUSE}}}? ({particle})(?![\w-])"
    )


def _any_of(phrases: Iterable[str]) -> re.Pattern[str] | None:
    whole = "|".join(re.escape(phrase.rstrip("*")) for phrase in sorted(set(phrases)))
    return re.compile(whole) if whole else None


def _negator(language: str, less: str) -> re.Pattern[str] | None:
    known = table(language, "negation", NegationTable)
    words = [known.clear] if known is not None and known.words else []
    words += [less] if less else []
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?:\s\w{{1,4}})?\s$") if words else None
