"""Alignment: which sentence comes from where, over all candidate sources."""

from collections.abc import Sequence
from functools import cache

from auditor.align import select
from auditor.align.base import Aligner
from auditor.errors import ConfigError
from auditor.model import Document, Matching

__all__ = ["Aligner", "aligner", "match"]

_GROUP = "auditor.aligners"


@cache
def aligner(name: str = "lexical") -> Aligner:
    """Return an engine by the name it registered under; raises ConfigError for others."""
    if name == "lexical":
        from auditor.align.lexical import LexicalAligner  # noqa: PLC0415

        return LexicalAligner()
    from importlib.metadata import entry_points  # noqa: PLC0415

    known = {entry.name: entry for entry in entry_points(group=_GROUP)}
    if name not in known:
        available = ", ".join(sorted({*known, "lexical"}))
        raise ConfigError(f"no aligner is called {name!r}", hint=f"available: {available}")
    engine: Aligner = known[name].load()()
    return engine


def match(
    rewrite: Document, sources: Sequence[Document], engine: Aligner | None = None
) -> Matching:
    """Align the rewrite with every source, and keep the best bead per rewrite sentence."""
    return select.match(rewrite, sources, engine or aligner())
