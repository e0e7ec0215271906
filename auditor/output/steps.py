"""Saying a stored English step or reason in the language of a report."""

import functools
import re

from auditor.output.german_steps import OWN, STEPS

__all__ = ["german"]

_COUNTED = re.compile(r"(?s)(.*\S) \((\d{1,9})×\)")


def german(text: str) -> str:
    """
    Return the German wording of a step, a reason or a list of reasons with counts.

    What no pattern matches is returned as it is.
    """
    whole = _matched(text)
    if whole is not None:
        return whole
    parts = []
    for part in text.split("; "):
        counted = _COUNTED.fullmatch(part)
        said = _matched(counted[1] if counted else part)
        if said is None:
            return text
        parts.append(f"{said} ({counted[2]}×)" if counted else said)
    return "; ".join(parts)


def _matched(text: str) -> str | None:
    for literals, wording in _patterns():
        gaps = _gaps(text, literals)
        if gaps is not None:
            own = {f"w{n}": _own(gap) for n, gap in enumerate(gaps)}
            return wording.format(*map(_quoted, gaps), **own)
    return None


def _gaps(text: str, literals: tuple[str, ...]) -> list[str] | None:
    """Return what stands between the literals; linear in the text, first occurrence wins."""
    if len(literals) == 1:
        return [] if text == literals[0] else None
    first, *middle, last = literals
    if len(text) < len(first) + len(last) or not text.startswith(first):
        return None
    if not text.endswith(last):
        return None
    at, end = len(first), len(text) - len(last)
    gaps = []
    for literal in middle:
        found = text.find(literal, at, end)
        if found < 0:
            return None
        gaps.append(text[at:found])
        at = found + len(literal)
    return [*gaps, text[at:end]]


def _own(words: str) -> str:
    return ", ".join(OWN.get(word, word) for word in words.split(", "))


def _quoted(gap: str) -> str:
    """Return a list of quoted words with the quotation marks of the language."""
    if len(gap) > 2 and gap[0] == "“" and gap[-1] == "”":
        return f"„{gap[1:-1].replace('”, “', '“, „')}“"
    return gap


@functools.cache
def _patterns() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return the patterns, those with most words of their own first."""
    order = sorted(STEPS, key=lambda one: (-len(one.replace("{}", "")), one))
    return tuple((tuple(one.split("{}")), STEPS[one]) for one in order)
