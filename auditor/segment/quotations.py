"""Quotations by their marks, in every convention of the languages we read."""

import re

from auditor.model import Span

# Longest first where one mark opens in one language and closes in another.
_PAIRS = (
    ("„", "“”"),
    ("“", "”"),
    ("«", "»"),
    ("»", "«"),
    ("「", "」"),
    ("『", "』"),
    ("‚", "‘’"),
    ("‹", "›"),
    ("”", "”"),
    ('"', '"'),
)
_MAX_LENGTH = 1200  # a longer stretch is a lost mark, not a quotation

_QUOTED = re.compile(
    "|".join(
        rf"{re.escape(opening)}[^{re.escape(opening + closing)}\n]{{1,{_MAX_LENGTH}}}+"
        rf"[{re.escape(closing)}]"
        for opening, closing in _PAIRS
    )
)


def quotations(text: str, within: Span) -> list[Span]:
    """Return the spans of the quotations inside `within`, marks included, in order."""
    return [
        Span(match.start(), match.end())
        for match in _QUOTED.finditer(text, within.start, within.end)
    ]
