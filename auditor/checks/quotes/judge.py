"""One verdict for every quotation of the rewrite."""

import re
from collections.abc import Iterator, Sequence

from auditor.checks.base import Evidence
from auditor.checks.quotes.edits import clipped, numeric, told, values, window
from auditor.checks.quotes.ledger import LEAST_WORDS, REACH, Ledger, Quote
from auditor.checks.quotes.links import Home, Links
from auditor.checks.quotes.search import Hit, Wordings
from auditor.checks.quotes.speaker import tie
from auditor.checks.quotes.speech import reports_speech, speaks_itself
from auditor.checks.quotes.verdict import Judged, Verdict
from auditor.checks.quotes.wording import Edit
from auditor.checks.quotes.words import Token, is_light, plain, spoken, tokens
from auditor.model import Document

_LIKE = 0.5  # share of kept words from which a quotation renders another one
_ISOLATED = 0.7  # the same, from which a difference stands alone in otherwise equal wording
_NEAR = 0.8  # the same, from which a single difference is no work of two translators
_LENGTHENED = 2.5  # times as many words as the source quotes, of which the rest is unknown
_BLOCK = 5  # words in one piece to which others were added
_NARRATED = 0.6  # share of a quotation's words that a sentence must have to be its origin
_FOREIGN = 0.34  # share of telling words below which the source has nothing of a quotation
_TELLING = 4  # telling words that such a quotation needs
_RUN = 12  # words in a row by which a text keeps the wording of another one
_LONGEST = 120  # words of a sentence that is looked at for them
_TIED_WORDS = 5  # words from which a quotation is speech and no catchword
_SLIPS = frozenset((
    "name-altered", "name-replaced", "name-unsupported", "acronym-altered", "spelling-suspect",
))  # fmt: skip
_DASH = re.compile(r"\s[—–―-]{1,2}\s|[:：]")


class Judge:
    """Compares the quotations of a rewrite with those of its sources."""

    def __init__(
        self, evidence: Evidence, ours: Ledger, theirs: dict[str, Ledger], links: Links
    ) -> None:
        self._evidence, self._ours, self._theirs = evidence, ours, theirs
        self._links = links
        language = evidence.rewrite.language
        self._same = [
            Wordings(ledger)
            for ledger in theirs.values()
            if ledger.document.language == language and any(_examined(q) for q in ours.quotes)
        ]
        self._language = language
        # A misspelt or replaced name is told by its own rule, wherever it stands.
        self._slips = [
            span
            for claim in evidence.claims
            if claim.judgement.rule in _SLIPS
            for span in claim.judgement.rewrite
        ]

    def judged(self) -> Iterator[Judged]:
        """Yield a verdict for every quotation long enough to be speech."""
        for quote in self._ours.quotes:
            if _examined(quote):
                yield self._verdict(quote)

    def shares_wording(self) -> bool:
        """
        Tell whether half of the longer sentences keep twelve words in a row.

        Two translations of one text do so in a tenth to a fifth of their sentences.
        """
        text, kept, counted = self._evidence.rewrite.article.text, 0, 0
        for sentence in self._evidence.rewrite.sentences:
            span = sentence.span
            words = plain(tokens(text, span.start, span.end, self._language))
            starts = range(len(words) - _RUN + 1)
            if not starts or len(words) > _LONGEST:
                continue
            counted += 1
            kept += any(one.narrated(words[at : at + _RUN]) for one in self._same for at in starts)
        return counted > 0 and 2 * kept >= counted

    def _verdict(self, quote: Quote) -> Judged:
        home = self._links.home(quote)
        text = self._evidence.rewrite.article.text
        words = spoken(text, quote.spoken, self._language)
        whole = self._whole(quote)
        hits = [(one, one.nearest(words, whole=whole)) for one in self._same]
        best = max(
            ((one, hit) for one, hit in hits if hit is not None),
            key=lambda pair: pair[1].rank,
            default=None,
        )
        if any(one.quoted(words) for one in self._same) and not _cut_off(best):
            return Judged(
                quote=quote,
                verdict=Verdict.VERBATIM,
                document=best[0].ledger.document.id if best else "",
                counterparts=_spoken(best[1]) if best else (),
            )
        if best is not None and best[1].likeness.kept >= _LIKE:
            return self._worded(quote, words, *best)
        if self._same:
            found = self._narrated(quote, words)
            if found is not None:
                return found
        return self._linked(quote, words, home)

    def _whole(self, quote: Quote) -> tuple[bool, bool]:
        """Tell for either end that no other part of the same utterance stands beside it."""
        at = self._ours.quotes.index(quote)
        before = self._ours.quotes[at - 1].outer.end if at else -REACH
        after = self._ours.quotes[at + 1 : at + 2]
        return (
            quote.outer.start - before >= REACH,
            not after or after[0].outer.start - quote.outer.end >= REACH,
        )

    def _worded(self, quote: Quote, words: list[Token], one: Wordings, hit: Hit) -> Judged:
        """Judge a quotation of which the source quotes at least half the words."""
        mine = plain(words)
        edits = [
            edit
            for edit in hit.likeness.edits
            if not self._same_number(edit, mine, hit, one)
            and not any(
                t.start < s.end and s.start < t.end for t in edit.of(mine) for s in self._slips
            )
        ]
        document = one.ledger.document
        if not edits:
            return Judged(
                quote=quote,
                verdict=Verdict.VERBATIM,
                document=document.id,
                counterparts=_spoken(hit),
            )
        isolated = hit.likeness.kept >= _ISOLATED and len(edits) <= 1 + len(mine) // 12
        added = len(edits) == 1 and _added(edits[0], mine, hit)
        ours, theirs = window(edits, mine, hit)
        ours, theirs = clipped(ours, (quote,)), clipped(theirs, hit.run.quotes)
        return Judged(
            quote=quote,
            verdict=Verdict.ALTERED if isolated or added else Verdict.REWORDED,
            document=document.id,
            ours=(ours,),
            theirs=(theirs,),
            counterparts=_spoken(hit),
            sure=added or (isolated and hit.likeness.kept >= _NEAR and len(edits) == 1),
            why=(
                f"the source quotes {hit.likeness.kept:.0%} of its words in this order",
                *told(edits, mine, hit, self._evidence.rewrite, document),
            ),
        )

    def _same_number(self, edit: Edit, mine: list[Token], hit: Hit, one: Wordings) -> bool:
        """Tell whether both sides of a difference write the same values."""
        rewrite, source = self._evidence.rewrite, one.ledger.document
        ours, theirs = edit.of(mine), list(hit.run.tokens[slice(*edit.theirs)])
        if not numeric(rewrite, ours) or not numeric(source, theirs):
            return False
        found = values(rewrite, _widened(mine, edit.ours))
        return bool(found) and found == values(source, _widened(hit.run.tokens, edit.theirs))

    def _narrated(self, quote: Quote, words: list[Token]) -> Judged | None:
        """Judge a quotation that stands in the source outside of quotations."""
        for one in self._same:
            hit = one.nearest_narration(words)
            if hit is None or hit.likeness.kept < _NARRATED:
                continue
            ledger, index = one.ledger, hit.run.sentence
            if self._reported(quote, ledger, index) and not _own_words(hit, ledger.document):
                return self._paraphrased(quote, ledger.document, frozenset((index,)))
            if one.narrated(words):
                return Judged(quote=quote, verdict=Verdict.NARRATED)
        return None

    def _linked(self, quote: Quote, words: list[Token], home: Home) -> Judged:
        """Judge a quotation by the sentences that its own restate."""
        if home.sure:
            ledger = self._theirs[home.document]
            quoted = ledger.within(home.sentences)
            if quoted:
                same = ledger.document.language == self._language
                verdict = Verdict.REWORDED if same else Verdict.TRANSLATED
                if quote.words > _LENGTHENED * sum(one.words for one in quoted):
                    verdict = Verdict.UNKNOWN
                return Judged(
                    quote=quote,
                    verdict=verdict,
                    document=home.document,
                    ours=(quote.span,),
                    theirs=tuple(one.span for one in quoted),
                    counterparts=tuple(quoted),
                )
            near = {i + step for i in home.sentences for step in (-1, 1)} - home.sentences
            if all(self._reported(quote, ledger, i) for i in home.sentences) and not any(
                ledger.speaks(i) and not self._links.spoken_for(home.document, i, home.ours)
                for i in near
                if 0 <= i < len(ledger.document.sentences)
            ):
                return self._paraphrased(quote, ledger.document, home.sentences)
            return Judged(quote=quote, verdict=Verdict.UNKNOWN)
        if self._evidence.single or self._evidence.rewrite.article.partial:
            return Judged(quote=quote, verdict=Verdict.UNKNOWN)
        foreign = self._foreign(words)
        if (home.absent or foreign) and self._is_speech(quote):
            alone = len(self._same) == len(self._theirs)
            if (alone and foreign) or (home.absent and not self._links.free_speech()):
                why = "no sentence of any source is likely to be its origin"
                if foreign:
                    why = "hardly a word of it stands in the source"
                return Judged(
                    quote=quote, verdict=Verdict.UNSUPPORTED, ours=(quote.span,), why=(why,)
                )
        return Judged(quote=quote, verdict=Verdict.UNKNOWN)

    def _foreign(self, words: list[Token]) -> bool:
        """Tell whether sources in this language have next to none of the telling words."""
        if not self._same:
            return False
        telling = [token for token in plain(words) if not is_light(token.form, self._language)]
        if len(telling) < _TELLING:
            return False
        known = sum(any(one.narrated([token]) for one in self._same) for token in telling)
        return known / len(telling) < _FOREIGN

    def _is_speech(self, quote: Quote) -> bool:
        if quote.words < _TIED_WORDS:
            return False
        found = tie(quote, self._evidence.rewrite)
        return found is not None and found.direct

    def _reported(self, quote: Quote, ledger: Ledger, index: int) -> bool:
        """Tell whether the source reports this speech without quoting it, and beyond doubt."""
        sentence = ledger.document.sentences[index]
        return (
            self._is_speech(quote)
            and not ledger.speaks(index)
            and _DASH.search(sentence.text) is None
            and reports_speech(sentence.text, ledger.document.language)
        )

    def _paraphrased(self, quote: Quote, document: Document, sentences: frozenset[int]) -> Judged:
        return Judged(
            quote=quote,
            verdict=Verdict.PARAPHRASED,
            document=document.id,
            ours=(quote.span,),
            theirs=tuple(document.sentences[i].span for i in sorted(sentences)),
            sure=bool(self._theirs[document.id].quotes),
            why=("the source reports these words and quotes nothing here or beside it",),
        )


def _examined(quote: Quote) -> bool:
    return quote.words >= LEAST_WORDS and not quote.headline


def _cut_off(best: tuple[Wordings, Hit] | None) -> bool:
    """Tell whether all words stand in a quotation, but without the denial beside them."""
    return best is not None and best[1].likeness.kept >= 1 and bool(best[1].likeness.edits)


def _widened(found: Sequence[Token], place: tuple[int, int]) -> list[Token]:
    """Return the words of the place with one more on either side: 10 percent, 10 %."""
    return list(found[max(0, place[0] - 1) : place[1] + 1])


def _added(edit: Edit, mine: list[Token], hit: Hit) -> bool:
    """Tell whether words were put into a piece that is otherwise kept word for word."""
    first, end = hit.likeness.place
    kept = len(mine) - len(edit.of(mine))
    return edit.theirs[0] == edit.theirs[1] and kept >= _BLOCK and kept == end - first


def _own_words(hit: Hit, source: Document) -> bool:
    """
    Tell whether the source itself says the words, or somebody whose marks were lost.

    The words then speak in the first person, or nobody else is said to say them.
    """
    sentence = source.sentences[hit.run.sentence]
    first, end = hit.likeness.place
    start, stop = hit.run.tokens[first].start, hit.run.tokens[end - 1].end
    words = source.article.text[start:stop]
    rest = (
        source.article.text[sentence.span.start : start]
        + source.article.text[stop : sentence.span.end]
    )
    return speaks_itself(words, source.language) or not reports_speech(rest, source.language)


def _spoken(hit: Hit) -> tuple[Quote, ...]:
    """Return the quotations of the run that have the words."""
    first, end = hit.likeness.place
    if first >= end:
        return hit.run.quotes
    start, stop = hit.run.tokens[first].start, hit.run.tokens[end - 1].end
    return tuple(q for q in hit.run.quotes if q.span.start < stop and start < q.span.end)
