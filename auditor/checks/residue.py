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
# No quotation marks: somebody in the article may say the same.
_MARK = r"[\s¡¿*_—–-]{0,3}"
_REST = r"[^\w\"“”„«»‘’「」]*"
_ANYWHERE = frozenset(("model", "blank", "fence"))
_FRONT = frozenset(("prompt", "label", "agree"))
_ALWAYS = "en"  # assistants fall back into it whatever they write


class Residue:
    """
    Reports an assistant's opening, its talk about itself, its closing offer, and its blanks.

    Openings, prompts and offers stand at the edges of a text. Words in quotation marks are
    somebody's words in the article, and what a source has too is the article's subject.
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
    """Yield what an assistant says; what it says in one go is one finding."""
    runs: list[tuple[Span, int]] = []  # with the index of the last sentence
    for sentence, span in _places(rewrite, language, theirs):
        if runs and runs[-1][1] == sentence.index - 1:
            runs[-1] = (Span(runs[-1][0].start, span.end), sentence.index)
        else:
            runs.append((span, sentence.index))
    for span, _ in runs:
        yield Judgement(
            rule=RULE,
            level=Level.UNSUPPORTED,
            rewrite=(span,),
            found=rewrite.article.text[span.start : span.end],
            why=("so an assistant speaks to its user; no source has it",),
        )


def _places(rewrite: Document, language: str, theirs: list[str]) -> Iterator[tuple[Sentence, Span]]:
    patterns = _patterns(language)
    last = len(rewrite.sentences)
    for sentence in rewrite.sentences:
        low = lowered(sentence.text)
        front = sentence.index < _EDGE
        edge = front or sentence.index >= last - _EDGE
        for name, pattern in patterns.items():
            if not (edge or name in _ANYWHERE) or (name in _FRONT and not front):
                continue
            if name == "agree" and sentence.index:
                continue
            match = pattern.search(low)
            if match is None or _quoted(sentence, match):
                continue
            if any(pattern.search(other) for other in theirs):
                continue
            start = sentence.span.start
            yield sentence, Span(start + match.start(), start + match.end())
            break


def _same(judgement: Judgement, rewrite: Document, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Return the claims that the sentence is in no source: it is an assistant's, so it cannot."""
    (place,) = judgement.rewrite
    touched = [one.span for one in rewrite.sentences if one.span.overlaps(place)]
    whole = Span(touched[0].start, touched[-1].end)
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
    stop, edge = ("[!！]", r"[\W_]") if known.words else ("[!！.。]", "")
    rows = {
        "model": rf"{begin}(?:{known.model})",
        "opening": rf"{begin}(?:{known.here}){gap}(?:{known.work}){end}",
        "offer": rf"{begin}(?:{known.offer})",
        "agree": known.agree and rf"\A{_MARK}(?:{known.agree})\s?{stop}++{_REST}\Z",
        "hope": known.hope and rf"\A{_MARK}(?:{known.hope}){_REST}\Z",
        "prompt": known.prompt and rf"\A{_MARK}(?:{known.prompt}){end}",
        "label": known.label and rf"\*\*\s?(?:{known.label})\s?[:：]?\s?\*\*",
        "blank": known.blank
        and rf"\[(?:[^\[\]\n]{{0,40}}{edge})?(?:{known.blank})(?:{edge}[^\[\]\n]{{0,40}})?\]",
        "fence": "```" if language == _ALWAYS else "",
    }
    return {name: re.compile(pattern) for name, pattern in rows.items() if pattern}
