"""The grammar of AI notices: a machine, a verb of production, and this document as subject."""

import re
from dataclasses import dataclass
from functools import cache

from auditor.lang import lowered, table
from auditor.lang.topics.disclosure import LANGUAGES, DisclosureTable
from auditor.provenance.patterns import KINDS, MODELS, Patterns

__all__ = ["Grammar", "Notice", "candidates", "grammars", "recognise"]

_CONTRAST = re.compile(
    r"[,;:–—]|\b(?:but|sondern|mais|sino|ma|bensì|mas|maar|ale|lecz|но|а|але|ama|αλλά|and|und|et"
    r"|y|e|en|i|и|та|ve|και|men|och|og|és|hanem|și|ci)\b"
)
_QUOTES = '"“„«»‘‚”'
_LONGEST = 600  # code points; notices are sentences, longer ones are cut here


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A sentence recognised as a notice; `label` where it names no document."""

    kind: str
    language: str
    label: bool = False


class Grammar(Patterns):
    """What the patterns of one language say together."""

    def recognise(self, sentence: str, *, edge: bool, image: bool) -> Notice | None:
        """
        Return the notice that this sentence is, or None.

        `edge` says that it stands alone, where notices stand; only there may it go without
        naming its document. `image` says that it stands with a picture.
        """
        sentence = sentence[:_LONGEST]
        low = lowered(sentence)
        machines = [m.span() for m in self.machine.finditer(low)]
        machines += [m.span() for m in self.acronym.finditer(sentence)]
        if self.translated.search(low):
            machines += [m.span() for m in self.automatic.finditer(low)]
        machines = [span for span in sorted(machines) if not self._negated(low, span[0])]
        if not machines:
            return None
        if self._about_this(sentence, low, machines):
            return self._notice(low, label=False)
        if not edge or image or self.policy.search(low):
            return None
        if self.image.search(low[:90]):
            return None
        if self._definite(low, machines) or self._label(low, machines):
            return self._notice(low, label=True)
        return None

    def _notice(self, low: str, *, label: bool) -> Notice:
        kind = next((k for k in KINDS if getattr(self, k).search(low)), "generated")
        return Notice(kind=f"ai-{kind}", language=self.code, label=label)

    def _negated(self, low: str, at: int) -> bool:
        before = _CONTRAST.split(low[max(0, at - 40) : at])[-1]
        return self.negation.search(before) is not None

    def _about_this(self, sentence: str, low: str, machines: list[tuple[int, int]]) -> bool:
        for found in self.document.finditer(low):
            if any(c in _QUOTES for c in sentence[max(0, found.start() - 40) : found.start()]):
                continue  # somebody else's notice, quoted
            if self._passive(low, found.start(), found.end(), machines):
                return True
            if self._object(low, found.start(), found.end(), machines):
                return True
        found_pronoun = self.pronoun.match(low, self._begin(low))
        return found_pronoun is not None and self._predicate(low, found_pronoun.end(), machines)

    def _clause(self, low: str, start: int) -> str:
        """Return the text from a point to where another clause begins."""
        rest = low[start : start + 220]
        cut = re.search(r"[;?？]", rest)
        rest = rest[: cut.start()] if cut else rest
        other = self.breaks.search(rest)
        return rest[: other.start()] if other else rest

    def _passive(self, low: str, begin: int, start: int, machines: list[tuple[int, int]]) -> bool:
        clause = self._clause(low, start)
        first = min((a for a, _ in machines if a >= start), default=-1)
        if first < 0 or first >= start + len(clause):
            return False
        if not self.table.auxiliary:
            verb = self.verb.search(clause)
            return verb is not None and abs(start + verb.start() - first) <= 110
        helper = self.auxiliary.search(clause)
        if (
            helper is not None
            and start + helper.start() <= first
            and _near(clause[: helper.start()])
        ):
            verb = self.verb.search(clause, helper.end())
            if verb is not None and not self._denied(clause, helper.end(), verb.start()):
                return abs(start + verb.start() - first) <= 130
        # “Dieser KI-generierte Artikel”, “this article, translated by AI”: a verb at once
        verb = self.verb.search(clause)
        return (
            verb is not None
            and verb.start() <= 4
            and begin <= self._begin(low) + 2
            and first - start <= verb.end() + 40
        )

    def _denied(self, clause: str, start: int, end: int) -> bool:
        between = _CONTRAST.split(clause[start:end])[-1]
        return self.negation.search(between) is not None

    def _object(self, low: str, start: int, end: int, machines: list[tuple[int, int]]) -> bool:
        """Tell whether the document is what was made: AI translated this article."""
        before = list(self.verb.finditer(low, max(0, start - 60), start))
        verb = before[-1] if before and start - before[-1].end() <= 25 else None
        if verb is not None and not self._law(low, end):
            apart = self.breaks.search(low, verb.end(), start)
            if apart is None:
                return any(-90 <= a - verb.start() <= 140 for a, _ in machines)
        if not self.active.search(low, max(0, start - 60), start):
            return False
        later = self.verb.search(self._clause(low, end))
        return later is not None and any(end <= a <= end + later.start() + 6 for a, _ in machines)

    def _law(self, low: str, end: int) -> bool:
        # “this article of the constitution”
        return re.match(r"\s(?:of|des|der|de la|de l|della|del|конституц)", low[end:]) is not None

    def _predicate(self, low: str, start: int, machines: list[tuple[int, int]]) -> bool:
        """Tell whether “this” is an AI-made document."""
        clause = self._clause(low, start)[:110]
        helper = self.auxiliary.search(clause) if self.table.auxiliary else None
        if self.table.auxiliary and (helper is None or helper.start() > 12):
            return False
        return (
            self.verb.search(clause) is not None
            and self.noun.search(clause) is not None
            and any(start <= a < start + 60 for a, _ in machines)
        )

    def _begin(self, low: str) -> int:
        found = self.start.match(low)
        return found.end() if found else 0

    def _definite(self, low: str, machines: list[tuple[int, int]]) -> bool:
        """Tell whether the line says of “the article” or “article” that a machine made it."""
        noun = self.noun.match(low, self._begin(low))
        if noun is None:
            return False
        clause = self._clause(low, noun.end())[:140]
        verb = self.verb.search(clause)
        nearest = min((a for a, _ in machines if a >= noun.end()), default=-1)
        if verb is None or nearest < 0 or nearest >= noun.end() + len(clause):
            return False
        gap = clause[: min(verb.start(), nearest - noun.end())]
        helper = self.auxiliary.search(gap)
        gap = gap[: helper.start()] if helper else gap
        return (
            len(gap.split()) <= 2
            and "," not in gap
            and abs(nearest - noun.end() - verb.start()) <= 80
        )

    def _label(self, low: str, machines: list[tuple[int, int]]) -> bool:
        """Tell whether the line is a label without subject: translated by AI, AI summary."""
        begin = self._begin(low)
        if len(low.split()) > 18 or len(low) > 160:
            return False
        verb = self.verb.match(low, begin)
        if verb is not None:
            return any(0 <= a - verb.end() <= 45 for a, _ in machines) and self._closed(
                low[verb.end() :]
            )
        start = begin
        preposition = self.by.match(low, begin)
        if preposition is not None:
            start = preposition.end()
        for first, last in machines:
            if not 0 <= first - start <= 25:
                continue
            inside = self.verb.search(low, first, last)
            verb = inside or self.verb.search(low, last, last + 35)
            if verb is not None:
                return self._ends(low[max(last, verb.end()) :], attached=preposition is None)
        return False

    def _closed(self, rest: str) -> bool:
        return re.search(r",\s(?:the|an?|der|die|das|le|la|el|il|lo|o|os|het|de)\s", rest) is None

    def _ends(self, rest: str, *, attached: bool) -> bool:
        """Tell whether nothing but a document's noun, or where it came from, follows."""
        rest = rest.strip(" \t.!)]\u00a0")
        if not rest or rest[0] in "(,;|/·:–—-":
            return attached or not rest or len(rest.split()) <= 10
        noun = self.noun.match(rest)
        if noun is not None:
            rest = rest[noun.end() :].strip(" .!")
            return not rest or rest[0] in "(,;|/·:–—-" or self.by.match(rest) is not None
        return _CONTRAST.match(rest) is not None or self.by.match(rest) is not None


def _near(gap: str) -> bool:
    """Tell whether so little stands between subject and auxiliary that it is their own."""
    bare = re.sub(r"\([^()]{0,80}\)|^\s?,[^,]{1,90},", " ", gap)
    return len(bare.split()) <= 3 and "," not in bare


@cache
def grammars() -> dict[str, Grammar]:
    """Return the grammar of every language that has a table."""
    found = {}
    for code in LANGUAGES:
        words = table(code, "disclosure", DisclosureTable)
        if words is not None:
            found[code] = Grammar(code, words)
    return found


@cache
def _prefilter() -> re.Pattern[str]:
    tables = [grammar.table for grammar in grammars().values()]
    names = "|".join(f"(?:{words.ai})" for words in tables)
    acronyms = sorted({one for words in tables for one in words.acronyms.split("|")})
    automatic = "|".join(words.automatic for words in tables if words.automatic)
    return re.compile(rf"(?i:{names}|{MODELS}|{automatic})|(?<![A-Za-z])(?:{'|'.join(acronyms)})")


def candidates(text: str) -> bool:
    """Tell whether the text names a machine in any language; cheap, and never too strict."""
    return _prefilter().search(text) is not None


def recognise(sentence: str, *, language: str, edge: bool, image: bool = False) -> Notice | None:
    """Return the notice that a sentence is, in the page's language, English or any other."""
    known = grammars()
    order = [language, "en", *known]
    for code in dict.fromkeys(order):
        if code in known:
            found = known[code].recognise(sentence, edge=edge, image=image)
            if found is not None:
                return found
    return None
