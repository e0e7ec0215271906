"""Our own words in the languages reports can have; data never comes from here."""

from collections.abc import Mapping

from auditor.model import Finding, Link, ReportedDocument, Step
from auditor.model.rules import RULES
from auditor.output.base import short
from auditor.output.german import MESSAGES, METHODS, STATES, TITLES, WORDS
from auditor.output.german_steps import OWN
from auditor.output.steps import german as german_step

__all__ = ["Wording"]

_ENGLISH: Mapping[str, str] = {
    "errors.one": "error",
    "errors.many": "errors",
    "warnings.one": "to check",
    "warnings.many": "to check",
    "notes.one": "note",
    "notes.many": "notes",
    "error": "ERROR",
    "warning": "CHECK",
    "note": "NOTE",
    "clean": "No differences found",
    "clean.extent": "in {linked} of {total} sentences",
    "not-audited": "Not audited",
    "incomplete": "incomplete",
    "rewrite": "rewrite",
    "source": "source",
    "Rewrite": "Rewrite",
    "Source": "Source",
    "page says": "page says",
    "the page says": "the page says",
    "source has": "source has",
    "rewrite has": "rewrite has",
    "only in the source": "only in the source",
    "source n has": "source {number} has",
    "only in source n": "only in source {number}",
    "no address": "no address",
    "compare": "compare",
    "uncertain match": "uncertain match",
    "nothing comparable": "nothing comparable",
    "left out": "left out",
    "no match": "not matched with any sentence",
    "why": "why",
    "known": "known",
    "confidence.high": "high confidence",
    "confidence.medium": "medium confidence",
    "confidence.low": "low confidence",
    "times": "{count} times",
    "more.one": "and 1 more note; -v shows it",
    "more.many": "and {count} more notes; -v shows them",
    "more.findings": "and {count} more; see the report",
    "problem": "problem",
    "hint": "try",
    "compared": "compared",
    "compared.one": "{linked} of {total} rewrite sentences with {count} source",
    "compared.many": "{linked} of {total} rewrite sentences with {count} sources",
    "helped": "helped by {names}",
    "share": "{share} of the rewrite",
    "checks.one": "1 check ran",
    "checks.many": "{count} checks ran",
    "unsure": "not sure",
    "not verifiable": "not verifiable",
    "not applicable": "nothing to compare for",
    "suppressed": "waived",
    "suppressed.one": "1 finding that your settings live with",
    "suppressed.many": "{count} findings that your settings live with",
    "remember": "remember",
    "caution": "This compares with the source only. It does not say whether the source is right.",
    "next": "next",
    "share it": "add -o report.html for a page to send on",
    "findings": "Findings",
    "copy": "Copy as text",
    "open": "“",
    "close": "”",
    "limits.not applicable": "There was nothing to compare for",
    "copied": "Copied",
    "skip": "Skip to the findings",
    "in the text": "in the text",
    "on the page": "on the page",
    "in the source": "in the source",
    "why?": "Why?",
    "side by side": "Side by side",
    "limits": "What this does not say",
    "limits.matched": "{linked} of {total} rewrite sentences were matched with a source sentence.",
    "limits.sources.one": "It compares the rewrite with 1 source. {right}",
    "limits.sources.many": "It compares the rewrite with {count} sources. {right}",
    "limits.right": "It does not say whether the source is right.",
    "limits.silence": (
        "“No finding” means that these checks saw no difference, not that a sentence is correct."
    ),
    "problems": "What could not be done",
    "evidence": "Evidence for repeating this audit",
    "document": "document",
    "published": "published",
    "retrieved": "retrieved",
    "sha": "SHA-256 of the compared text",
    "extractor": "extractor",
    "embedded": "The full report is embedded in this file as JSON.",
    "keys": "j and k step through the findings",
    "decision": "decision",
    "decision.accepted": "accepted",
    "decision.rejected": "rejected: a false alarm",
    "decision.corrected": "corrected in the text",
    "confidence": "confidence",
    "rule": "rule",
    "reports": "Audited articles",
    "severity": "severity",
    "occurrences": "times",
    "what was compared": "What was compared",
}
_METHODS: Mapping[str, str] = {
    "given": "named by you",
    "disclosure-link": "linked in its notice",
    "json-ld": "named in its metadata",
    "canonical": "named in its metadata",
    "source-line": "named in its source line",
    "outbound-link": "linked from the page",
    "archive-search": "found in an archive",
}
_STATES: Mapping[str, str] = {
    "derived": "",
    "partly": "covers the rewrite in part",
    "undecided": "perhaps not its source",
    "unrelated": "seems not to be its source; not compared",
}
_LANGUAGES = {
    "en": ("Arabic:ar Bulgarian:bg Catalan:ca Chinese:zh Croatian:hr Czech:cs Danish:da Dutch:nl "
           "English:en Estonian:et Finnish:fi French:fr German:de Greek:el Hebrew:he Hindi:hi "
           "Hungarian:hu Indonesian:id Italian:it Japanese:ja Korean:ko Norwegian:nb Persian:fa "
           "Polish:pl Portuguese:pt Romanian:ro Russian:ru Serbian:sr Slovak:sk Slovenian:sl "
           "Spanish:es Swedish:sv Thai:th Turkish:tr Ukrainian:uk Vietnamese:vi"),
    "de": ("Arabisch:ar Bulgarisch:bg Katalanisch:ca Chinesisch:zh Kroatisch:hr Tschechisch:cs "
           "Dänisch:da Niederländisch:nl Englisch:en Estnisch:et Finnisch:fi Französisch:fr "
           "Deutsch:de Griechisch:el Hebräisch:he Hindi:hi Ungarisch:hu Indonesisch:id "
           "Italienisch:it Japanisch:ja Koreanisch:ko Norwegisch:nb Persisch:fa Polnisch:pl "
           "Portugiesisch:pt Rumänisch:ro Russisch:ru Serbisch:sr Slowakisch:sk Slowenisch:sl "
           "Spanisch:es Schwedisch:sv Thailändisch:th Türkisch:tr Ukrainisch:uk Vietnamesisch:vi"),
}  # fmt: skip


class Wording:
    """The words of one report language, en or de."""

    def __init__(self, language: str = "en") -> None:
        """Take English where the language is another one."""
        self.language = "de" if language == "de" else "en"
        german = self.language == "de"
        self._words: Mapping[str, str] = WORDS if german else _ENGLISH
        self._methods: Mapping[str, str] = METHODS if german else _METHODS
        self._states: Mapping[str, str] = STATES if german else _STATES
        pairs = (pair.split(":") for pair in _LANGUAGES[self.language].split())
        self._languages = {code: name for name, code in pairs}

    def __call__(self, key: str, **fields: object) -> str:
        """Return the wording of a key."""
        return self._words[key].format(**fields)

    def counted(self, key: str, count: int, **fields: object) -> str:
        """Return the wording for this many."""
        number = "one" if count == 1 else "many"
        return self(f"{key}.{number}", count=count, **fields)

    def title(self, finding: Finding) -> str:
        """Return the heading of a finding."""
        return self.rule(finding.rule)

    def rule(self, ident: str) -> str:
        """Return the title of a rule."""
        rule = RULES.get(ident)
        english = rule.title if rule else ident
        return TITLES.get(ident, english) if self.language == "de" else english

    def told(self, text: str) -> str:
        """Return a reason, a hint or a step that the engine worded; unknown ones stay English."""
        return german_step(text) if self.language == "de" else text

    def step(self, step: Step) -> str:
        """Return one step of the reasoning."""
        told = self.told(step.step)
        return f"{told}: {step.value}" if step.value else told

    def spoken(self, text: str) -> str:
        """Return the language in which `told` has the text."""
        return "en" if self.told(text) == text else self.language

    def message(self, finding: Finding) -> str:
        """Return the sentence of a finding; that of an unknown rule is left as it is."""
        template = MESSAGES.get(finding.rule)
        if self.language == "en" or template is None:
            return finding.message
        day = finding.rule == "date-inconsistent"
        expected = OWN.get(finding.expected, finding.expected) if day else finding.expected
        values = {"found": short(finding.found), "expected": short(expected)}
        return template.format(**values)

    def method(self, link: Link | None) -> str:
        """Return how the source was found."""
        return self._methods.get(link.method, link.method) if link else ""

    def state(self, link: Link | None) -> str:
        """Return what is doubtful about the source, or nothing."""
        return self._states.get(link.state, link.state) if link else ""

    def named(self, document: ReportedDocument) -> str:
        """Return the name of the document's language, or its code."""
        return self._languages.get(document.language.partition("-")[0], document.language)
