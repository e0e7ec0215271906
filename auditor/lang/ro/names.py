"""Names: endings, peoples, spelling."""

from auditor.lang.topics.names import NameTable

TABLE = NameTable(
    endings=r"ul|ului|i|ii|lor|le|lui|a|ei|e|ea|an\w{0,3}|ean\w{0,3}|esc\w{0,2}|ez\w{0,2}|ilor|iei|ia",
    peoples={
        "US": "sua americ statele",
        "GB": "brit angl marea scoț",
        "DE": "german",
        "FR": "franc franț",
        "ES": "spani",
        "IT": "ital",
        "RU": "rus sovie",
        "CN": "chin",
        "JP": "japon",
        "GR": "grec",
        "TR": "turc",
        "HU": "ungar maghiar",
        "150": "europ",
        "142": "asi",
        "002": "afric",
        "019": "americ",
        "RO": "român",
        "MD": "moldov",
        "UA": "ucrain",
    },
    inflects=True,
    adjectives=r"(?:ez|ean|ian|esc|eșt)\w{0,4}",
)
