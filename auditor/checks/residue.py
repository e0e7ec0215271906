"""Words that a chat assistant says to its user, left in the text for the reader."""

import re
from collections.abc import Iterator
from functools import cache
from typing import ClassVar

from auditor.checks.base import Claim, Evidence, Outcome
from auditor.facts import Judgement, Level
from auditor.lang import BEGIN, END, lowered, table
from auditor.lang.topics.residue import ResidueTable
from auditor.model import CheckState, Document, Sentence, Span

RULE = "chat-residue"
_ADDITION = "addition-unsupported"

_EDGE = 2  # sentences at either end where an assistant opens or closes its answer
_QUOTES = re.compile(r"[„“”«»\"‹›「『]")
_ALWAYS = "en"  # assistants fall back into it whatever they write


class Residue:
    """
    Reports an assistant's opening, its talk about itself and its closing offer.

    Openings and offers stand at the edges of a text. Words in quotation marks are somebody's
    words in the article, and what a source has too is the article's subject.
    """

    rules: ClassVar[tuple[str, ...]] = (RULE,)

    def run(self, evidence: Evidence) -> Outcome:
        """Look at every sentence of the rewrite."""
        rewrite = evidence.rewrite
        languages = tuple(
            code for code in dict.fromkeys((rewrite.language, _ALWAYS)) if _patterns(code)
        )
        known = rewrite.language in languages
        theirs = [lowered(s.text) for source in evidence.sources for s in source.sentences]
        claims = [
            Claim(judgement=judgement, covers=_same(judgement, rewrite, evidence.claims))
            for language in languages
            for judgement in _found(rewrite, language, theirs)
        ]
        state = CheckState(
            rule=RULE,
            state="ran" if known else "not-verifiable",
            examined=len(rewrite.sentences),
            reason="" if known else f"no table of assistants' words for “{rewrite.language}”",
        )
        return Outcome(claims=tuple(claims), states=(state,))


def _found(rewrite: Document, language: str, theirs: list[str]) -> Iterator[Judgement]:
    patterns = _patterns(language)
    last = len(rewrite.sentences)
    for sentence in rewrite.sentences:
        low = lowered(sentence.text)
        edge = sentence.index < _EDGE or sentence.index >= last - _EDGE
        for name, pattern in patterns.items():
            match = pattern.search(low)
            if match is None or (name != "model" and not edge):
                continue
            if _quoted(sentence, match) or any(pattern.search(other) for other in theirs):
                continue
            start = sentence.span.start + match.start()
            yield Judgement(
                rule=RULE,
                level=Level.UNSUPPORTED,
                rewrite=(Span(start, sentence.span.start + match.end()),),
                found=sentence.text[match.start() : match.end()],
                why=("so an assistant speaks to its user; no source has it",),
            )
            break


def _same(judgement: Judgement, rewrite: Document, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Return the claims that the sentence is in no source: it is an assistant's, so it cannot."""
    (place,) = judgement.rewrite
    whole = next(one.span for one in rewrite.sentences if one.span.overlaps(place))
    return tuple(
        claim
        for claim in claims
        if claim.judgement.rule == _ADDITION
        and all(whole.overlaps(span) for span in claim.judgement.rewrite)
    )


def _quoted(sentence: Sentence, match: re.Match[str]) -> bool:
    return len(_QUOTES.findall(sentence.text[: match.start()])) % 2 == 1


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    known = table(language, "residue", ResidueTable)
    if known is None:
        return {}
    begin = BEGIN if known.words else ""
    gap, end = (" ", END) if known.words else ("", "")
    return {
        "model": re.compile(rf"{begin}(?:{known.model})"),
        "opening": re.compile(rf"{begin}(?:{known.here}){gap}(?:{known.work}){end}"),
        "offer": re.compile(rf"{begin}(?:{known.offer})"),
    }
