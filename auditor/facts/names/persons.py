"""People in scripts without capitals, told by their offices, forms of address and surnames."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from auditor.facts.base import View
from auditor.facts.names.forms import first_name
from auditor.facts.names.sounds import SOUND_SIGNS
from auditor.lang import MARKS, lowered, table
from auditor.lang.gazetteer.surnames import ADDRESSES, CHINESE, JAPANESE, KOREAN
from auditor.lang.topics.roles import RoleTable
from auditor.lang.words import has_lexicon, is_word
from auditor.model import Span

_DOTTED = re.compile(r"[ァ-ヶー]{2,12}(?:[・＝][ァ-ヶー]{2,12}){1,3}")
_HAN = r"\u3400-\u9fff々"
_SPOKE = "说|表示|称|指出|强调|认为|重申|宣布|透露|告诉|呼吁|得知|出席|当选|担任|主持"
_KANJI_AFTER = r"(?:[はがもの、（(]|によ[るれ]|と(?:会談|の)|に対)"
_WORD = re.compile(rf"[^\W\d_{MARKS}](?:[^\W\d_]|[{MARKS}])*+")
_MOST = 3  # words of a name behind an office
# Ends of Korean words for bodies and offices, and of those that are no nouns.
_OFFICES = frozenset("부처청원회국실당단팀군시도장관사위측진고다며는한의로서에를을은이가과와")
# Hindi words behind names: of cases, and and or.
_PARTICLES = frozenset("ने को के की का से में पर और तथा एवं व भी ही तक द्वारा".split())


@dataclass(frozen=True, slots=True)
class Person:
    """
    A person: where the name stands, and its parts.

    `reading` is the surname in Latin letters where the script does not show it. `weak` says that
    the name may be an ordinary word.
    """

    span: Span
    parts: tuple[str, ...]
    reading: str = ""
    weak: bool = False


def persons(view: View) -> tuple[Person, ...]:
    """Return the people that a view in a script without capitals names for certain."""
    finders = {"ja": _japanese, "zh": _chinese, "ko": _korean, "hi": _hindi}
    find = finders.get(view.language)
    if find is None:
        return ()

    def make(view: View) -> tuple[Person, ...]:
        found = [
            Person(
                Span(sentence.span.start + p.span.start, sentence.span.start + p.span.end),
                p.parts,
                p.reading,
                p.weak,
            )
            for sentence in view.sentences
            for p in find(sentence.text)
        ]
        return tuple(sorted(found, key=lambda person: person.span))

    return view.memo("persons", make)


@cache
def _titles(language: str) -> frozenset[str]:
    known = table(language, "roles", RoleTable)
    words = ADDRESSES.get(language, "").split()
    for forms in known.roles.values() if known is not None else ():
        words += [word.strip("*") for word in forms.split() if "_" not in word]
    return frozenset(words)


@cache
def _behind(language: str) -> str:
    return "|".join(sorted(map(re.escape, _titles(language)), key=len, reverse=True))


@cache
def _katakana_titled() -> re.Pattern[str]:
    return re.compile(rf"([ァ-ヶー]{{3,12}})(?=[前元副新現]?[{_HAN}]{{0,4}}?(?:{_behind('ja')}))")


@cache
def _kanji() -> re.Pattern[str]:
    surnames = "|".join(sorted(JAPANESE, key=len, reverse=True))
    return re.compile(
        rf"(?<![{_HAN}])(?P<surname>{surnames})(?P<given>[{_HAN}]{{1,3}}?)??"
        rf"(?=[前元副]?(?:{_behind('ja')})|{_KANJI_AFTER})"
    )


def _japanese(text: str) -> Iterator[Person]:
    taken: list[tuple[int, int]] = []
    for match in _DOTTED.finditer(text):
        taken.append(match.span())
        yield Person(Span(*match.span()), tuple(re.split("[・＝]", match[0])))
    for match in _katakana_titled().finditer(text):
        if not any(a < match.end() and match.start() < b for a, b in taken):
            yield Person(Span(*match.span(1)), (match[1],))
    for match in _kanji().finditer(text):
        yield Person(Span(*match.span()), (match[0],), JAPANESE[match["surname"]])


@cache
def _han_person() -> re.Pattern[str]:
    own = f"[{''.join(sorted(CHINESE))}][{_HAN}]{{1,2}}?"
    return re.compile(rf"(?<![{_HAN}])(?:{own})(?=(?:也|则|还)?(?:{_SPOKE}|{_behind('zh')}))")


@cache
def _sounds_titled() -> re.Pattern[str]:
    return re.compile(rf"(?:{_SPOKE}|{_behind('zh')})")


def _chinese(text: str) -> Iterator[Person]:
    for match in re.finditer(rf"[{_HAN}]{{1,8}}·[{_HAN}]{{1,8}}(?:·[{_HAN}]{{1,8}})?", text):
        first, *rest = match[0].split("·")
        lead = SOUND_SIGNS.findall(first)
        behind = [SOUND_SIGNS.match(part) for part in rest]
        if lead and all(behind):
            names = tuple(found[0] for found in behind if found)
            start = match.start() + len(first) - len(lead[-1])
            yield Person(Span(start, start + len("·".join((lead[-1], *names)))), (lead[-1], *names))
    for match in SOUND_SIGNS.finditer(text):
        beside = "·" in (
            text[match.start() - 1 : match.start()],
            text[match.end() : match.end() + 1],
        )
        follows = _sounds_titled().match(text, match.end())
        if len(match[0]) >= _MOST and follows and not beside:
            yield Person(Span(*match.span()), (match[0],))
    for match in _han_person().finditer(text):
        yield Person(Span(*match.span()), (match[0],))


@cache
def _korean_titled() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![가-힣])(?P<name>[가-힣]{{2,7}})(?: [가-힣]{{2,8}})?? (?:{_behind('ko')})"
        r"(?:은|는|이|가|의|을|를|에게|와|과|도)?(?![가-힣])"
    )


def _korean(text: str) -> Iterator[Person]:
    for match in _korean_titled().finditer(text):
        name = match["name"]
        own = name[0] in KOREAN and len(name) == _MOST
        foreign = len(name) > _MOST and name[-1] not in _OFFICES
        if own or foreign or first_name(name):
            yield Person(Span(*match.span("name")), (name,))


def _hindi(text: str) -> Iterator[Person]:
    """Yield what stands behind an office, or in front of the mark of a doer, and is no word."""
    words = list(_WORD.finditer(text))
    titles = _titles("hi")
    for at, match in enumerate(words):
        if lowered(match[0]) in titles:
            run = _named(words[at + 1 : at + 2 + _MOST])
        elif match[0] == "ने":
            run = _unknown(words[max(0, at - _MOST) : at][::-1])[::-1]
        else:
            continue
        if run:
            span = Span(run[0].start(), run[-1].end())
            weak = match[0] == "ने" and len(run) == 1
            yield Person(span, tuple(one[0] for one in run), weak=weak)


def _named(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the words up to a particle, if one of them is unknown; else the unknown ones."""
    end = next((i for i, one in enumerate(words) if one[0] in _PARTICLES), 0)
    run = words[:end]
    if run and not _is_hindi(run[0][0]) and not any(one[0] in _titles("hi") for one in run):
        return run
    return _unknown(words[:_MOST])


def _unknown(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the words up to the first one that is an ordinary one or an office."""
    found: list[re.Match[str]] = []
    for one in words:
        if one[0] in _PARTICLES or one[0] in _titles("hi") or _is_hindi(one[0]):
            break
        found.append(one)
    return found


def _is_hindi(word: str) -> bool:
    return has_lexicon("hi") and is_word(word, "hi")
