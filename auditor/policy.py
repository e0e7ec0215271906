"""What the house makes of findings: other severities, baselines, house spellings, suppressions."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from auditor.config import Settings, Suppression
from auditor.model import Finding

__all__ = ["HOUSE_SPELLING", "apply", "meets", "unused"]

HOUSE_SPELLING = "house spelling"

_SPELLING_RULES = frozenset({
    "name-altered", "name-replaced", "name-unsupported", "spelling-suspect", "acronym-altered",
})  # fmt: skip
_ENDING = 3  # letters a language may put behind a name: Kiews, Prahou, Helsingissä has more


def apply(
    drafts: Iterable[Finding], source_texts: Sequence[str], settings: Settings
) -> list[Finding]:
    """Return the findings with severities, `since` and `suppressed` as the settings ask for."""
    severities = dict(settings.severity)
    spellings = _Spellings(settings.glossary) if settings.glossary else None
    done = []
    for draft in drafts:
        since = "new"
        if settings.baseline is not None and draft.fingerprint in settings.baseline:
            since = "unchanged"
        reason = next((s.reason for s in settings.suppress if meets(s, draft)), "")
        if not reason and spellings and spellings.settle(draft, source_texts):
            reason = HOUSE_SPELLING
        done.append(
            replace(
                draft,
                severity=severities.get(draft.rule, draft.severity),
                since=since,
                suppressed=reason,
            )
        )
    return done


def meets(suppression: Suppression, finding: Finding) -> bool:
    """Tell whether the suppression speaks of this finding."""
    if suppression.fingerprint and suppression.fingerprint != finding.fingerprint:
        return False
    if suppression.rule and suppression.rule != finding.rule:
        return False
    ours = (finding.found, *(place.exact for place in finding.rewrite))
    theirs = (finding.expected, *(place.exact for place in finding.source))
    return _quoted(suppression.rewrite, ours) and _quoted(suppression.source, theirs)


def unused(settings: Settings, findings: Iterable[Finding]) -> tuple[Suppression, ...]:
    """Return the suppressions that met no finding of the whole run."""
    left = list(settings.suppress)
    for finding in findings:
        left = [one for one in left if not meets(one, finding)]
    return tuple(left)


def _quoted(wanted: str, texts: Sequence[str]) -> bool:
    return not wanted or any(wanted.casefold() in text.casefold() for text in texts)


class _Spellings:
    """Rows of spellings that mean the same, as one pattern."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        self._row = {one.casefold(): number for number, row in enumerate(rows) for one in row}
        ordered = sorted(self._row, key=len, reverse=True)
        words = "|".join(re.escape(one) for one in ordered)
        self._pattern = re.compile(rf"(?<!\w)({words})\w{{0,{_ENDING}}}(?!\w)")

    def settle(self, finding: Finding, source_texts: Sequence[str]) -> bool:
        """Tell whether the two sides are spellings of the same thing."""
        if finding.rule not in _SPELLING_RULES or not finding.found:
            return False
        found, rows = self._canon(finding.found)
        if not rows:
            return False
        if finding.expected:
            return found == self._canon(finding.expected)[0]
        known = {row for text in source_texts for row in self._canon(text)[1]}
        return rows <= known

    def _canon(self, text: str) -> tuple[str, set[int]]:
        rows: set[int] = set()

        def canonical(match: re.Match[str]) -> str:
            row = self._row[match[1]]
            rows.add(row)
            return f"\x00{row}\x00"

        return self._pattern.sub(canonical, " ".join(text.casefold().split())), rows
