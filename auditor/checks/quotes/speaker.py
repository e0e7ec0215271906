"""Who says the words of a quotation."""

import re
from dataclasses import replace

from auditor.checks.quotes.ledger import Quote
from auditor.checks.quotes.people import Tie, groups_of, only, resolved
from auditor.checks.quotes.speech import WORD, Patterns, patterns
from auditor.lang import lowered
from auditor.model import Document

_REACH = 160  # code points around a quotation in which its speaker stands
_NEAR = 48  # code points between a verb of saying and the speaker
_TITLE = 40  # code points of a title in front of a name
_OBJECT = 2  # words that may stand between a verb of saying and what is said
_PIECE = re.compile(r"[^\W\d_]+")
_LEAD = re.compile(r"[\s,.!?…–—―-]*+")
_CLAUSE_END = re.compile(r"[;:!?]|\.\s*$|[\n„“”«»\"「」『』]")
_COLON = re.compile(r"[:：]\s*$")
_ATTRIBUTE = re.compile(r"[的之の]|という|との(?!こと)")  # what is quoted describes a noun


def tie(quote: Quote, document: Document) -> Tie | None:
    """
    Return how the text around the quotation names its speaker; None where it does not.

    A pronoun stands for the one name that the sentence before lets speak.
    """
    known = patterns(document.language)
    if known is None or not quote.sentences:
        return None
    found = _tie(quote, document, known)
    if found is None or not found.pronoun or not quote.sentences[0]:
        return found
    index = quote.sentences[0] - 1
    before = document.sentences[index]
    between = document.article.text[before.span.end : quote.outer.start]
    groups = groups_of(document, index, before.span.start, before.span.end, known)
    if "\n" in between or len(groups) != 1:
        return found
    group = groups[0]
    verb = known.verbs.search(lowered(before.text), group[-1].span.end - before.span.start)
    start = group[0].span.start - before.span.start
    if verb is None or not _leads(before.text[:start], known):
        return found
    return resolved(group, document)


def _leads(head: str, known: Patterns) -> bool:
    """Tell whether what stands in front of a name is no more than its title."""
    return all(
        known.speakers.fullmatch(word) or (known.light.fullmatch(word) and len(head) <= _TITLE)
        for word in (m[0] for m in WORD.finditer(lowered(head)))
    )


def _tie(quote: Quote, document: Document, known: Patterns) -> Tie | None:
    text = document.article.text
    last = document.sentences[quote.sentences[-1]].span.end
    first = document.sentences[quote.sentences[0]].span.start
    behind = text[quote.outer.end : min(last, quote.outer.end + _REACH)]
    found = _behind(behind, quote.outer.end, known, document, quote.sentences[-1])
    if found is not None:
        return found
    for aside in quote.asides:
        inside = text[aside.start : aside.end]
        sentence = next(
            (i for i in quote.sentences if document.sentences[i].span.contains(aside)), -1
        )
        if sentence >= 0:
            found = _behind(inside, aside.start, known, document, sentence)
            if found is not None:
                return found
    start = max(first, quote.outer.start - _REACH)
    ahead = text[start : quote.outer.start]
    return _ahead(ahead, start, known, document, quote.sentences[0])


def _behind(text: str, base: int, known: Patterns, document: Document, sentence: int) -> Tie | None:
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
        return Tie(pronoun=True)
    if head.strip(" ,") and _letters(head) > 3 and not _grammar(head, known):
        if verb.start() > _NEAR:
            return Tie()
        return _subject(head, base, known, document, sentence)
    first = verb.start() + verb[0].find(" ")
    if first > verb.start():  # teilte die Sprecherin Ida Holm mit
        inside = only(
            clause[first : verb.end()], base + first, known, document, sentence, behind=True
        )
        if inside.names:
            return inside
    return _speaker(clause, verb.end(), base, known, document, sentence)


def _ahead(text: str, base: int, known: Patterns, document: Document, sentence: int) -> Tie | None:
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
        found = _speaker(clause, source.end(), base, known, document, sentence)
        return replace(found, direct=colon or stripped[-1] in ",–—-")
    after = known.behind.search(clause)
    if after is not None and not clause[after.end() :].strip(" ,"):  # X'e göre “...”
        return _subject(clause[: after.start()], base, known, document, sentence)
    verbs = list(known.verbs.finditer(clause))
    if not verbs:
        if colon:
            return _subject(clause, base, known, document, sentence)
        return None
    verb = verbs[-1]
    between = len(WORD.findall(clause[verb.end() :]))
    direct = colon or (between <= _OBJECT if known.words else len(clause) - verb.end() <= _OBJECT)
    head = clause[: verb.start()]
    if _pronoun_at(clause, verb, known):
        found = Tie(pronoun=True)
    elif _letters(head) > 1:
        found = _subject(head, base, known, document, sentence)
    else:
        found = _speaker(clause, verb.end(), base, known, document, sentence)
    return replace(found, direct=direct)


def _pronoun_at(clause: str, verb: re.Match[str], known: Patterns) -> bool:
    """Tell whether a pronoun is the subject of the verb: she said, has she said, sagte sie."""
    if not known.words:
        return False
    if known.pronouns.match(clause, verb.end() + 1):
        return True
    words = list(WORD.finditer(clause, max(0, verb.start() - _NEAR), verb.start()))
    return any(known.pronouns.fullmatch(word[0]) for word in words[-3:])


def _speaker(
    clause: str, at: int, base: int, known: Patterns, document: Document, sentence: int
) -> Tie:
    """Return the one name that stands behind a verb of saying, and is not a mere attribute."""
    window = clause[at : at + 2 * _NEAR]
    return only(window, base + at, known, document, sentence, behind=True)


def _subject(clause: str, base: int, known: Patterns, document: Document, sentence: int) -> Tie:
    """Return the one name in front of a verb of saying."""
    window = clause[-2 * _NEAR :]
    at = base + len(clause) - len(window)
    return only(window, at, known, document, sentence, behind=False)


def _grammar(head: str, known: Patterns) -> bool:
    """Tell whether nothing but words of grammar stand here: s'est réjouie, avait déclaré."""
    return all(known.light.fullmatch(word) for word in _PIECE.findall(head))


def _letters(text: str) -> int:
    return sum(letter.isalpha() for letter in text)
