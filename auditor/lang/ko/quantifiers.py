"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"한 명도|하나도",
    few=r"극소수",
    minority=r"절반 미만|절반 이하|절반도 (?:채 )?(?:안 ?되|못 ?되|되지 않|못 ?미치)|절반에(?:도)? 못 ?미|절반이 (?:채 )?안|절반을 밑도",
    some=r"일부|몇몇",
    many=r"많은|다수의",
    half=r"절반",
    most=r"대부분|대다수|과반수?|절반 이상|절반이 넘는|절반을 넘는",
    nearly=r"거의 (?:모든|모두|전원|전부)",
    all=r"모든|모두|전원|전부",
)
