"""Compounds that name a part of a place: Sydtyskland, Noord-Frankrijk."""

import re

from auditor.facts.names import places
from auditor.lang import lowered

_COMPOUNDING = frozenset(("da", "de", "lb", "nb", "nl", "nn", "sv"))
_PART_OF = re.compile(
    r"(?:nord|noord|süd|syd|sør|zuid|ost|oost|öst|øst|west|väst|vest|mittel|midden|mellan|mellem|mellom|"
    r"midt|zentral|centraal|central){1,2}-?(\w{4,})"
)


def region(name: str, language: str) -> frozenset[str]:
    """Return the place that a compound names a part of: Sydtyskland, Noord-Frankrijk."""
    part = _PART_OF.fullmatch(lowered(name)) if language in _COMPOUNDING else None
    return places.places(part[1].capitalize(), language) if part else frozenset()
