"""Who says the words of a quotation."""

import re
from dataclasses import dataclass
from functools import cache

from auditor.checks.quotes.ledger import Quote
from auditor.facts.names.places import places
from auditor.lang import lowered, table
from auditor.lang.topics.speech import SpeechTable
from auditor.model import Document, Mention, Span

_REACH = 160  # code points around a quotation in which its speaker stands
_NEAR = 48  # code points between a verb of saying and the speaker
_PARTICLE = 8  # code points between two words of one name: van der
_LEAD = re.compile(r"[\s,.!?…–—―-]*+")
_CLAUSE_END = re.compile(r"[;:!?]|\.(?=\s|$)|[\n„“”«»\"「」『』]")
_COLON = re.compile(r"[:：]\s*$")
_WORD = re.compile(r"[\w'’-]+")
_ATTRIBUTE = re.compile(r"[的之の]|という|との(?!こと)")  # what is quoted describes a noun
_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """
    How a quotation is tied to a speaker.

    `names` are the words of the speaker's name, empty where a pronoun or a description
    stands for it; `span` is their place.
    """

    names: tuple[str, ...] = ()
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class _Patterns:
    verbs: re.Pattern[str]
    says: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    beside: re.Pattern[str]
    pronouns: re.Pattern[str]
    speakers: re.Pattern[str]
    light: re.Pattern[str]
    joins: re.Pattern[str]
    verb_first: bool
    words: bool


def knows(language: str) -> bool:
    """Tell whether there is a table of speech for the language."""
    return _patterns(language) is not None


def reports_speech(text: str, language: str) -> bool:
    """Tell whether a verb of saying or a named source stands in the text."""
    known = _patterns(language)
    if known is None:
        return False
    low = lowered(text)
    return known.says.search(low) is not None or known.before.search(low) is not None


def is_title(between: str, language: str) -> bool:
    """Tell whether what stands between two names makes one the office of the other."""
    known = _patterns(language)
    if known is None:
        return True
    words = [word[0] for word in _WORD.finditer(lowered(between))]
    if any(known.joins.fullmatch(word) for word in words):
        return False
    return all(
        known.light.fullmatch(word) or known.speakers.fullmatch(word) or len(word) == 1
        for word in words
    ) or any(known.speakers.fullmatch(word) for word in words)


def named(text: str, base: int, document: Document, sentence: int) -> Tie:
    """
    Return the one name in a stretch of text in which somebody is said to speak.

    `base` is the offset of the text in its document, `sentence` the index of its sentence.
    """
    known = _patterns(document.language)
    if known is None:
        return Tie()
    return _only(lowered(text), base, known, document, sentence, behind=False)


def tie(quote: Quote, document: Document) -> Tie | None:
    """Return how the text around the quotation names its speaker; None where it does not."""
    known = _patterns(document.language)
    if known is None or not quote.sentences:
        return None
    text = document.article.text
    last = document.sentences[quote.sentences[-1]].span.end
    first = document.sentences[quote.sentences[0]].span.start
    behind = text[quote.outer.end : min(last, quote.outer.end + _REACH)]
    found = _behind(behind, quote.outer.end, known, document, quote.sentences[-1])
    if found is not None:
        return found
    start = max(first, quote.outer.start - _REACH)
    ahead = text[start : quote.outer.start]
    return _ahead(ahead, start, known, document, quote.sentences[0])


def _behind(
    text: str, base: int, known: _Patterns, document: Document, sentence: int
) -> Tie | None:
    """Read “...”, sagte X; “...,” X said; “...”, so X; “...,” according to X."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    end = _CLAUSE_END.search(text, start)
    clause = lowered(text[start : end.start() if end else len(text)])
    base += start
    if not known.words and _ATTRIBUTE.match(clause):
        return None
    source = known.before.match(clause) or known.beside.match(clause)
    if source is not None:
        return _speaker(clause, source.end(), base, known, document, sentence)
    verb = known.verbs.search(clause)
    if verb is None:
        after = known.behind.search(clause)
        if after is None:
            return None
        return _subject(clause[: after.start()], base, known, document, sentence)
    head = clause[: verb.start()]
    if _pronoun_at(clause, verb, known):
        return Tie()
    if head.strip(" ,") and _letters(head) > 3:
        if verb.start() > _NEAR:
            return None
        return _subject(head, base, known, document, sentence)
    return _speaker(clause, verb.end(), base, known, document, sentence)


def _ahead(text: str, base: int, known: _Patterns, document: Document, sentence: int) -> Tie | None:
    """Read X said: “...”; According to X, “...”; X: “...”."""
    stripped = text.rstrip()
    if not stripped:
        return None
    colon = _COLON.search(text) is not None
    body = stripped.rstrip(",:：–—- ")
    cut = max((m.end() for m in _CLAUSE_END.finditer(body)), default=0)
    clause, base = lowered(body[cut:]), base + cut
    source = known.before.search(clause)
    if source is not None:
        return _speaker(clause, source.end(), base, known, document, sentence)
    verbs = list(known.verbs.finditer(clause))
    if not verbs:
        if colon:
            return _subject(clause, base, known, document, sentence)
        return None
    verb = verbs[-1]
    if _pronoun_at(clause, verb, known):
        return Tie()
    head = clause[: verb.start()]
    if _letters(head) > 1:
        return _subject(head, base, known, document, sentence)
    return _speaker(clause, verb.end(), base, known, document, sentence)


def _pronoun_at(clause: str, verb: re.Match[str], known: _Patterns) -> bool:
    """Tell whether a pronoun is the subject of the verb: she said, has she said, sagte sie."""
    if not known.words:
        return False
    if known.pronouns.match(clause, verb.end() + 1):
        return True
    words = list(_WORD.finditer(clause, max(0, verb.start() - _NEAR), verb.start()))
    return any(known.pronouns.fullmatch(word[0]) for word in words[-3:])


def _speaker(
    clause: str, at: int, base: int, known: _Patterns, document: Document, sentence: int
) -> Tie:
    """Return the one name that stands behind a verb of saying, and is not a mere attribute."""
    window = clause[at : at + 2 * _NEAR]
    return _only(window, base + at, known, document, sentence, behind=True)


def _subject(clause: str, base: int, known: _Patterns, document: Document, sentence: int) -> Tie:
    """Return the one name in front of a verb of saying."""
    window = clause[-2 * _NEAR :]
    at = base + len(clause) - len(window)
    return _only(window, at, known, document, sentence, behind=False)


def _only(
    window: str,
    base: int,
    known: _Patterns,
    document: Document,
    sentence: int,
    *,
    behind: bool,
) -> Tie:
    """
    Return the name in the window if there is exactly one.

    A name behind a preposition or in front of a noun of office belongs to somebody else's
    title (a spokesman for Lee, Lees Sprecher), and tells no speaker.
    """
    end = base + len(window)
    groups = _groups(document, sentence, base, end, known)
    comma = window.find(",", groups[0][-1].span.end - base) if groups else -1
    if behind and comma >= 0:
        groups = [group for group in groups if group[0].span.start - base < comma]
    if len(groups) != 1:
        return Tie()
    group = groups[0]
    if len(group) == 1 and places(group[0].surface, document.language):
        return Tie()
    before = window[: group[0].span.start - base].rstrip()
    after = window[group[-1].span.end - base :]
    last = re.search(r"[\w'’]+$", before)
    if last is not None and known.light.fullmatch(last[0]) and not before.endswith(","):
        return Tie()
    if re.match(r"['’]s?\b", after):
        return Tie()
    if behind and not all(
        known.light.fullmatch(word[0]) or known.speakers.fullmatch(word[0])
        for word in _WORD.finditer(before)
    ):
        return Tie()
    following = re.match(r"\s*([\w-]+)", after)
    if following is not None and known.speakers.fullmatch(following[1]):
        return Tie()
    return Tie(
        names=tuple(mention.surface for mention in group),
        span=Span(group[0].span.start, group[-1].span.end),
    )


def _groups(
    document: Document, sentence: int, start: int, end: int, known: _Patterns
) -> list[list[Mention]]:
    """Return the names between two offsets, words of one name together."""
    rows = document.mentions.get("name")
    if rows is None:
        return []
    text = document.article.text
    groups: list[list[Mention]] = []
    for mention in rows[sentence]:
        if mention.span.start < start or mention.span.end > end:
            continue
        if groups:
            gap = text[groups[-1][-1].span.end : mention.span.start]
            if len(gap) <= _PARTICLE and "," not in gap and not known.joins.search(lowered(gap)):
                groups[-1].append(mention)
                continue
        groups.append([mention])
    return groups


def _letters(text: str) -> int:
    return sum(letter.isalpha() for letter in text)


@cache
def _patterns(language: str) -> _Patterns | None:
    known = table(language, "speech", SpeechTable)
    if known is None:
        return None

    def compiled(*alternatives: str) -> re.Pattern[str]:
        joined = "|".join(one for one in alternatives if one)
        if not joined:
            return _NOTHING
        return re.compile(rf"(?<!\w)(?:{joined})(?!\w)" if known.words else joined)

    return _Patterns(
        verbs=compiled(known.says, known.claims),
        says=compiled(known.says),
        before=compiled(known.before),
        behind=compiled(known.behind),
        beside=compiled(known.beside),
        pronouns=compiled(known.pronouns),
        speakers=compiled(known.speakers),
        light=compiled(known.light),
        joins=compiled(known.joins),
        verb_first=known.verb_first,
        words=known.words,
    )
