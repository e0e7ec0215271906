"""Many records: read, audit, write; one bad record harms no other."""

from auditor.batch.reading import Item, read
from auditor.batch.work import Answer, Work, run

__all__ = ["Answer", "Item", "Work", "read", "run"]
