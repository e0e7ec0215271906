"""What a page says about how it was made, and from what."""

from dataclasses import dataclass

from auditor.model.document import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """
    A notice that a machine took part.

    `kind` is ai-rewritten, ai-translated, ai-generated, ai-summarised or ai-assisted;
    `place` says where it stood (text, attribute, metadata, header, hidden) and `path` is the
    XPath of its element. `span` is set where the notice is part of the article's text.
    """

    text: str
    kind: str
    place: str = "text"
    path: str = ""
    language: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLink:
    """
    A candidate for the page the article was made from.

    `method` is disclosure-link, json-ld, canonical, source-line, outbound-link or given;
    `score` (0..1) ranks the candidates, `evidence` quotes what pointed there.
    """

    url: str
    method: str
    score: float
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """The notices of one page, and its candidate sources, best first."""

    disclosures: tuple[Disclosure, ...] = ()
    links: tuple[SourceLink, ...] = ()
    review: str = ""
