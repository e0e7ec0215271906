"""Names: endings, peoples, spelling."""

from auditor.lang.topics.names import NameTable

TABLE = NameTable(
    endings=r"a|u|e|i|o|om|em|ov\w{0,3}|ev\w{0,3}|in\w{0,3}|sk\w{1,3}|ck\w{1,3}|og|oga|ome|omu|im|ima|ama|ih|ih|ca|cu|ac|ci|ka|ku|kom|ke|anin\w{0,2}",
    peoples={
        "US": "sad ameri",
        "GB": "brit engle škot velik",
        "DE": "njem",
        "NL": "nizoz",
        "HU": "mađar",
        "IT": "tal",
        "FR": "franc",
        "ES": "španj",
        "RU": "rus sovjet",
        "CN": "kin kines",
        "JP": "japan",
        "GR": "grč",
        "TR": "tur",
        "AT": "austr",
        "CH": "švic",
        "CZ": "češ",
        "PL": "polj",
        "UA": "ukraj",
        "HR": "hrv",
        "150": "europ europs euro",
        "142": "azij",
        "002": "afri",
        "019": "ameri",
    },
    inflects=True,
    spelling=(
        ("š", "S"),
        ("č", "S"),
        ("ć", "S"),
        ("ž", "S"),
        ("dž", "S"),
        ("j", "i"),
        ("y", "i"),
    ),
    adjectives=r"(?:ov|ev|an|in)?(?:sk|ck|čk|šk)\w{1,3}|(?:an)\w{0,3}",
    alternations=(
        ("zi", "ga"),
        ("ci", "ka"),
        ("si", "ha"),
    ),
    fleeting="a",
)
