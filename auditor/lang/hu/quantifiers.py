"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"egyik(?:ük)? sem",
    few=r"maroknyi|csak kevesen|kevesen",
    minority=r"kisebbség\w*|kevesebb mint a fel\w+",
    some=r"néhány(?:an)?|egyes(?= )|egy részük",
    many=r"sok(?:an)?(?= )|számos",
    half=r"a fele|felének|felét",
    most=r"a legtöbb\w*|többség\w*|több mint a fele\w*",
    nearly=r"(?:szinte|csaknem|majdnem) (?:az )?(?:összes|minden|mindegyik|valamennyi)\w*",
    all=r"az összes|valamennyi\w*|mindegyik\w*|mindannyi\w*",
    never=r"néhány (?:év|nap|hónap|hét|óra)\w*|sok év\w*|nem mind\w+",
)
