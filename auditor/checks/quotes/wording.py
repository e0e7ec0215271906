"""How the words of a quotation differ from those of another one in the same language."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz.distance import Levenshtein

from auditor.checks.quotes.words import GAP, Token, denies, is_light, joins

_STEM = 0.65  # share of the longer word that two forms of one word begin with
_STEM_LEAST = 4
_ENDING = 4  # letters that inflection may change
_TYPO = 0.8  # likeness from which a longer word is a slip of the other
_TYPO_LEAST = 6
_NEXT = 2  # words beside a cut in which a denial counts
_TRIM = 3  # words from which a run left out inside is a cut and no alteration


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A difference that changes the content: token ranges on both sides."""

    ours: tuple[int, int]
    theirs: tuple[int, int]

    def of(self, mine: list[Token]) -> list[Token]:
        """Return the words of the rewrite that differ."""
        return mine[slice(*self.ours)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """
    How a quotation relates to a stretch of the source.

    `kept` (0..1) is the share of its words that the source has in the same order; `edits`
    are differences of content; `trimmed` tells that words were left out; `place` is the
    range of words of the source that it covers.
    """

    kept: float
    edits: tuple[Edit, ...]
    trimmed: bool
    place: tuple[int, int] = (0, 0)


def compare(
    ours: Sequence[Token],
    theirs: Sequence[Token],
    language: str,
    *,
    whole: tuple[bool, bool] = (True, True),
) -> Likeness:
    """
    Compare a quotation with a stretch of the source that may be longer at both ends.

    `whole` tells for either end that no other part of the utterance is quoted beside it.
    """
    words = [token for token in ours if token.form != GAP]
    spoken = [token for token in theirs if token.form != GAP]
    if not words or not spoken:
        return Likeness(kept=0.0, edits=(), trimmed=False)
    gaps = _gaps(ours)
    a, b = [t.form for t in words], [t.form for t in spoken]
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    codes = matcher.get_opcodes()
    kept = sum(i2 - i1 for tag, i1, i2, _, _ in codes if tag == "equal")
    edits = []
    trimmed = False
    for number, (tag, i1, i2, from_, to) in enumerate(codes):
        if tag == "equal":
            continue
        j1, j2 = from_, to
        first, last = number == 0, number == len(codes) - 1
        if tag == "insert":  # words of the source that the quotation lacks
            trimmed = True
            if first and not (whole[0] and _denial_cut(spoken, j2, -1, language)):
                continue
            if last and not (whole[1] and _denial_cut(spoken, j1, 1, language)):
                continue
            marked = i1 in gaps and not _denied(spoken[j1:j2], language)
            if not (first or last) and (marked or j2 - j1 >= _TRIM):
                continue
            if first or last:
                j1, j2 = (max(j1, j2 - _NEXT), j2) if first else (j1, min(j2, j1 + _NEXT))
        elif tag == "replace" and (first or last):
            size = min(j2 - j1, 2 * (i2 - i1))  # the rest beyond is trimmed
            trimmed = trimmed or size < j2 - j1
            j1, j2 = (j2 - size, j2) if first else (j1, j1 + size)
        if _matters(a[i1:i2], b[j1:j2], language):
            edits.append(Edit(ours=(i1, i2), theirs=(j1, j2)))
        else:
            kept += min(i2 - i1, j2 - j1)
    same = [code for code in codes if code[0] == "equal"]
    return Likeness(
        kept=kept / len(a),
        edits=tuple(edits),
        trimmed=trimmed,
        place=(same[0][3], same[-1][4]) if same else (0, 0),
    )


def _denial_cut(spoken: Sequence[Token], at: int, step: int, language: str) -> bool:
    """Tell whether a denial stood right beside the cut, in the same clause."""
    if step < 0:
        near = list(spoken[max(0, at - _NEXT) : at + 1])[::-1]
        clause = []
        for token, behind in zip(near[1:], near, strict=False):
            if behind.apart or joins(token.form, language):
                break
            clause.append(token)
        return _denied(clause, language)
    clause = []
    for token in spoken[at : at + _NEXT]:
        if token.apart or joins(token.form, language):
            break
        clause.append(token)
    return _denied(clause, language)


def _denied(run: Sequence[Token], language: str) -> bool:
    """Tell whether one of these few words denies."""
    return len(run) <= 2 * _NEXT and denies(run, language)


def _gaps(found: Sequence[Token]) -> frozenset[int]:
    """Return the word numbers in front of which words were left out or put in."""
    gaps, words = set(), 0
    for token in found:
        if token.form == GAP:
            gaps.add(words)
        else:
            words += 1
    return frozenset(gaps)


def _matters(a: Sequence[str], b: Sequence[str], language: str) -> bool:
    """Tell whether one run of words in place of another changes the content."""
    left = [word for word in a if not is_light(word, language)]
    right = [word for word in b if not is_light(word, language)]
    if "".join(a) == "".join(b):
        return False  # written apart, joined or with a hyphen
    for word in list(left):
        other = next((one for one in right if _one_word(word, one)), None)
        if other is not None:
            left.remove(word)
            right.remove(other)
    return bool(left or right)


def _one_word(a: str, b: str) -> bool:
    """Tell whether two words are forms or spellings of one."""
    if a == b:
        return True
    if any(letter.isdigit() for letter in a + b):
        return False
    longer, shorter = max(len(a), len(b)), min(len(a), len(b))
    shared = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        shared += 1
    if shared >= max(_STEM_LEAST, _STEM * longer) and longer - shared <= _ENDING:
        return True
    return (
        shorter >= _TYPO_LEAST and a[0] == b[0] and Levenshtein.normalized_similarity(a, b) >= _TYPO
    )
