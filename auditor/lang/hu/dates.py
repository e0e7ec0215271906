"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    relative={
        "múlt héten": ("week", -1),
        "tavaly": ("year", -1),
        "múlt hónapban": ("month", -1),
        "jövő héten": ("week", 1),
        "jövőre": ("year", 1),
    },
    rare_months=("jan", "már", "máj", "jún", "júl"),
    rare_days=("h", "k", "sze", "cs", "p", "szo", "v"),
    century=(r"{n}\. század\w*",),
    decade=(r"{n}-(?:as|es|os|ös) éve\w*",),
    month_suffix=r"(?:ban|ben|i|tól|től|ig|ra|re|á(?:nak|ban|ig|tól|val|ra)|é(?:nek|ben|ig|től|vel|re)|ai|ei|a|e)?",
    day_suffix=r"(?:n|en|on|ön|i|án|én|tól|től|ig|ra|re)?",
    ordinal=r"\.|-án|-én|-i|-a|-e|-ig|-től|-tól",
    night=r"éjjel|éjszaka",
    clock=r"-(?:kor|tól|től|ig|ra|re)|óra\w{0,4}",
    noon=r"délben",
    midnight=r"éjfél\w{0,4}",
)
