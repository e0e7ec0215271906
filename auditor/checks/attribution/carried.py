"""Attributions that stand in the sentence before or behind."""

import re

from auditor.checks.attribution.find import QUOTES, NamedSource
from auditor.checks.attribution.patterns import Patterns, patterns
from auditor.checks.base import Evidence
from auditor.lang import lowered
from auditor.model import Document

_LIKELY = 0.5  # a link as sure as this tells where a neighbour comes from
_NEAR = 16  # code points between a pronoun and its verb of saying
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
_QUOTED = re.compile(r"[“„«»\"”][^“”„«»\"]{1,400}[”“»«\"]")


class Neighbours:
    """
    Tells whether a sentence beside names who says so.

    A neighbour that restates what somebody else says in the source has its own speaker, and
    carries nobody else's words.
    """

    def __init__(self, evidence: Evidence) -> None:
        """Index the links of the rewrite by its sentences."""
        self._evidence = evidence
        self._beads = {i: bead for bead in evidence.matching.merged.beads for i in bead.rewrite}

    def carry(self, found: NamedSource, indices: tuple[int, ...]) -> bool:
        """Tell whether a sentence beside these carries on the attribution found."""
        rewrite = self._evidence.rewrite
        known = patterns(rewrite.language)
        if known is None:
            return True
        for i in (min(indices) - 1, max(indices) + 1):
            if not 0 <= i < len(rewrite.sentences):
                continue
            text = rewrite.sentences[i].text
            speaks = known.running.search(lowered(text)) or QUOTES.search(text)
            if speaks and not self._declines(i, known) and not self._has_own(found, i):
                return True
        return False

    def _declines(self, index: int, known: Patterns) -> bool:
        """Tell whether somebody is only told not to speak: named no figures."""
        rewrite = self._evidence.rewrite
        rows = rewrite.mentions.get("negation")
        text = lowered(rewrite.sentences[index].text)
        return bool(rows and rows[index]) and known.telling.search(text) is None

    def _has_own(self, found: NamedSource, index: int) -> bool:
        """Tell whether the source of this sentence lets somebody else speak."""
        bead = self._beads.get(index)
        if bead is None or not bead.source or bead.confidence < _LIKELY:
            return False
        document = self._evidence.document(bead.document)
        known = patterns(document.language)
        if known is None or found.sentence.index in bead.source:
            return False
        return any(
            _speaks_otherwise(found, document.sentences[j].text, document, known)
            for j in bead.source
        )


def _speaks_otherwise(found: NamedSource, text: str, document: Document, known: Patterns) -> bool:
    low = lowered(_QUOTED.sub(" ", text))
    cue = known.running.search(low)
    if cue is None:
        return False
    if known.speakers.search(low) is None:
        return False  # nobody is named: it may be the same one who goes on
    ahead = low[max(0, cue.start() - _NEAR) : cue.start()]
    if known.pronouns.search(ahead) or known.pronouns.match(low, cue.end() + 1):
        return False
    clause = lowered(document.article.text[found.span.start : found.span.end])
    ours = {word[:_STEM] for word in _WORD.findall(clause) if not known.verbs.fullmatch(word)}
    return not any(word[:_STEM] in ours for word in _WORD.findall(low))
