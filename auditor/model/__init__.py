"""
The types that travel between the stages: frozen, compared by value, standard library only.

Offsets are Unicode code points of `Article.text`, half-open.
"""

from auditor.model.alignment import Alignment, Bead, Matching, SourceMatch
from auditor.model.article import Article, Block, BlockKind, Origin
from auditor.model.document import Document, Mention, Segment, SegmentKind, Sentence, Span
from auditor.model.finding import (
    Confidence,
    Decision,
    Finding,
    Location,
    Rule,
    Severity,
    Step,
)
from auditor.model.page import Hop, Page
from auditor.model.provenance import Disclosure, Provenance, SourceLink
from auditor.model.report import (
    CheckState,
    Link,
    Problem,
    Report,
    ReportedBead,
    ReportedDocument,
    Result,
    Tool,
)
from auditor.model.resource import Resource

__all__ = [
    "Alignment", "Article", "Bead", "Block", "BlockKind", "CheckState", "Confidence", "Decision",
    "Disclosure", "Document", "Finding", "Hop", "Link", "Location", "Matching", "Mention",
    "Origin", "Page", "Problem", "Provenance", "Report", "ReportedBead", "ReportedDocument",
    "Resource", "Result", "Rule", "Segment", "SegmentKind", "Sentence", "Severity", "SourceLink",
    "SourceMatch", "Span", "Step", "Tool",
]  # fmt: skip
