"""
An interpreter of CLDR's rule-based number formats, as far as spelling out whole numbers needs.

Source: Unicode Technical Standard 35, part 3, “Rule-Based Number Formatting”; the semantics of
ICU's RuleBasedNumberFormat for base value, radix, substitutions and optional parts.
"""

import re
from collections.abc import Mapping, Sequence

_BASE = re.compile(r"(\d+)(?:/(\d+))?(>*)")
_PLURAL = re.compile(r"\$\((?:cardinal|ordinal),((?:\w+\{[^}]*\})+)\)\$")
_CHOICE = re.compile(r"(\w+)\{([^}]*)\}")
_SUBSTITUTION = re.compile(r"([→←=])(%%?[\w-]+|[#,0.]+)?\1")
_DEPTH = 60  # no number of a language nests deeper; a loop in the rules does


class UnspeakableError(ValueError):
    """The rules give digits, or nothing, for this number."""


class Speller:
    """Spells whole numbers out by the rule sets of one language."""

    def __init__(self, rules: Mapping[str, Sequence[Sequence[str]]]) -> None:
        self._sets = {
            name: sorted(
                (
                    (int(m[1]), int(m[2] or 10), len(m[3]), text.rstrip(";"))
                    for base, text in rows
                    if (m := _BASE.fullmatch(base))
                ),
            )
            for name, rows in rules.items()
            if name.startswith("%")
        }

    @property
    def public(self) -> list[str]:
        """Names of the rule sets that may be used from outside."""
        return [name for name in self._sets if not name.startswith("%%")]

    def spell(self, number: int, name: str, depth: int = 0) -> set[str]:
        """Return the spellings of a number by one rule set; several where plural forms differ."""
        rows = self._sets.get(name)
        if rows is None or depth > _DEPTH:
            raise UnspeakableError(name)
        at = max((i for i, row in enumerate(rows) if row[0] <= number), default=-1)
        if at < 0:
            raise UnspeakableError(f"{name} {number}")
        base, radix, shift, text = rows[at]
        divisor = _divisor(base, radix, shift)
        if "→" in text and "←" in text and base % divisor and number % divisor == 0 and at > 0:
            base, radix, shift, text = rows[at - 1]
            divisor = _divisor(base, radix, shift)
        text = text.removeprefix("'")
        if number % divisor == 0:
            text = re.sub(r"\[[^\]]*\]", "", text)
        else:
            text = text.replace("[", "").replace("]", "")
        found = {""}
        for variant in _plurals(text):
            found |= self._expand(variant, number, divisor, name, depth)
        return {spelling for spelling in found if spelling}

    def _expand(self, text: str, number: int, divisor: int, name: str, depth: int) -> set[str]:
        match = _SUBSTITUTION.search(text)
        if match is None:
            return {text}
        arrow, target = match[1], match[2] or name
        if not target.startswith("%"):
            raise UnspeakableError(f"{name} {number}")
        value = {"→": number % divisor, "←": number // divisor, "=": number}[arrow]
        heads = {text[: match.start()]}
        tails = self._expand(text[match.end() :], number, divisor, name, depth)
        middles = self.spell(value, target, depth + 1) or {""}
        return {h + m + t for h in heads for m in middles for t in tails}


def _divisor(base: int, radix: int, shift: int) -> int:
    if base == 0:
        return radix
    exponent = 0
    while radix ** (exponent + 1) <= base:
        exponent += 1
    return int(radix ** max(0, exponent - shift))


def _plurals(text: str) -> list[str]:
    match = _PLURAL.search(text)
    if match is None:
        return [text]
    found = []
    for _, form in _CHOICE.findall(match[1]):
        found += _plurals(text[: match.start()] + form + text[match.end() :])
    return found
