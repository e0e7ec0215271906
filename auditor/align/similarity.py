"""How alike the tokens of two documents are."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from auditor.align import stems
from auditor.align.lexicon import Lexicon
from auditor.align.tokens import HAN, latin, skeleton, tokens

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Associations = tuple[NDArray[np.int_], NDArray[np.int_], NDArray[np.floating]]

_ABJADS = frozenset(("he", "ar", "fa", "ur"))
_BLOCK = 512  # rows of the token matrix at a time, which bounds its memory
_NEAR_BEST = 0.6  # a pair counts when it is this near to the best of both its words
_SHORT = 3  # letters up to which a word is mostly grammar
_GRAMMAR = 0.35  # weight of such a word
_TELLING = 0.9
_STEM = 5  # letters that inflected forms of one language share


class Side:
    """
    One document as sets of tokens.

    `rows` holds token numbers per sentence, `postings` the sentences of each token, `weights`
    their telling power (0..1), rarer in this document meaning more, and `mass` the weight of
    each sentence.
    """

    def __init__(self, sentences: Sequence[str], language: str, lexicon: Lexicon | None) -> None:
        import numpy as np  # noqa: PLC0415

        self.language, self.count = language, len(sentences)
        known = lexicon.__contains__ if lexicon is not None else None
        rows = [set(tokens(sentence, language, known)) for sentence in sentences]
        self.vocabulary = {t: k for k, t in enumerate(sorted(set().union(*rows)))} if rows else {}
        self.words = list(self.vocabulary)
        self.rows: list[NDArray[np.int_]] = [
            np.array(sorted(self.vocabulary[t] for t in row), dtype=np.int_) for row in rows
        ]
        self.postings: list[list[int]] = [[] for _ in self.words]
        for number, row in enumerate(self.rows):
            for word in row:
                self.postings[word].append(number)
        short = 0 if known is None or language not in stems.LANGUAGES else _SHORT
        self.weights = np.array(
            [
                _weight(t) if len(t) > short or known is None or not known(t) else _TELLING
                for t in self.words
            ],
            dtype=np.float32,
        )
        if self.count > 1 and self.words:
            df = np.bincount(np.concatenate(self.rows), minlength=len(self.words))
            rarity = np.log((self.count + 1) / np.maximum(df, 1)) / np.log(self.count + 1)
            self.weights *= np.sqrt(rarity).astype(np.float32)
        self.mass: NDArray[np.float64] = np.array([self.weights[r].sum() for r in self.rows]) + 1e-6


def _weight(token: str) -> float:
    if token[0] == "#":
        return 0.9 if len(token) > 2 else 0.5
    return _GRAMMAR if len(token) <= _SHORT and not HAN.search(token) else _TELLING


def alike(a: Side, b: Side, lexicon: Lexicon | None) -> dict[tuple[int, int], float]:
    """Return the likeness (0..1) of token numbers of both sides that are alike at all."""
    found: dict[tuple[int, int], float] = {}

    def put(i: int, j: int, value: float) -> None:
        if value > found.get((i, j), 0.0):
            found[i, j] = value

    for token, i in a.vocabulary.items():
        if token in b.vocabulary:
            put(i, b.vocabulary[token], 1.0)
    _digits(a, b, put)
    if lexicon is None:
        _stems(a, b, put)
    else:
        _translations(a, b, lexicon, put)
    same = lexicon is None
    _fuzzy(a, b, latin, (4, 60.0, 0.55, 0.4, 1.0 if not same else 0.95), put)
    if a.language in _ABJADS or b.language in _ABJADS:
        _fuzzy(a, b, lambda t: skeleton(latin(t)), (3, 70.0, 0.6, 0.45, 0.9), put)
    return found


def near_best(
    a: Side,
    b: Side,
    pairs: dict[tuple[int, int], float],
    learned: "Associations | None" = None,
) -> "Associations":
    """
    Return token numbers and their likeness, as columns: what is near the best for both words.

    `learned` holds three columns of such pairs that the documents themselves suggest.
    """
    import numpy as np  # noqa: PLC0415

    found = dict(pairs)
    if learned is not None:
        for i, j, value in zip(*(x.tolist() for x in learned), strict=True):
            found[i, j] = max(value, found.get((i, j), 0.0))
    if not found:
        empty = np.zeros(0, dtype=np.int_)
        return empty, empty, np.zeros(0, dtype=np.float32)
    rows, columns = (np.array(x, dtype=np.int_) for x in zip(*found, strict=True))
    values = np.fromiter(found.values(), dtype=np.float32)
    row = np.zeros(len(a.words), dtype=np.float32)
    column = np.zeros(len(b.words), dtype=np.float32)
    np.maximum.at(row, rows, values)
    np.maximum.at(column, columns, values)
    keep = (values >= _NEAR_BEST * row[rows]) & (values >= _NEAR_BEST * column[columns])
    return rows[keep], columns[keep], values[keep]


_Put = Callable[[int, int, float], None]


def _digits(a: Side, b: Side, put: _Put) -> None:
    """1.5 million, 1,500,000 and 150万 share their significant digits."""
    index: dict[str, list[int]] = {}
    for token, j in b.vocabulary.items():
        if token[0] == "#":
            index.setdefault(token[1:].replace(".", "").strip("0"), []).append(j)
    for token, i in a.vocabulary.items():
        digits = token[1:].replace(".", "").strip("0") if token[0] == "#" else ""
        if len(digits) > 1:
            for j in index.get(digits, ()):
                put(i, j, 0.7)


def _stems(a: Side, b: Side, put: _Put) -> None:
    index: dict[str, list[int]] = {}
    for token, j in b.vocabulary.items():
        if len(token) >= _STEM:
            index.setdefault(token[:_STEM], []).append(j)
    for token, i in a.vocabulary.items():
        for j in index.get(token[:_STEM], ()) if len(token) >= _STEM else ():
            put(i, j, 0.8)


def _translations(a: Side, b: Side, lexicon: Lexicon, put: _Put) -> None:
    stems: dict[str, list[tuple[str, int]]] = {}
    for token, j in b.vocabulary.items():
        if len(token) >= _STEM:
            stems.setdefault(token[:_STEM], []).append((token, j))
    for token, i in a.vocabulary.items():
        if token[0] == "#":
            continue
        for word, weight in lexicon.get(token).items():
            if word in b.vocabulary:
                put(i, b.vocabulary[word], weight)
                continue
            for other, k in stems.get(word[:_STEM], ()) if len(word) >= _STEM else ():
                if abs(len(other) - len(word)) <= 3:
                    put(i, k, 0.9 * weight)


def _fuzzy(
    a: Side,
    b: Side,
    key: Callable[[str], str],
    scale: tuple[int, float, float, float, float],
    put: _Put,
) -> None:
    """Compare the letters of words; `scale` maps a ratio of 0..100 to a likeness of 0..top."""
    import numpy as np  # noqa: PLC0415
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    least, cutoff, low, width, top = scale
    left = _keys(a, key, least)
    right = _keys(b, key, least)
    if not left or not right:
        return
    columns = [text for _, text in right]
    for start in range(0, len(left), _BLOCK):
        block = left[start : start + _BLOCK]
        ratios = process.cdist(
            [text for _, text in block],
            columns,
            scorer=fuzz.ratio,
            score_cutoff=cutoff,
            dtype=np.float32,
        )
        near = np.nonzero(ratios)
        for x, y, ratio in zip(*(part.tolist() for part in (*near, ratios[near])), strict=True):
            put(block[x][0], right[y][0], min(top, (ratio / 100 - low) / width))


def _keys(side: Side, key: Callable[[str], str], least: int) -> list[tuple[int, str]]:
    found = []
    for token, index in side.vocabulary.items():
        if token[0] != "#" and not HAN.search(token):
            text = key(token)
            if len(text) >= least:
                found.append((index, text))
    return found
