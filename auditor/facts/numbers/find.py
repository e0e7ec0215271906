"""Where the numbers of a sentence are, and what they say."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, islice

from auditor.facts.base import Context
from auditor.facts.numbers import han, hangul, parts, units, words
from auditor.facts.numbers.digits import (
    CODE,
    DIGITS,
    HEIGHT,
    PLAYED,
    RACE,
    SCORE,
    VULGAR,
    race,
    readings,
    timed,
)
from auditor.facts.numbers.dress import dressed, percent
from auditor.facts.numbers.grammar import Grammar, grammar
from auditor.facts.numbers.hit import ARTICLE, Hit, join
from auditor.facts.numbers.text import normal, western
from auditor.facts.numbers.value import NumberValue

_SUFFIX = re.compile(r"[ \u00a0]?(k|m|bn|mn|tn|b|mio|mrd)(?![\w.]\w|\w)", re.IGNORECASE)
_SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6, "bn": 1e9, "b": 1e9, "mrd": 1e9, "tn": 1e12}
_SUFFIX_LANGUAGES = frozenset(("en",))
_GLUED = re.compile(r"[A-Za-zÀ-ÿА-яΑ-ωІіЇїЄє_#@]$|[A-Za-zÀ-ÿА-яΑ-ωІіЇїЄє][-‑]$")
_CODED = re.compile(r"[A-Za-z](?![A-Za-z])|_")
_DOTTED = re.compile(r"\.(?=[ \u00a0][^\W\d_])")
_DIGIT = re.compile(r"\d")
_ADDRESS = re.compile(r"(?:https?://|www\.|[\w.+-]{1,64}@)[^\s<>\"]{1,2000}")
_LAST_DOTTED = 31  # beyond, a full stop before a capital rather ends the sentence
_MOST = 400  # numbers of a sentence that are read; what has more is a table
_LAST_DECADE = 2100
_LOOK_BACK = 12  # code points; the longest determiner and its blank
_ITEM = re.compile(r"1?\d[.)](?=\s|$)")  # of a list, not an ordinal: “2. Name” on a line
_LISTED = re.compile(r"\d\.,? (?:und |and |a |i |ve )?$")


def find(text: str, context: Context, offset: int) -> list[Hit]:
    """Return the numbers of a sentence that starts at `offset` in its article, in order."""
    language = context.language
    digits = western(text)
    scan = _Scan(digits, language)
    hits: list[Hit] = []
    ends = 0
    for hit in sorted(islice(scan.digits(), _MOST), key=lambda h: (h.start, -h.end)):
        if hit.start >= ends and context.free(offset + hit.start, offset + hit.end):
            hits.append(hit)
            ends = hit.end
    if language in han.LANGUAGES:
        more = scan.han()
    else:
        more = scan.hangul() if language == "ko" else scan.words()
    covered = bytearray(len(digits))
    for hit in hits:
        covered[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
    for hit in islice(chain(parts.counted(scan.low, scan.grammar), more), _MOST):
        free = context.free(offset + hit.start, offset + hit.end)
        if free and covered.find(1, hit.start, hit.end) < 0:
            hits.append(hit)
            covered[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
    hits.sort(key=lambda h: h.start)
    return join(parts.shares(hits, scan.low, scan.grammar), digits)


class _Scan:
    """A sentence while its numbers are being read."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.low = normal(text)
        self.language = language
        self.grammar: Grammar = grammar(language)
        self.lexicon = words.lexicon(language)

    def digits(self) -> Iterator[Hit]:
        """Yield what is written in digits."""
        text = self.text
        if _DIGIT.search(text) is None:
            yield from self._shares()
            yield from parts.vulgar(text)
            return
        masked = text
        if "@" in text or "www." in text or "://" in text:
            masked = _ADDRESS.sub(lambda m: "·" * len(m[0]), text)
        codes = bytearray(len(text))
        if item := _ITEM.match(text):
            codes[: item.end()] = b"\1" * item.end()
        for match in CODE.finditer(masked):
            if timed(masked, *match.span()):
                continue
            codes[slice(*match.span())] = b"\1" * len(match[0])
            code = NumberValue(readings=(0.0,), form="code", figures=text[slice(*match.span())])
            yield Hit(*match.span(), code)
        for share in self._shares():
            codes[share.start : share.end] = b"\1" * (share.end - share.start)
            yield share
        for match in RACE.finditer(masked):
            codes[slice(*match.span())] = b"\1" * len(match[0])
            worth = NumberValue(readings=(race(match),), unit="second")
            yield Hit(*match.span(), worth)
        for match in HEIGHT.finditer(masked):
            codes[slice(*match.span())] = b"\1" * len(match[0])
            feet = float(match["ft"]) + float(match["in"]) / 12
            yield Hit(*match.span(), NumberValue(readings=(feet,), unit="ft"))
        for pattern in (SCORE, PLAYED):
            for match in pattern.finditer(masked):
                first, last = 1, match.lastindex or 2
                if pattern is PLAYED and float(match[first]) < float(match[last]):
                    continue
                for group in (first, last):
                    value = NumberValue(readings=(float(match[group]),), form="score")
                    yield Hit(*match.span(group), value)
        for match in DIGITS.finditer(masked):
            start, end = match.span("number")
            if codes.find(1, start, end) >= 0:
                continue
            hit = self._figure(match)
            if hit is not None:
                yield hit
        yield from parts.vulgar(text)

    def _shares(self) -> Iterator[Hit]:
        for start, end, value in han.shares(self.text) if self.language in han.SHARES else ():
            yield Hit(start, end, value)

    def _figure(self, match: re.Match[str]) -> Hit | None:
        text, low, language = self.text, self.low, self.language
        start, end = match.span("number")
        figures = match["number"]
        values = readings(figures, language)
        glued = _GLUED.search(text[max(0, start - 2) : start]) is not None
        glued = glued and not units.before(text, start)[0]
        if not values or (glued and language not in units.SPACELESS):
            value = NumberValue(readings=values or (0.0,), form="code", figures=figures)
            return Hit(start, end, value)
        if self.grammar.clock.match(low, end) and len(figures) <= 5:
            return None
        decade = self.grammar.decade.match(low, end) if self.grammar.decade else None
        if decade and values[0] % 10 == 0 and values[0] <= _LAST_DECADE:
            value = NumberValue(readings=values[:1], form="decade")
            return Hit(start, decade.end(), value)
        half = self.grammar.half.match(low, end) if self.grammar.half else None
        if half:
            values, end = tuple(v + 0.5 for v in values), half.end()
        factor, end = self._scale(match, end)
        if factor != 1 and values[0] < values[-1]:
            values = values[:1]  # 4.765 trillion is no 4,765 trillion
        values = tuple(v * factor for v in values) if factor != 1 else values
        if language in units.SPACELESS:
            values, end = self._myriads(start, end, values)
        vulgar = VULGAR.get(text[end : end + 1])
        if vulgar is not None:
            values, end = (values[0] + vulgar,), end + 1
        form = "digits"
        if factor == 1:
            suffix = self.grammar.ordinal.match(low, end) or self._dot(start, end)
            if suffix:
                form, end = "ordinal", suffix.end()
            elif text[start - 1 : start] == "第":
                form = "ordinal"
            elif _CODED.match(text, end) and not units.after(low, end, language)[0]:
                value = NumberValue(readings=values, form="code", figures=figures)
                return Hit(start, end, value)
        sign = match.start("sign") if match["sign"] and match["sign"] != "+" else start
        value = NumberValue(readings=values, form=form, scaled=factor != 1)
        return dressed(Hit(sign, end, value, factor), self.text, self.low, self.language)

    def _dot(self, start: int, end: int) -> re.Match[str] | None:
        """Match the full stop of an ordinal: 3. Platz, 21. století, in der 67. Minute."""
        if not self.grammar.table.dotted or not 0 < end - start <= 3:
            return None
        dot = _DOTTED.match(self.text, end)
        if dot is None or float(self.text[start:end]) <= _LAST_DOTTED:
            return dot
        if self.text[dot.end() + 1].islower():
            return dot
        determined = self.grammar.determined
        before = self.low[max(0, start - _LOOK_BACK) : start]
        if _LISTED.search(before) or (determined and determined.search(before)):
            return dot
        return None

    def _myriads(
        self, start: int, end: int, values: tuple[float, ...]
    ) -> tuple[tuple[float, ...], int]:
        if self.language in han.LANGUAGES:
            run = han.RUN.match(self.text, start)
            if run is not None and run.end() > end:
                worth = han.han(run[0])
                if worth is not None:
                    return (worth,), run.end()
        elif self.language == "ko":
            run = han.KOREAN.match(self.text, start)
            if run is not None and (worth := han.korean(run[0].strip())) is not None:
                return (worth,), start + len(run[0].rstrip())
        return values, end

    def _scale(self, match: re.Match[str], end: int) -> tuple[float, int]:
        """Read scale words and suffixes behind digits: 1.5 million, 3 tys., 2bn."""
        factor, end = self._scale_words(end)
        if factor == 1 and self.language in _SUFFIX_LANGUAGES:
            suffix = _SUFFIX.match(self.text, end)
            if suffix is not None:
                letter = suffix[1].lower()
                money = units.before(self.text, match.start("number"))[0]
                # 44m is a sum or a length; only a currency tells.
                if letter != "m" or money:
                    return _SUFFIXES[letter], suffix.end()
        return factor, end

    def _scale_words(self, end: int) -> tuple[float, int]:
        factor = 1.0
        low, lexicon = self.low, self.lexicon
        while lexicon is not None:
            gap = 1 if low[end : end + 1] in {" ", "\u00a0", "\u202f", "-"} else 0
            word = words.WORD.match(low, end + gap)
            if word is not None and word[0] == lexicon.table.scale_of:
                word = words.WORD.match(low, word.end() + 1)
            if word is None:
                break
            token = word[0]
            value = lexicon.scales.get(token) or lexicon.scales.get(token.rstrip("."))
            if value is None and lexicon.cardinals.get(token) == 100 and factor == 1:
                value = 100.0
            if value is None:
                break
            factor *= value
            stop = word.end() - (token.endswith(".") and token not in lexicon.scales)
            end = stop - (low[stop - 1] == "." and not low[stop:].strip())
        return factor, end

    def words(self) -> Iterator[Hit]:
        """Yield what is written in words."""
        lexicon = self.lexicon
        if lexicon is None:
            return
        low = self.low
        masked = low
        if self.grammar.never:
            masked = self.grammar.never.sub(lambda m: "·" * len(m[0]), low)
        taken = bytearray(len(masked))
        for hit in parts.fractions(low, self.grammar, lexicon):
            taken[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
            yield percent(hit, low, self.grammar)
        for factor, pattern in self.grammar.multiples:
            for match in pattern.finditer(low):
                taken[slice(*match.span())] = b"\1" * len(match[0])
                times = (factor,) if factor > 0 else (-factor, -1 / factor)
                yield Hit(*match.span(), NumberValue(readings=times, form="multiple"))
        for found in words.find(masked, lexicon):
            start, end, worth, factor = found.start, found.end, found.value, 1.0
            if taken.find(1, start, end) >= 0:
                continue
            half = self.grammar.half.match(low, end) if self.grammar.half else None
            if half and found.form == "word" and not found.scaled:
                factor, end = self._scale_words(half.end())
                worth = (worth + 0.5) * factor
            scaled = found.scaled or factor != 1
            value = NumberValue(readings=(worth,), form=found.form, scaled=scaled)
            hit = dressed(Hit(start, end, value, factor), self.text, self.low, self.language)
            if low[start:end] in lexicon.articles and hit.value.value == worth:
                if hit.value.unit == "year":  # a year and two months
                    yield replace(hit, value=replace(hit.value, form=ARTICLE))
                continue
            yield hit
        yield from parts.spells_and_half(low, self.grammar, self.language)

    def hangul(self) -> Iterator[Hit]:
        """Yield what is written in Korean words."""
        for start, end, worth, ordinal in hangul.words(self.text):
            value = NumberValue(readings=(worth,), form="ordinal" if ordinal else "word")
            yield dressed(Hit(start, end, value), self.text, self.low, self.language)

    def han(self) -> Iterator[Hit]:
        """Yield what is written in Chinese numerals."""
        text = self.text
        shares = [(start, end) for start, end, _ in han.shares(text)]
        for match in han.RUN.finditer(text):
            start, end = match.span()
            if any(c.isdigit() for c in match[0]) or han.idiom(text, start, end):
                continue
            if any(a <= start < b for a, b in shares):
                continue
            worth = han.han(match[0])
            if worth is None:
                continue
            ordinal = text[start - 1 : start] == "第" or self.grammar.ordinal.match(text, end)
            form = "ordinal" if ordinal else "word"
            values = han.either(match[0]) or (worth,)
            value = NumberValue(readings=values, form=form, scaled=values[0] > 100)
            yield dressed(Hit(start, end, value), self.text, self.low, self.language)
