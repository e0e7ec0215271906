"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"żad(?:en|na|ne|nego|nej) z",
    few=r"nieliczn\w+|garstk\w+|niewiel[eu](?= \w)",
    minority=r"mniejszość|mniejszości|mniej niż połow\w+|niespełna połow\w+",
    some=r"niektór\w+|kilk(?:a|u|oro)(?= \w)|część",
    many=r"wiel[eu]|liczn\w+",
    half=r"połow[aęyąo]\w?",
    most=r"większoś\w+|(?:ponad|więcej niż) połow\w+",
    nearly=r"(?:prawie|niemal|nieomal) (?:[a-z]{1,3} )?wszys\w+",
    all=r"wszys(?:cy|tkie|tkich|tkimi)|każd\w+ z",
    never=r"przede wszystkim|(?:w|do|od|po|na) połow\w+|(?:pierwsz|drug)\w+ połow\w+|nie wszys\w+|wiele (?:lat|razy)|wielu lat|kilk\w+ (?:lat|dni|miesięcy|tygodni|godzin|minut)|o połowę",
)
