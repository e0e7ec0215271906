"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"geen (?:van de|enkele)|niemand van de",
    few=r"slechts enkele|weinigen|een handvol|een handjevol",
    minority=r"een (?:kleine )?minderheid|minder dan de helft",
    some=r"sommige\w?|enkele(?= \w+)|een deel van|verscheidene|meerdere",
    many=r"vele|talrijke|veel(?= \w+(?:en|s)\b)",
    half=r"de helft",
    most=r"de meeste\w?|(?:een|de) (?:grote |ruime |overgrote )?meerderheid|meer dan de helft|ruim de helft|het merendeel|het gros",
    nearly=r"(?:bijna|vrijwel|nagenoeg|zowat) alle\w?",
    all=r"alle(?= [a-z\d])|allemaal",
    never=r"alle (?:dagen|jaren)|(?:eerste|tweede|andere) helft|niet alle|alles|vooral|enkele (?:jaren|dagen|weken|maanden|uren)|meerdere (?:jaren|dagen|weken|maanden)|vele jaren",
)
