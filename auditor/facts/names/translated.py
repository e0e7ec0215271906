"""Names of bodies that are one word of the language: Miljødirektoratet, Rajavartiolaitos."""

import re

from auditor.facts.base import Comparison
from auditor.facts.names import forms
from auditor.lang import lowered
from auditor.model import Mention

_NORDIC = re.compile(
    r"\w{3,}(?:direktoratet?|verket|styrelsen|styret|tilsynet|myndigheten|inspektionen|departementet|"
    r"ministeriet|tinget|rådet|nämnden|nemnda|nævnet|banken|domstolen|retten|rätten|ombudet|"
    r"kommissionen|kommisjonen|byrån|byrået|bureauet|instituttet|institutet|universitetet|politiet|"
    r"polisen|etaten|förbundet|forbundet|föreningen|foreningen|forsvaret|försvaret|vakten|vernet)s?"
)
_WORDS = {
    "da": _NORDIC,
    "nb": _NORDIC,
    "nn": _NORDIC,
    "sv": _NORDIC,
    "fi": re.compile(
        r"\w{3,}(?:virasto|laito[sk]|ministeriö|hallin|kesku[sk]|neuvosto|komissio|poliisi|oikeu[sd]|"
        r"lii[tt]{1,2}o|valtuusto|tuomioistui[nm]|vartiosto)\w{0,6}"
    ),
    "nl": re.compile(
        r"\w{3,}(?:ministerie|dienst|raad|inspectie|autoriteit|agentschap|rechtbank|bond|instituut|bureau)"
    ),
}


def translated(mention: Mention, comparison: Comparison) -> bool:
    """
    Tell whether a name may be a body's, put into ordinary words of another language.

    A body that is known is compared as one.
    """
    known = _WORDS.get(comparison.rewrite.language)
    if known is None or comparison.same_language or forms.exact(mention.surface):
        return False
    return known.fullmatch(lowered(mention.surface)) is not None
