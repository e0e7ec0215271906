"""
The JSON report, version 1, as types.

The schema is generated from here, and reading checks against it. Fields without a default are
always written; structs with `omit_defaults` leave out what is empty.
"""

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

Offset = Annotated[int, Meta(ge=0, description="code points of the document's text")]
Share = Annotated[float, Meta(ge=0, le=1)]
Count = Annotated[int, Meta(ge=0)]
Level = Literal["error", "warning", "note"]
Certainty = Literal["high", "medium", "low"]


class TextQuoteSelector(Struct, tag_field="type", omit_defaults=True, kw_only=True):
    """W3C Web Annotation: the words, and what stands around them."""

    exact: str
    prefix: str = ""
    suffix: str = ""


class TextPositionSelector(Struct, tag_field="type", kw_only=True):
    """W3C Web Annotation: a half-open range in code points."""

    start: Offset
    end: Offset


class Place(Struct, omit_defaults=True, kw_only=True):
    """A quoted place in a document; `link` opens the page at these words."""

    document: str
    segment: str
    selector: Annotated[list[TextQuoteSelector | TextPositionSelector], Meta(min_length=2)]
    link: str = ""


class Segment(Struct, kw_only=True):
    """A named stretch of a document's text."""

    id: str
    kind: Literal["title", "heading", "sentence", "quote"]
    start: Offset
    end: Offset


class Disclosure(Struct, omit_defaults=True, kw_only=True):
    """What the page itself says about how it was made; offsets only if it says so in the text."""

    text: str
    kind: str
    start: Offset | None = None
    end: Offset | None = None
    place: str = "text"
    path: str = ""
    language: str = ""


class Document(Struct, omit_defaults=True, kw_only=True):
    """A compared text; with less detail asked for, `text` and `segments` are empty."""

    id: str
    role: Literal["rewrite", "source"]
    language: str
    text: str
    segments: list[Segment]
    title: str = ""
    publisher: str = ""
    url: str = ""
    canonical_url: str = ""
    published: str = ""
    retrieved_at: str = ""
    raw_sha256: str = ""
    text_sha256: str = ""
    extractor: str = ""
    agreement: float | None = None
    hidden_characters: Count = 0
    partial: str = ""
    disclosure: Disclosure | None = None


class Link(Struct, omit_defaults=True, kw_only=True):
    """How a source came to be compared, and whether it belongs to the rewrite."""

    rewrite: str
    source: str
    method: str
    score: float
    state: Literal["derived", "partly", "unrelated", "undecided"]
    why: list[str] = []


class Bead(Struct, kw_only=True):
    """Sentences that restate each other, by segment id; an empty side is a gap."""

    rewrite: list[str]
    source: list[str]
    score: float
    confidence: float = 0.0


class Check(Struct, omit_defaults=True, kw_only=True):
    """What became of one rule."""

    rule: str
    state: Literal["ran", "not-applicable", "not-verifiable"]
    examined: Count = 0
    reason: str = ""


class Message(Struct, kw_only=True):
    """The sentence of a finding; with `id` and `args` it can be said in another language."""

    id: str
    text: str
    args: dict[str, str] = {}


class Step(Struct, omit_defaults=True, kw_only=True):
    """One step of the reasoning."""

    step: str
    value: str = ""


class Decision(Struct, omit_defaults=True, kw_only=True):
    """What a person decided."""

    state: Annotated[
        Literal["open", "accepted", "rejected", "corrected"], Meta(description="open: nobody yet")
    ]
    by: str = ""
    at: str = ""
    note: str = ""


class Finding(Struct, omit_defaults=True, kw_only=True):
    """One difference; repeated occurrences stand in `rewrite`."""

    id: str
    fingerprint: str = ""
    rule: str
    severity: Level
    confidence: Certainty
    message: Message
    rewrite: list[Place]
    source: list[Place]
    found: str
    expected: str
    suggestion: str = ""
    why: list[Step]
    since: Literal["new", "unchanged"] | None = None
    decision: Decision | None = None
    suppressed: Annotated[str, Meta(description="the reason; such findings do not count")] = ""


class Problem(Struct, omit_defaults=True, kw_only=True):
    """Work that was asked for and not done; `kind` is a stable slug."""

    stage: str
    subject: str
    reason: str
    hint: str = ""
    kind: str = ""


class Resource(Struct, omit_defaults=True, kw_only=True):
    """A lexicon, an aligner or a scorer that somebody installed and this audit made use of."""

    kind: Literal["lexicon", "aligner", "scorer"]
    name: str
    package: str = ""
    version: str = ""
    sha256: str = ""
    licence: str = ""
    languages: list[str] = []


class Tool(Struct, kw_only=True):
    """What made the report."""

    name: str
    version: str
    config_sha256: str = ""
    resources: list[Resource] | UnsetType = UNSET


class Result(Struct, kw_only=True):
    """The verdict and its extent."""

    state: Literal["clean", "differences-found", "not-audited"]
    error: Count
    warning: Count
    note: Count
    suppressed: Count
    complete: bool
    rewrite_coverage: Share
    source_coverage: Share


class Report(Struct, kw_only=True):
    """One audit."""

    schema_version: Annotated[str, Meta(pattern=r"^1\.[0-9]+$")]
    record: str = ""
    report_id: str = ""
    input_id: str = ""
    generated_at: str = ""
    tool: Tool
    result: Result
    documents: list[Document] = []
    links: list[Link] = []
    alignment: list[Bead] = []
    checks: list[Check] = []
    findings: list[Finding] = []
    problems: list[Problem] = []
