"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"一人も|一つも|皆無",
    few=r"ごく一部|ごく少数",
    minority=r"半数(?:以下|未満|に満た|に届か|に達し?な|を割|を下回)|半分(?:以下|未満|に満た|にも満た)",
    some=r"一部の|一部が|一部は|いくつかの|何人かの",
    many=r"多くの|大勢の|数多くの",
    half=r"半数|半分",
    most=r"過半数|大半|大多数|大部分|半数(?:以上|超)|半分以上",
    nearly=r"ほぼ(?:すべて|全て|全員|全)|ほとんどすべて|ほとんど全て",
    all=r"すべて|全て|全員",
)
