"""Who says the words of a quotation."""

import re
from dataclasses import dataclass, replace

from auditor.checks.quotes.ledger import Quote
from auditor.checks.quotes.speech import WORD, Patterns, patterns
from auditor.facts.names.places import places
from auditor.lang import lowered
from auditor.model import Document, Mention, Span

_REACH = 160  # code points around a quotation in which its speaker stands
_NEAR = 48  # code points between a verb of saying and the speaker
_TITLE = 40  # code points of a title in front of a name
_CAPITALISED_NOUNS = frozenset(("de", "lb"))
_OBJECT = 2  # words that may stand between a verb of saying and what is said
_FULL_NAME = 2  # words that a name mostly has
_PARTICLES = frozenset(
    "von vom van der den ter de del della di da dos das do du la le el al bin ibn ben zu af".split()
)  # between two words of one name
_LEAD = re.compile(r"[\s,.!?…–—―-]*+")
_CLAUSE_END = re.compile(r"[;:!?]|\.(?=\s|$)|[\n„“”«»\"「」『』]")
_COLON = re.compile(r"[:：]\s*$")
_ATTRIBUTE = re.compile(r"[的之の]|という|との(?!こと)")  # what is quoted describes a noun


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """
    How a quotation is tied to a speaker.

    `names` are the words of the speaker's name, empty where a description stands for it;
    `span` is their place. `pronoun` tells that a pronoun does, `direct` that nothing stands
    between the quotation and the words that tie it.
    """

    names: tuple[str, ...] = ()
    span: Span | None = None
    pronoun: bool = False
    direct: bool = True


def named(text: str, base: int, document: Document, sentence: int) -> Tie:
    """
    Return the one name in a stretch of text in which somebody is said to speak.

    `base` is the offset of the text in its document, `sentence` the index of its sentence.
    """
    known = patterns(document.language)
    if known is None:
        return Tie()
    return _only(lowered(text), base, known, document, sentence, behind=False)


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
    groups = _groups(document, index, before.span.start, before.span.end, known)
    if "\n" in between or len(groups) != 1:
        return found
    group = groups[0]
    verb = known.verbs.search(lowered(before.text), group[-1].span.end - before.span.start)
    start = group[0].span.start - before.span.start
    if verb is None or not _leads(before.text[:start], known):
        return found
    return _named(group, document)


def _leads(head: str, known: Patterns) -> bool:
    """Tell whether what stands in front of a name is no more than its title."""
    return all(
        known.speakers.fullmatch(word) or (known.light.fullmatch(word) and len(head) <= _TITLE)
        for word in (m[0] for m in WORD.finditer(lowered(head)))
    )


def _named(group: list[Mention], document: Document) -> Tie:
    if len(group) == 1 and places(group[0].surface, document.language):
        return Tie()
    return Tie(
        names=tuple(mention.surface for mention in group),
        span=Span(group[0].span.start, group[-1].span.end),
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
    if head.strip(" ,") and _letters(head) > 3:
        if verb.start() > _NEAR:
            return None
        return _subject(head, base, known, document, sentence)
    first = verb.start() + verb[0].find(" ")
    if first > verb.start():  # teilte die Sprecherin Ida Holm mit
        inside = _only(
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
    return _only(window, base + at, known, document, sentence, behind=True)


def _subject(clause: str, base: int, known: Patterns, document: Document, sentence: int) -> Tie:
    """Return the one name in front of a verb of saying."""
    window = clause[-2 * _NEAR :]
    at = base + len(clause) - len(window)
    return _only(window, at, known, document, sentence, behind=False)


def _only(
    window: str,
    base: int,
    known: Patterns,
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
    before = window[: group[0].span.start - base].rstrip()
    after = window[group[-1].span.end - base :]
    last = re.search(r"[\w'’]+$", before)
    if last is not None and known.light.fullmatch(last[0]) and not before.endswith(","):
        return Tie()
    if re.match(r"['’]s?\b", after):
        return Tie()
    if behind and not all(
        known.light.fullmatch(word[0]) or known.speakers.fullmatch(word[0])
        for word in WORD.finditer(before)
    ):
        return Tie()
    following = re.match(r"\s*([\w-]+)", after)
    if following is not None and known.speakers.fullmatch(following[1]):
        return Tie()
    return _named(group, document)


def _groups(
    document: Document, sentence: int, start: int, end: int, known: Patterns
) -> list[list[Mention]]:
    """
    Return the names between two offsets, words of one name together.

    A single word that may be an ordinary one is no name in German or where a sentence
    begins; nouns of office in front are titles.
    """
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
            if "," not in gap and all(m[0] in _PARTICLES for m in WORD.finditer(lowered(gap))):
                groups[-1].append(mention)
                continue
        groups.append([mention])
    named = [_untitled(group, known) for group in groups]
    nouns = document.language in _CAPITALISED_NOUNS
    return [
        group
        for group in named
        if any(mention.value.strong for mention in group)
        or len(group) >= _FULL_NAME
        or not (nouns or group[0].value.first)
    ]


def _untitled(group: list[Mention], known: Patterns) -> list[Mention]:
    """Return the words of a name without the title that German writes like a name."""
    at = 0
    while at < len(group) - 1 and (
        known.speakers.fullmatch(lowered(group[at].surface))
        or (len(group) - at > _FULL_NAME and not group[at].value.strong)
    ):
        at += 1
    return group[at:]


def _letters(text: str) -> int:
    return sum(letter.isalpha() for letter in text)
