"""Names: endings, peoples, spelling."""

from auditor.lang.topics.names import NameTable

TABLE = NameTable(
    endings=r"s|n|en|ens|ns|are\w{0,3}|sk\w?|isk\w?|et|ets|an|ans|ar|arna",
    peoples={
        "US": "usa amerik förenta",
        "GB": "brit engl engels skott storbr",
        "DE": "tysk",
        "NL": "nederl holländ",
        "CH": "schweiz",
        "FR": "frans frankr",
        "RU": "rysk ryssl sovjet",
        "TR": "turk",
        "GR": "grek",
        "ES": "spansk span",
        "IT": "ital",
        "CN": "kin",
        "JP": "japan",
        "KR": "korea sydkor",
        "KP": "nordkor korea",
        "PL": "pol",
        "CZ": "tjeck",
        "UA": "ukrain",
        "IN": "indi",
        "150": "europ",
        "142": "asi",
        "002": "afrik",
        "019": "amerik",
        "SE": "sver svensk",
        "NO": "norg norsk",
        "DK": "danm dansk",
        "FI": "finl finsk",
        "AT": "österr",
        "HU": "unger",
        "BE": "belg",
    },
    spelling=(
        ("tj", "S"),
        ("sj", "S"),
        ("j", "i"),
    ),
)
