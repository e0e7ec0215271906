"""Territories that a text speaks of by a town of theirs."""

from functools import cache

from auditor.facts.names.forms import exact
from auditor.lang.gazetteer import HOMES


@cache
def _homes() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in HOMES.strip().splitlines():
        code, _, names = line.partition(" ")
        own = {ident for name in names.split("|") for ident in exact(name)}
        found.setdefault(code, set()).update(own)
        found.setdefault(code.partition("-")[0], set()).update(own)
    return {code: frozenset(ids) for code, ids in found.items()}


def at_home(codes: frozenset[str], theirs: frozenset[str]) -> bool:
    """Tell whether a town of one of these territories is among places."""
    return any(_homes().get(code, frozenset()) & theirs for code in codes)
