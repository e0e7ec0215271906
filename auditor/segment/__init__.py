"""Article to document: language, segments, sentences."""

from auditor.segment.document import segment

__all__ = ["segment"]
