"""Names that stand in two linked sentences: who is who."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.checks.quotes.speakers import only
from auditor.checks.relations.grammar import Grammar, grammar
from auditor.checks.roles.words import lexicon
from auditor.facts import View
from auditor.facts.names.forms import is_cased
from auditor.facts.names.index import Index, index
from auditor.facts.names.match import Verdict, match
from auditor.facts.names.places import places
from auditor.facts.names.sounds import alike
from auditor.lang import lowered
from auditor.lang.acronyms import groups
from auditor.model import Document, Mention, Sentence, Span

_MOST = 20  # names of a sentence; more are a list and no relation
_PARTICLES = frozenset("de del della di da dos das van von der den al el bin ibn le la".split())
_PARTICLE = re.compile(r"(?<=..)(?:은|는|이|가|을|를|의|에게|에|와|과|도|께서)$")
_LAST_WORD = re.compile(r"(\w+)\s$")
_SURE = 0.72  # likeness of sounds by which a name without capitals is one for sure


@dataclass(frozen=True, slots=True)
class Person:
    """
    A name in a sentence; `ident` is shared with its counterpart on the other side.

    `words` are those of the name as the text bends them.
    """

    ident: int
    text: str
    span: Span
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class People:
    """
    The names that two sentences share, in text order on each side.

    `complete` says that every certain name has its counterpart.
    """

    ours: tuple[Person, ...]
    theirs: tuple[Person, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring words of one name; `sure` where one of them can be nothing else."""

    words: tuple[str, ...]
    span: Span
    sure: bool
    acronym: bool = False


def people(
    rewrite: Sentence, document: Document, source: Sentence, other: Document
) -> People | None:
    """
    Pair the names of two sentences one to one.

    Returns None where there are too many. Capitalised words without a counterpart are ordinary
    words, such as German nouns, or open a sentence; a name with several is left out.
    """
    ours, theirs = name_groups(rewrite, document), name_groups(source, other)
    if max(len(ours), len(theirs)) > _MOST:
        return None
    theirs += _located(ours, document, theirs, source, other)
    ours += _located(theirs, other, ours, rewrite, document)
    ours.sort(key=lambda group: group.span)
    theirs.sort(key=lambda group: group.span)
    hits = counterparts(ours, document.language, theirs, other.language)
    mine: list[Person] = []
    complete = True
    taken: dict[int, int] = {}
    for number, (group, found) in enumerate(zip(ours, hits, strict=True)):
        if len(found) == 1 and sum(found[0] in others for others in hits) == 1:
            taken[found[0]] = number
            mine.append(_person(found[0], group, document))
        elif found or group.sure:
            complete = False
    complete = complete and not any(n not in taken and g.sure for n, g in enumerate(theirs))
    known = [_person(n, group, other) for n, group in enumerate(theirs) if n in taken]
    return People(tuple(mine), tuple(known), complete)


def counterparts(
    ours: Sequence[Group], language: str, theirs: Sequence[Group], tongue: str
) -> list[list[int]]:
    """Return for each name the numbers of those on the other side that may be the same."""
    alone = [only(rival.words, tongue) for rival in theirs]
    return [
        [n for n, rival in enumerate(theirs) if _same(group, language, rival, tongue, alone[n])]
        for group in ours
    ]


def _same(group: Group, language: str, rival: Group, tongue: str, alone: Index) -> bool:
    if group.acronym and rival.acronym:
        mine, other = group.words[0], rival.words[0]
        return mine == other or _equivalent(mine, other)
    if places(group.words[-1], language) & places(rival.words[-1], tongue):
        return True
    found = match(group.words[-1], language, alone)
    if found.verdict is Verdict.SAME:
        return True
    sounded = found.verdict is Verdict.DOUBTFUL and not is_cased(tongue)
    if sounded and alike(group.words[-1], language, found.word, tongue) >= _SURE:
        return True
    if not is_cased(language) and is_cased(tongue):
        return _same(rival, tongue, group, language, only(group.words, language))
    return False


def _person(ident: int, group: Group, document: Document) -> Person:
    text = document.article.text[group.span.start : group.span.end]
    return Person(ident, text, group.span, group.words)


def name_groups(sentence: Sentence, document: Document) -> list[Group]:
    """Return the names of a sentence in text order, titles and articles left out."""
    text = document.article.text
    found: list[Group] = []
    runs: list[list[Mention]] = []
    rows = document.mentions.get("name")
    cased = is_cased(document.language)
    for mention in rows[sentence.index] if rows is not None else ():
        gap = text[runs[-1][-1].span.end : mention.span.start] if runs else ""
        joined = gap in {" ", "-", "·"} or gap.strip().lower() in _PARTICLES
        if runs and cased and joined and not _ends_here(runs[-1], mention, document):
            runs[-1].append(mention)
        else:
            runs.append([mention])
    for whole in runs:
        run = _bare(whole, document)
        span = Span(run[0].span.start, run[-1].span.end)
        words = tuple(mention.surface for mention in run)
        found.append(Group(words, span, any(mention.value.strong for mention in run)))
    rows = document.mentions.get("acronym")
    found += [
        Group((mention.surface,), mention.span, sure=True, acronym=True)
        for mention in (rows[sentence.index] if rows is not None else ())
    ]
    return sorted(found, key=lambda group: group.span)


def _bare(run: list[Mention], document: Document) -> list[Mention]:
    """Leave out articles, titles and German nouns behind an article in front of a name."""
    language, text = document.language, document.article.text
    known, roles = grammar(language), lexicon(language)
    at = 0
    while at < len(run) - 1 and not run[at].value.strong:
        low = lowered(run[at].surface)
        function = _is_function(low, known)
        title = roles is not None and roles.look_up(low) is not None
        before = _LAST_WORD.search(
            lowered(text[max(0, run[at].span.start - 16) : run[at].span.start])
        )
        noun = language == "de" and before is not None and _is_function(before[1], known)
        if not (function or title or noun):
            break
        at += 1
    for number, mention in enumerate(run[:-1]):  # Schweizer Ministerin Anna Berg
        if roles is not None and number >= at and roles.look_up(lowered(mention.surface)):
            at = number + 1
    return run[at:]


def _ends_here(run: list[Mention], mention: Mention, document: Document) -> bool:
    """Tell whether a place behind a preposition ends, and another name begins: in Oslo Anna."""
    language = document.language
    known = grammar(language)
    start = run[0].span.start
    before = _LAST_WORD.search(lowered(document.article.text[max(0, start - 16) : start]))
    if known is None or before is None or before[1] not in known.governs:
        return False
    return bool(places(run[-1].surface, language)) and not places(mention.surface, language)


def _is_function(word: str, known: Grammar | None) -> bool:
    return known is not None and (word in known.cases or word in known.articles)


def _located(
    groups: Sequence[Group],
    home: Document,
    known: Sequence[Group],
    sentence: Sentence,
    document: Document,
) -> list[Group]:
    """Find names of the other side in a text whose script does not show them by capitals."""
    language = document.language
    if is_cased(language) or not is_cased(home.language):
        return []
    there = index(View(document, (sentence.index,)))
    base = sentence.span.start
    found: list[Group] = []
    for group in groups:
        if group.acronym or not (group.sure or places(group.words[-1], home.language)):
            continue
        word = _word(group.words[-1], home.language, there)
        at = sentence.text.find(word) if word else -1
        if at < 0 or sentence.text.find(word, at + 1) >= 0:
            continue
        span = Span(base + at, base + at + len(word))
        if not any(span.overlaps(one.span) for one in (*known, *found)):
            found.append(Group((word,), span, sure=True))
    return found


def _word(name: str, language: str, there: Index) -> str:
    """Return the word of a text without capitals that stands for a name, or nothing."""
    ids = places(name, language)
    forms = [_PARTICLE.sub("", w.text) if there.language == "ko" else w.text for w in there.words]
    if ids:
        for form in forms:
            if places(form, there.language) & ids:
                return form
    found = match(name, language, there)
    if found.verdict not in {Verdict.SAME, Verdict.DOUBTFUL}:
        return ""
    if found.word in there.text:
        forms = [found.word]
    likeness, best = max((alike(name, language, one, there.language), one) for one in forms)
    return best if likeness >= _SURE else ""


def _equivalent(mine: str, other: str) -> bool:
    """Tell whether two acronyms are one in two languages."""
    return any(other.upper() in forms for forms, _ in groups().get(mine.upper(), ()))
