"""Names of a source, in scripts with capitals, that a rewrite has no word of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from auditor.facts.base import Comparison, View
from auditor.facts.names import bodies, places
from auditor.facts.names.abbreviations import known, side
from auditor.facts.names.demonyms import territories
from auditor.facts.names.forms import decisive, exact, is_cased, is_given
from auditor.facts.names.german import is_thing
from auditor.facts.names.index import Index, index
from auditor.facts.names.lost import certain, in_phrase, is_name, light
from auditor.facts.names.match import Verdict, match
from auditor.facts.names.meanings import cognate, rendered
from auditor.facts.names.persons import Person, persons
from auditor.facts.names.sounds import alike
from auditor.facts.names.titles import in_title, is_office, is_portfolio
from auditor.lang import CAPITALISED_NOUNS, lowered, script_of
from auditor.lang.acronyms import groups
from auditor.lang.addresses import is_address
from auditor.model import Mention, Span

_QUOTES = frozenset('«»„“”"')
_SHORT = 3  # letters of an abbreviation with a stop
_LIKE = 0.55  # likeness of sounds from which a word may be part of a name
_LONG_VOWELS = ("ou", "oo", "oh", "uu")
_GAP = 2  # characters between the words of one name
_KANJI = re.compile(r"[\u3400-\u9fff]")
# What Japanese places are, or what is theirs.
_PLACES = frozenset("市県州都府道町村区島湖川山海港省駅内発産人工支本空大")
# Particles behind a noun by itself; those of an owner may lead to a body's name.
_PARTICLES = {
    "ja": re.compile("[にへはをが]|で[^あす]|から"),
    "zh": re.compile("[，。、]|举行|表示"),
    "ko": re.compile("(?:에서|에|은|는|을|를|으로|로|와|과)(?![가-힣])"),
    "hi": re.compile(r" (?:में|से|को|पर|तक|ने)(?!\w)"),
}
_POSSESSED = ("sı", "si", "su", "sü")  # the noun at the end of a Turkish compound
# Languages whose lexicon has the forms of ordinary words; others lack many, or compounds.
FULL = frozenset(("en", "fr", "es", "it", "pt", "ca", "ro", "cs", "pl", "ru"))
_SURNAME = re.compile(
    "(?:енко|ськ(?:ий|ого|ому|им)|[чрн]ук|юк|ов|ев|єв|ович|дзе|швілі|ян|όπουλος|άκης|ίδης)$"
)
# How Slavic languages join the beginnings of words to one for a body: Генштаб, Минобороны.
_CLIPPED = re.compile(
    r"(?i)(?:ген|каб|м[иі]н|нац|держ|гос|рос|укр|обл|гор|глав|голов|центр|спец|соц|пол[иі]т|тех|проф|"
    r"верх|мос|фед|прав|кредит|бел|каз)[а-яёіїєґ]{3,}"
)


@dataclass(frozen=True, slots=True)
class Loss:
    """
    A name that the rewrite has in no form: where it stands and how it is written.

    `letters` says that it is an acronym no table translates: it may be spelt out; `body`, that it
    is a body of the tables, which may have another name; `weak`, that it may be an ordinary word
    that opens its sentence; `alone`, that the place is no part of another name, as a particle
    behind it shows where nothing has capitals.
    """

    span: Span
    text: str
    letters: bool = False
    body: bool = False
    weak: bool = False
    alone: bool = False


def losses(comparison: Comparison) -> tuple[Loss, ...]:
    """
    Return the names of the aligned source that the rewrite lacks, in text order.

    One that another sentence of the rewrite has may have moved there.
    """
    source = comparison.source
    rewrite = comparison.rewrite if comparison.single else comparison.whole_rewrite
    if source is None:
        return ()
    found = [*_bodies(source, rewrite), *_acronyms(source, rewrite)]
    told = [body.span for body in bodies.bodies(source)]
    found += [loss for loss in _persons(source, rewrite) if not _within(loss.span, told)]
    told += [loss.span for loss in found]
    found += [loss for loss in _names(source, rewrite) if not _within(loss.span, told)]
    return tuple(sorted(found, key=lambda loss: loss.span))


def _within(span: Span, others: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for other in others)


def _bodies(source: View, rewrite: View) -> Iterator[Loss]:
    """Yield bodies of the tables, unless the rewrite has one that may be meant."""
    theirs = {ident for body in bodies.bodies(rewrite) for ident in body.idents}
    for body in bodies.bodies(source):
        if not body.idents & theirs:
            text = source.document.article.text[body.span.start : body.span.end]
            yield Loss(body.span, text, body=True)


def _acronyms(source: View, rewrite: View) -> Iterator[Loss]:
    other = side(rewrite)
    told = [body.span for body in bodies.bodies(source)]
    for mention in source.mentions("acronym"):
        if not known(mention.value, other, source.language) and not _within(mention.span, told):
            listed = mention.value in groups()
            yield Loss(mention.span, mention.surface, letters=not listed, body=listed)


def _persons(source: View, rewrite: View) -> Iterator[Loss]:
    """Yield the people of a script without capitals of whom the rewrite has no part."""
    other = index(rewrite)
    for person in persons(source):
        if any(places.listed(part, source.language) for part in person.parts):
            continue
        if not _is_told(person, source.language, other):
            text = source.document.article.text[person.span.start : person.span.end]
            yield Loss(person.span, text, weak=person.weak)


def _is_told(person: Person, language: str, other: Index) -> bool:
    """Tell whether the rewrite has a word that may be part of the name."""
    words = [word for word in other.words if word.capital]
    if person.reading:
        return any(_is_reading(word.letters, person.reading) for word in words)
    words = [
        word
        for word in words
        if len(word.letters) >= _SHORT
        and not is_office(word.text, other.language)
        and not is_portfolio(word.text, other.language)
        and not exact(word.text)
    ]
    parts = {form for part in person.parts for form in (part, part[:-1]) if len(form) > 1}
    if any(places.people(part, language) & other.first_names for part in parts):
        return True
    return any(
        alike(word.text, other.language, part, language) >= _LIKE
        for word in words
        for part in parts
    )


def _is_reading(letters: str, reading: str) -> bool:
    """Tell whether a word is a Japanese name as it is read, or but for a letter."""
    for long in _LONG_VOWELS:
        letters = letters.replace(long, long[0])
    return OSA.distance(letters, reading, score_cutoff=1) <= 1


def _names(source: View, rewrite: View) -> Iterator[Loss]:
    other = index(rewrite)
    for run in _runs(source):
        absent = [_is_absent(m, source, other) for m in run]
        for part in _parts(run, absent, source):
            span = Span(part[0].span.start, part[-1].span.end)
            text = source.document.article.text[span.start : span.end]
            if _is_inside(part[-1], source):
                continue
            if any(_is_sure(m, source) for m in part):
                weak = len(part) == 1 and _may_be_word(part[0], source)
                yield Loss(span, text, weak=weak, alone=_is_alone(span, source))
            elif _is_owner(part, source, other):
                yield Loss(span, text)


def _is_alone(span: Span, view: View) -> bool:
    particles = _PARTICLES.get(view.language)
    text = view.document.article.text
    return particles is not None and particles.match(text, span.end) is not None


def _is_inside(mention: Mention, view: View) -> bool:
    """Tell whether Japanese goes on with signs that make something else of a place: 東京電力."""
    after = view.document.article.text[mention.span.end : mention.span.end + 1]
    return view.language == "ja" and _KANJI.match(after) is not None and after not in _PLACES


def _parts(run: list[Mention], absent: list[bool], view: View) -> Iterator[list[Mention]]:
    """
    Yield what is lost of neighbouring words: all of them, or what is a name by itself.

    Where the rewrite has one of them, the others may only be left out: a first name, a title.
    """
    if all(absent):
        yield run
        return
    at = 0
    while at < len(run):
        end = at
        while end < len(run) and absent[end]:
            end += 1
        part = run[at:end]
        person = len(part) > 1 and is_given(part[0].surface)
        if part and (person or all(_is_place(m, view) for m in part)):
            yield part
        at = end + 1


def _is_place(mention: Mention, view: View) -> bool:
    return bool(places.places(mention.surface, view.language)) and not territories(
        lowered(mention.surface), view.language
    )


def _runs(view: View) -> Iterator[list[Mention]]:
    run: list[Mention] = []
    for mention in view.mentions("name"):
        if is_office(mention.surface, view.language):
            continue
        if run and (
            mention.sentence != run[-1].sentence
            or mention.span.start - run[-1].span.end > _GAP
            or "," in view.document.article.text[run[-1].span.end : mention.span.start]
        ):
            yield run
            run = []
        run.append(mention)
    if run:
        yield run


def _is_sure(mention: Mention, view: View) -> bool:
    language = view.language
    low = lowered(mention.surface)
    if is_address(low, language):
        return False
    if in_title(mention, view) or is_portfolio(mention.surface, language) or low in light(language):
        return False
    if mention.value.first and not mention.value.strong and len(mention.surface) <= _SHORT:
        return False  # an article: Un, which is short for a body elsewhere
    if is_given(mention.surface) or exact(mention.surface):
        return True
    if territories(lowered(mention.surface), language):
        return False
    stop = view.document.article.text[mention.span.end : mention.span.end + 1] == "."
    if stop and len(mention.surface) <= _SHORT:
        return False
    if language in CAPITALISED_NOUNS and (mention.value.first or is_thing((mention,), view)):
        return False
    return is_name(mention, language) and _CLIPPED.fullmatch(mention.surface) is None


def _is_owner(part: list[Mention], view: View, other: Index) -> bool:
    """Tell whether ordinary words are a name by an apostrophe; the rewrite has none of them."""
    language, text = view.language, view.document.article.text
    if any(in_title(m, view) for m in part):
        return False
    if not any(_owns(text, m, language) for m in part):
        return False
    return not any(
        lowered(m.surface).endswith(_POSSESSED)
        or territories(lowered(m.surface), language)
        or _CLIPPED.fullmatch(m.surface)
        or (len(m.surface) <= _SHORT and text[m.span.end : m.span.end + 1] == ".")
        or rendered(m.surface, language, other)
        or cognate(m.surface, language, other)
        for m in part
    )


def _owns(text: str, mention: Mention, language: str) -> bool:
    """Tell whether an apostrophe sets an ending off, which Turkish does behind names alone."""
    end = text[mention.span.end : mention.span.end + 2]
    return language == "tr" and end[:1] in {"'", "’"} and end[1:].islower()


def _may_be_word(mention: Mention, view: View) -> bool:
    """Tell whether a word may have its capital for opening a sentence, and be in no lexicon."""
    language = view.language
    if not mention.value.first or language in FULL or certain(mention, language):
        return False
    text = view.document.article.text
    if _owns(text, mention, language):
        return False
    if text[mention.span.start - 1 : mention.span.start] in _QUOTES and mention.span.start:
        return text[mention.span.end : mention.span.end + 1] not in _QUOTES
    return _SURNAME.search(mention.surface) is None


def _is_absent(mention: Mention, view: View, other: Index) -> bool:
    if in_phrase(mention, view, other):
        return False
    known = places.places(mention.surface, view.language)
    if known & other.places:
        return False
    if not is_cased(view.language):
        return decisive(known, other.language)
    if match(mention.value.text, view.language, other).verdict is not Verdict.ABSENT:
        return False
    if script_of(view.language) == script_of(other.language) or is_given(mention.surface):
        return True
    return not cognate(mention.surface, view.language, other)
