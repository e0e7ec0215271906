"""From a URL, a file or a record to a report: what touches the world before the pipeline."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.config import Settings, Suppression
from auditor.errors import StageError
from auditor.model import (
    Article,
    Block,
    BlockKind,
    Page,
    Problem,
    Provenance,
    Report,
    SourceLink,
    Span,
)
from auditor.model.rules import RULES
from auditor.pipeline import Candidate, audit, not_audited
from auditor.record import Given, Record, article, parse

if TYPE_CHECKING:
    from auditor.fetch import FetchPolicy

__all__ = ["Road"]

FOLLOWED = 3
"""Candidate sources that are fetched at once; a page that names its source names one to three."""

SURE_LINK = 0.5
"""Links scored below are guesses: when they fail, nobody asked for them."""

_IGNORE = re.compile(r"<!--\s*+auditor:\s*+ignore\[([^\]\n]{1,200})\]([^\n]{0,300}?)-->")


@dataclass(frozen=True, slots=True, kw_only=True)
class Road:
    """
    How this run reaches its inputs.

    `folder` is where relative file names in records start; `timeout` counts seconds a page.
    A list in `keep` receives every page that was read.
    """

    settings: Settings = field(default_factory=Settings)
    offline: bool = False
    allow_private: bool = False
    timeout: float | None = None
    user_agent: str = ""
    folder: Path = field(default_factory=Path)
    keep: list[Page] | None = None

    def target(self, target: str, sources: Sequence[str] = ()) -> Report:
        """Audit a URL, a file or `-`; without sources, follow the page's own source link."""
        try:
            page = self._page(target)
            given = _record(page)
            if given is not None:
                given = replace(given, sources=() if sources else given.sources)
                beside = Path(target).parent if page.via == "file" else self.folder
                return replace(self, folder=beside).record(given, extra=sources)
            rewrite, provenance, settings = self._rewrite(page)
        except StageError as error:
            return not_audited([problem(error)], settings=self.settings)
        return self._audit(rewrite, provenance, sources, settings=settings)

    def record(self, record: Record, *, extra: Sequence[str] = ()) -> Report:
        """Audit a record; its own sources replace the following of links."""
        try:
            rewrite, provenance = self._given(record.rewrite)
        except StageError as error:
            return not_audited([problem(error)], settings=self.settings, record=record.ident)
        problems: list[Problem] = []
        candidates: list[Candidate] = []
        for source in record.sources:
            try:
                candidates.append(Candidate(article=self._given(source)[0]))
            except StageError as error:
                problems.append(problem(error))
        if record.sources:
            return audit(
                rewrite,
                candidates,
                settings=self.settings,
                record=record.ident,
                disclosure=provenance.disclosures[0] if provenance.disclosures else None,
                problems=problems,
            )
        return self._audit(rewrite, provenance, extra, settings=self.settings, record=record.ident)

    def texts(self, line: str, *, name: str) -> tuple[Article, tuple[Article, ...]]:
        """Return the rewrite and the named sources of the record on this line of JSON."""
        record = parse(line, name=name)
        sources = tuple(self._given(source)[0] for source in record.sources)
        return self._given(record.rewrite)[0], sources

    def line(self, line: str, *, name: str) -> Report:
        """Audit the record on this line of JSON; a line that is none gives a report too."""
        try:
            return self.record(parse(line, name=name))
        except StageError as error:
            return not_audited([problem(error)], settings=self.settings, record=error.subject)

    def _audit(
        self,
        rewrite: Article,
        provenance: Provenance,
        sources: Sequence[str],
        *,
        settings: Settings,
        record: str = "",
    ) -> Report:
        disclosure = provenance.disclosures[0] if provenance.disclosures else None
        problems: list[Problem] = []
        candidates: list[Candidate] = []
        report: Report | None = None
        links = [SourceLink(url=one, method="given", score=1.0) for one in sources]
        for group in _groups(links or _worth_following(provenance, rewrite)):
            for link in group:
                try:
                    candidates.append(self._candidate(link))
                except StageError as error:
                    if link.score >= SURE_LINK:
                        problems.append(problem(error))
            report = audit(
                rewrite,
                candidates,
                settings=settings,
                record=record,
                disclosure=disclosure,
                problems=problems,
            )
            if report.result.state != "not-audited":
                return report
        return report or audit(rewrite, (), settings=settings, record=record, disclosure=disclosure)

    def _rewrite(self, page: Page) -> tuple[Article, Provenance, Settings]:
        from auditor.extract import extract  # noqa: PLC0415
        from auditor.provenance import examine  # noqa: PLC0415

        settings = self.settings
        if page.via in {"file", "stdin"}:
            ignored = tuple(_ignored(page.text))
            if ignored:
                page = replace(page, text=_IGNORE.sub("", page.text))
                settings = replace(settings, suppress=(*settings.suppress, *ignored))
        found, provenance = examine(page, extract(page))
        return found, provenance, settings

    def _candidate(self, link: SourceLink) -> Candidate:
        from auditor.extract import extract  # noqa: PLC0415
        from auditor.provenance import examine  # noqa: PLC0415

        page = self._page(link.url)
        found, _ = examine(page, extract(page))
        return Candidate(article=found, method=link.method)

    def _page(self, target: str) -> Page:
        from auditor.fetch import fetch  # noqa: PLC0415

        page = fetch(target, self._policy())
        if self.keep is not None:
            self.keep.append(page)
        return page

    def _policy(self) -> "FetchPolicy":
        from auditor.fetch import FetchPolicy  # noqa: PLC0415

        policy = FetchPolicy(offline=self.offline, allow_private=self.allow_private)
        if self.timeout is not None:
            policy = replace(policy, timeout=self.timeout)
        if self.user_agent:
            policy = replace(policy, user_agent=self.user_agent)
        return policy

    def _given(self, given: Given) -> tuple[Article, Provenance]:
        if given.content in {"text", "sentences"}:
            return article(given), Provenance()
        from auditor.extract import extract  # noqa: PLC0415
        from auditor.provenance import examine  # noqa: PLC0415

        if given.content == "html":
            page = Page(
                url=given.url,
                final_url=given.url,
                text=given.html,
                media_type="text/html",
                via="record",
            )
        else:
            page = self._page(str(self.folder / given.file) if given.file else given.url)
        found, provenance = examine(page, extract(page))
        return _completed(found, given), provenance


def problem(error: StageError) -> Problem:
    """Return the problem that tells of this error in a report."""
    return Problem(
        stage=error.stage,
        subject=error.subject,
        reason=str(error),
        hint=error.hint,
        kind=error.kind,
    )


def _record(page: Page) -> Record | None:
    """Return the record in a JSON page; other JSON is a document."""
    if page.media_type != "application/json" or '"rewrite"' not in page.text:
        return None
    return parse(page.text, name=page.url)


def _completed(found: Article, given: Given) -> Article:
    """Let what the record says about a page win over what the page says."""
    if given.title and given.title != found.title and not _has_title(found):
        found = _titled(found, given.title)
    return replace(
        found,
        language=given.language or found.language,
        title=given.title or found.title,
        published=given.published or found.published,
        publisher=given.publisher or found.publisher,
        url=given.url or found.url,
    )


def _has_title(found: Article) -> bool:
    return any(block.kind is BlockKind.TITLE for block in found.blocks)


def _titled(found: Article, title: str) -> Article:
    shift = len(title) + 1

    def moved(span: Span) -> Span:
        return Span(span.start + shift, span.end + shift)

    blocks = tuple(replace(block, span=moved(block.span)) for block in found.blocks)
    return replace(
        found,
        text=f"{title}\n{found.text}",
        blocks=(Block(kind=BlockKind.TITLE, span=Span(0, len(title))), *blocks),
        sentences=tuple(moved(span) for span in found.sentences),
    )


def _worth_following(provenance: Provenance, rewrite: Article) -> list[SourceLink]:
    """Leave out the page itself; a saved page calls its own address canonical."""
    own = {rewrite.url}
    if "://" not in rewrite.url:
        own.add(rewrite.canonical_url)
    return [link for link in provenance.links if link.url not in own]


def _groups(links: Sequence[SourceLink]) -> Iterator[Sequence[SourceLink]]:
    """Sure links first, all together; then the guesses, a few at most."""
    sure = [link for link in links if link.score >= SURE_LINK][:FOLLOWED]
    rest = [link for link in links if link.score < SURE_LINK][:FOLLOWED]
    if any(link.method == "given" for link in links):
        yield links
        return
    if sure:
        yield sure
    if rest:
        yield rest


def _ignored(text: str) -> Iterator[Suppression]:
    """Yield the inline suppressions of somebody's own draft: `ignore[rule: words] reason`."""
    for match in _IGNORE.finditer(text):
        reason = match[2].strip()
        for part in match[1].split(","):
            rule, _, words = part.partition(":")
            if reason and rule.strip() in RULES:
                yield Suppression(
                    rule=rule.strip(), rewrite=words.strip(), reason=reason, origin="inline"
                )
