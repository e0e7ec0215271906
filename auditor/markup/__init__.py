"""Reading markup, whatever it is read for: parsing, hidden characters, JSON-LD, addresses."""

from auditor.markup.address import absolute, normalised, site
from auditor.markup.fragment import fragment_link
from auditor.markup.hidden import visible
from auditor.markup.json_ld import Node, json_ld
from auditor.markup.tree import Markup, parse

__all__ = [
    "Markup", "Node", "absolute", "fragment_link", "json_ld", "normalised", "parse", "site",
    "visible",
]  # fmt: skip
