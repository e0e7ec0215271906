"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"niciun(?:ul)? dintre|nici unul dintre|niciuna dintre",
    few=r"puțin[ie]|o mână de",
    minority=r"o (?:mică )?minoritate|mai puțin de jumătate",
    some=r"câțiva|câteva|unii|unele|o parte",
    many=r"mulți|multe|numero[șa]\w*",
    half=r"jumătate d(?:in|intre)|jumătate",
    most=r"majoritatea|cei mai mulți|cele mai multe|(?:peste|mai mult de) jumătate",
    nearly=r"aproape (?:[a-z]{1,3} )?(?:toți|toate)",
    all=r"toți|toate",
    never=r"nu toți|nu toate|(?:prim|dou)\w+ jumătate|și jumătate|câteva (?:zile|luni|ore|săptămâni)|câțiva ani|mulți ani|multe ori|la jumătate",
)
