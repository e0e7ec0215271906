"""The JSON-LD nodes of a page, read without trusting their size, depth or syntax."""

import json
from collections import deque
from dataclasses import dataclass
from typing import Any

__all__ = ["Node", "json_ld"]

_NODES = 2000  # pages with product catalogues have hundreds; more is an attack
_DEPTH = 12
_LENGTH = 1_000_000


@dataclass(frozen=True, slots=True)
class Node:
    """One JSON object, the key it hangs from (empty at the top), and its depth."""

    value: dict[str, Any]
    key: str
    depth: int

    @property
    def types(self) -> frozenset[str]:
        """The node's schema.org types, without prefix."""
        given = self.value.get("@type", ())
        several = given if isinstance(given, list) else [given]
        return frozenset(str(one).rpartition("/")[2] for one in several if isinstance(one, str))


def json_ld(tree: Any) -> tuple[Node, ...]:
    """Return every object of the page's JSON-LD, outer before inner; broken blocks are skipped."""
    queue: deque[tuple[Any, str, int]] = deque()
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        text = (script.text or "").strip()
        if not text or len(text) > _LENGTH:
            continue
        try:
            queue.append((json.loads(text, strict=False), "", 0))
        except (ValueError, RecursionError):
            continue
    found: list[Node] = []
    while queue and len(found) < _NODES:
        value, key, depth = queue.popleft()
        if isinstance(value, list):
            if len(queue) <= _NODES:
                queue.extend((one, key, depth) for one in value[:_NODES])
        elif isinstance(value, dict):
            found.append(Node(value, key, depth))
            if depth < _DEPTH:
                queue.extend((one, str(name), depth + 1) for name, one in value.items())
    return tuple(found)
