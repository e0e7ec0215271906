"""Names: endings, peoples, spelling."""

from auditor.lang.topics.names import NameTable

TABLE = NameTable(
    articles="a az",
    endings=r"\w{1,4}",
    peoples={
        "US": "amerik egyesült usa",
        "GB": "brit angol skót nagy-brit",
        "DE": "német",
        "FR": "francia franci",
        "ES": "spanyol",
        "IT": "olasz",
        "RU": "orosz szovjet",
        "CN": "kín",
        "JP": "japán",
        "GR": "görög",
        "TR": "török",
        "HU": "magyar",
        "AT": "osztrák ausztr",
        "CH": "svájc",
        "CZ": "cseh",
        "PL": "lengyel",
        "UA": "ukrán ukraj",
        "150": "európ",
        "142": "ázsi",
        "002": "afrik",
        "019": "amerik",
        "SK": "szlovák",
    },
    inflects=True,
    spelling=(
        ("sz", "s"),
        ("cs", "S"),
        ("zs", "S"),
        ("gy", "dy"),
        ("s", "S"),
        ("j", "i"),
        ("y", "i"),
    ),
    adjectives=r"i\w{0,4}",
)
