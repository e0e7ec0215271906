"""
Exonyms that CLDR does not list: cities, regions, waters, mountains, bodies, historic names.

Written from knowledge of the languages. Each line holds the forms of one place or body.
"""

import re

from auditor.lang.gazetteer.asia import AMBIGUOUS, ASIA
from auditor.lang.gazetteer.bodies import BODIES, MINISTRIES, PHRASES
from auditor.lang.gazetteer.cities import CITIES
from auditor.lang.gazetteer.culture import CULTURE
from auditor.lang.gazetteer.eastern import EASTERN
from auditor.lang.gazetteer.families import FAMILIES
from auditor.lang.gazetteer.figures import FIGURES, SURNAMES
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
    "CITIES",
    "FAMILIES",
    "FIRMS",
    "FIRST_NAMES",
    "GEOGRAPHY",
    "GIVEN",
    "HOMELANDS",
    "HOMES",
    "HOMONYMS",
    "MINISTRIES",
    "NICKNAMES",
    "ORDINARY",
    "PARTICLES",
    "PHRASES",
    "PLACES",
    "PREFIXES",
    "SURNAMES",
    "TOWNS",
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

# Particles and nouns written together with the name before them.
PARTICLES = {
    "ko": re.compile(
        "(?<=..)(?:반도|해협|공항|대학교?|국민|정부|산맥|산지|지방|지역|제도|군도|사막|평원|호수"
        "|[강항주시섬산호만역현성])?+"
        "(?:에서[는도의]?|으?로부터|까지[는도의]?|부터|으?로[는도의]?|에[는도]?|에게[서는도]?|이?라[는고]"
        "|처럼|보다|이?나|[와과]의?|"
        "[의은는이가을를도만]|인(?:들)?[의은는이가을를과도]?|[산군측]|[군측][의은는이가을를과도]|[발행]|)$"
    )
}
# Countries and towns whose names are common words in a script without capitals.
HOMONYMS = {
    "ko": frozenset("수단 인도 말리 오만 가나 이란 발리 세부 도하".split()),
    "he": frozenset("צדק לצדק מסרו סרו נוגה נגה מאדים".split()),
    "ar": frozenset("مالي بنين".split()),
}

GEOGRAPHY = "\n".join(part.strip() for part in (CITIES, TOWNS, LANDS, WATERS, ASIA, EASTERN))
PLACES = f"{GEOGRAPHY}\n{CULTURE.strip()}\n{AMBIGUOUS.strip()}\n{FIGURES.strip()}\n{SURNAMES.strip()}\n{FAMILIES.strip()}\n"

# Heads of the tables that are capitalised as often for other reasons.
ORDINARY = frozenset(
    "Acre Apple Buffalo Cancer Carnival Champagne Cork Earth Enlightenment Epiphany Fez"
    " Gemini God Goth Hue Rada Java Leo Libra Mercury Moon Nice Ocean Orion Perm Phoenix Reformation Saga"
    " Split Sun Thanksgiving Troy Tyre Vandals Virgo".split()
)
