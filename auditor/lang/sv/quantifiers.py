"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"ing(?:en|a|et) av",
    few=r"ett fåtal|en handfull|bara några få|få av",
    minority=r"en (?:liten )?minoritet|mindre än hälften|färre än hälften",
    some=r"några|vissa|flera|en del av|somliga",
    many=r"många",
    half=r"hälften",
    most=r"de flesta|(?:en|den) (?:stor |stora |klar |överväldigande )?majoritet\w*|majoriteten|m?(?:er|fler) än hälften|fler än hälften|över hälften|merparten",
    nearly=r"(?:nästan|så gott som|i princip) all[at]|nästan samtliga",
    all=r"alla(?= \w)|samtliga",
    never=r"inte alla|framför allt|alla (?:år|dagar)|(?:första|andra) hälften|några (?:år|dagar|veckor|månader|timmar)|flera (?:år|dagar|veckor|månader|timmar)|många år|hur många|så många",
)
