"""Clauses that open reported speech: the police said that ..., the ministry says the memo ..."""

import re
from dataclasses import dataclass

from auditor.checks.attribution.patterns import Patterns

CLAUSE = 90
"""Code points of a clause that does nothing but name who speaks."""

NEAR = 48
"""Code points between such a phrase and its noun, where no comma ends it."""

COMMA = re.compile(r"[,，、;:]\s*")
_NEXT = 12  # code points in front of a verb that another word takes from its speaker
_PAIR = 2  # commas around what the speaker is


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clause of attribution stands in its sentence; `sure` needs no noun of a speaker."""

    start: int
    end: int
    speaker: tuple[int, int]
    sure: bool = False


def told_that(text: str, known: Patterns, people: list[tuple[int, int]]) -> Place | None:
    """Read “the police said that ...” and “die Polizei teilte mit, ...”."""
    comma = COMMA.search(text)
    for verb in known.verbs.finditer(text):
        if verb.start() > CLAUSE:
            return _later(text, known, people)
        if known.opens.search(text, max(0, verb.start() - _NEXT), verb.start()):
            continue  # collars that report, a man to say
        speaker = (0, verb.start()) if verb.start() else (verb.end(), verb.end() + NEAR)
        that = known.that.search(text, verb.end())
        if that is not None and that.start() - verb.end() <= CLAUSE // 3:
            if verb.start() == 0:
                speaker = (verb.end(), that.start())
            return Place(0, that.start(), speaker)
        if known.says.fullmatch(verb[0]) is None:
            continue
        if comma is not None and verb.end() == comma.start():
            return Place(0, comma.start(), speaker)
        subject = text[: verb.start()]
        opens = known.bare.match(text, verb.end() + 1)
        if opens and subject and _one_subject(subject):
            named = known.speakers.search(subject) or any(
                last <= len(subject) for _, last in people
            )
            if named:
                return Place(0, opens.start(), speaker)
    return None


def _one_subject(text: str) -> bool:
    """Tell whether it names one speaker: no comma, or two around what the speaker is."""
    commas = COMMA.findall(text)
    return not commas or (len(commas) == _PAIR and text.rstrip().endswith(","))


def _later(text: str, known: Patterns, people: list[tuple[int, int]]) -> Place | None:
    """Read a clause behind what somebody does: “..., aunque la teniente admitió que ...”."""
    for verb in known.verbs.finditer(text, CLAUSE):
        that = known.that.match(text, verb.end() + 1)
        start = max((m.end() for m in COMMA.finditer(text, 0, verb.start())), default=0)
        if that is None or not start or verb.start() - start > NEAR:
            continue
        named = known.speakers.search(text, start, verb.start()) or any(
            start <= first and last <= verb.start() for first, last in people
        )
        if named:
            return Place(start, that.start(), (start, verb.start()))
    return None
