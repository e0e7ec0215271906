"""
Exonyms that CLDR does not list: cities, regions, waters, mountains, bodies, historic names.

Written from knowledge of the languages. Each line holds the forms of one place or body.
"""

import re

from auditor.lang.gazetteer.bodies import BODIES, MINISTRIES, PHRASES
from auditor.lang.gazetteer.cities import CITIES
from auditor.lang.gazetteer.culture import CULTURE
from auditor.lang.gazetteer.firms import FIRMS
from auditor.lang.gazetteer.given import GIVEN
from auditor.lang.gazetteer.homelands import HOMELANDS
from auditor.lang.gazetteer.homes import HOMES
from auditor.lang.gazetteer.lands import LANDS
from auditor.lang.gazetteer.people import FIRST_NAMES, NICKNAMES
from auditor.lang.gazetteer.towns import TOWNS
from auditor.lang.gazetteer.waters import WATERS

__all__ = [
    "ABBREVIATED",
    "BODIES",
    "FIRMS",
    "FIRST_NAMES",
    "GEOGRAPHY",
    "GIVEN",
    "HOMELANDS",
    "HOMES",
    "MINISTRIES",
    "NICKNAMES",
    "ORDINARY",
    "PHRASES",
    "PLACES",
    "PREFIXES",
    "WATERS",
]

# Territories that texts abbreviate in Latin and Cyrillic letters.
ABBREVIATED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("US", "USA", "EEUU", "EUA", "США", "ABD", "СЩА"), ("US", "019")),
    **dict.fromkeys(("UK", "GB", "VK"), ("GB",)),
    **dict.fromkeys(("UAE", "VAE", "EAU", "ОАЭ", "ОАЕ"), ("AE",)),
    **dict.fromkeys(("USSR", "UdSSR", "URSS", "СССР", "СРСР", "ZSRR"), ("RU",)),
    **dict.fromkeys(("РФ", "FR"), ("RU",)),
    **dict.fromkeys(("ФРГ", "ФРН", "BRD", "RFN", "RFA"), ("DE",)),
    **dict.fromkeys(("КНР", "VR", "PRC"), ("CN",)),
    **dict.fromkeys(("EU", "UE", "ЕС", "ЄС"), ("150", "EU")),
}

# Conjunctions, prepositions and articles written together with the word.
PREFIXES = {
    "he": re.compile("^[ושכ]?[בלמהכש]?ה?"),
    "ar": re.compile("^[وف]?(?:لل|[بكل]?(?:ال)?)"),
}

GEOGRAPHY = "\n".join(part.strip() for part in (CITIES, TOWNS, LANDS, WATERS))
PLACES = f"{GEOGRAPHY}\n{CULTURE.strip()}\n"

# Heads of the tables that are capitalised as often for other reasons.
ORDINARY = frozenset(
    "Acre Apple Buffalo Cancer Carnival Champagne Cork Earth Enlightenment Epiphany Fez"
    " Gemini God Goth Rada Java Leo Libra Mercury Moon Nice Orion Perm Phoenix Reformation"
    " Split Sun Thanksgiving Troy Tyre Vandals Virgo".split()
)
