"""Where the words of a quotation stand in a source of the same language."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.checks.quotes.ledger import Ledger, Quote
from auditor.checks.quotes.wording import Likeness, compare
from auditor.checks.quotes.words import GAP, Token, is_light, pieces, plain, spoken, tokens

_CANDIDATES = 3  # runs that are compared word by word
_COMMON = 40  # runs that have a word, from which it tells nothing
_LONGEST = 1200  # words of one run


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words of one utterance: quotations that nothing but a reporting clause parts."""

    tokens: tuple[Token, ...]
    quotes: tuple[Quote, ...] = ()
    sentence: int = -1
    """The sentence, where the words are narration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """The stretch of a source that is most like a quotation."""

    run: Run
    likeness: Likeness

    @property
    def rank(self) -> tuple[float, int]:
        """More words kept, then fewer differences."""
        return (self.likeness.kept, -len(self.likeness.edits))


class Wordings:
    """The quoted and the narrated words of one source, ready to be searched."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        document = ledger.document
        self.language = document.language
        text = document.article.text
        self._runs = list(_runs(ledger))
        self._narrated = [
            Run(
                tokens=tuple(
                    plain(tokens(text, one.span.start, one.span.end, self.language))[:_LONGEST]
                ),
                sentence=one.index,
            )
            for one in document.sentences
        ]
        self._quoted = _joined(self._runs)
        self._whole = _joined(self._narrated)
        self._by_word = _index(self._runs, self.language)
        self._by_word_narrated = _index(self._narrated, self.language)

    def quoted(self, words: Sequence[Token]) -> bool:
        """Tell whether the source quotes exactly these words, gaps aside."""
        return _has_all(self._quoted, words)

    def narrated(self, words: Sequence[Token]) -> bool:
        """Tell whether exactly these words stand anywhere in the source."""
        return _has_all(self._whole, words)

    def nearest(
        self, words: Sequence[Token], *, whole: tuple[bool, bool] = (True, True)
    ) -> Hit | None:
        """Return the quoted run that is most like these words; `whole` as in `compare`."""
        return self._nearest(words, self._runs, self._by_word, whole)

    def nearest_narration(self, words: Sequence[Token]) -> Hit | None:
        """Return the sentence that is most like these words."""
        return self._nearest(words, self._narrated, self._by_word_narrated, (True, True))

    def _nearest(
        self,
        words: Sequence[Token],
        runs: Sequence[Run],
        by_word: dict[str, list[int]],
        whole: tuple[bool, bool],
    ) -> Hit | None:
        weights: Counter[int] = Counter()
        for form in {token.form for token in words}:
            places = by_word.get(form, ())
            for number in places if len(places) <= _COMMON else ():
                weights[number] += 100 // (1 + int(math.log2(len(places))))
        best: Hit | None = None
        ranked = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))
        for number, _ in ranked[:_CANDIDATES]:
            likeness = compare(words, runs[number].tokens, self.language, whole=whole)
            hit = Hit(run=runs[number], likeness=likeness)
            if best is None or hit.rank > best.rank:
                best = hit
        return best


def _runs(ledger: Ledger) -> list[Run]:
    text, language = ledger.document.article.text, ledger.document.language
    runs = []
    for group in ledger.utterances:
        found: list[Token] = []
        kept: list[Quote] = []
        for quote in group:
            more = plain(spoken(text, quote.spoken, language))
            if kept and len(found) + len(more) > _LONGEST:
                runs.append(Run(tokens=tuple(found), quotes=tuple(kept)))
                found, kept = [], []
            found += more[:_LONGEST]
            kept.append(quote)
        runs.append(Run(tokens=tuple(found), quotes=tuple(kept)))
    return runs


def _joined(runs: Sequence[Run]) -> str:
    return " " + " ".join(token.form for run in runs for token in run.tokens) + " "


def _has_all(joined: str, words: Sequence[Token]) -> bool:
    found = pieces(words)
    return bool(found) and all(f" {piece} " in joined for piece in found)


def _index(runs: Sequence[Run], language: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, run in enumerate(runs):
        for form in {token.form for token in run.tokens}:
            if form != GAP and not is_light(form, language):
                found[form].append(number)
    return dict(found)
