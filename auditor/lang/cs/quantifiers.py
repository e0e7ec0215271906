"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"žádn\w+ z",
    few=r"hrstk\w+|málokte[rř]\w+|jen málo",
    minority=r"menšin\w+|méně než polovin\w+",
    some=r"někte[rř]\w+|několik(?:a)?|část",
    many=r"mnoh(?:o|é|ých|ým|ými|a)|spousta",
    half=r"polovin(?:a|u|ou|y|ě)",
    most=r"většin\w+|(?:více|víc) než polovin\w+|přes polovin\w+|nadpolovičn\w+",
    nearly=r"(?:téměř|skoro|takřka) (?:[a-z]{1,3} )?vš(?:ichni|echny|echna|ech)",
    all=r"vš(?:ichni|echny|echna|ech|emi)",
    never=r"především|(?:v|od|do|na|ve) polovin\w+|(?:první|druh)\w* polovin\w+|ne všichni|několik(?:a)? (?:let|dní|dnů|měsíců|týdnů|hodin|minut|lety|dny|měsíci)|mnoho let|mnoha lety|o polovin\w+|z většiny|většinou",
)
