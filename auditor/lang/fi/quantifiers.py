"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"yksikään|kukaan",
    few=r"harva\w*|kourallinen",
    minority=r"vähemmistö\w*|alle puolet",
    some=r"jotkut|muutam\w+|usea(?:t|n)|eräät|osa(?= )",
    many=r"monet|moni(?= )",
    half=r"puolet",
    most=r"enemmistö\w*|useimm\w+|suurin osa|valtaosa\w*|yli puolet",
    nearly=r"(?:lähes|melkein) kaik\w+",
    all=r"kaik(?:ki|kien|kia|ille|illa)",
    never=r"eivät kaikki|muutam\w+ (?:vuo|päiv|viik|kuuka|tun)\w+|monet vuodet|ennen kaikkea",
)
