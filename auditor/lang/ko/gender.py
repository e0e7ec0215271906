"""Gender of persons: what is not said needs none, and 그 may be a woman or a thing."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(
        r"아버지|(?<![가-힣])아들(?![가-힣]{3})|남편|남성|남자|소년|남동생|할아버지|삼촌|왕자|국왕|남배우"
    ),
    she=(
        r"그녀|어머니|(?<![가-힣])딸(?!기)|아내|여성|여자|소녀|여동생|할머니|이모|공주(?!시)|여왕|"
        r"여배우|왕비"
    ),
    maybe_he=r"(?<![가-힣])그(?:는|가|의|를|에게|와|도)?(?![가-힣])|형|오빠|부부|부모",
    maybe_she=r"(?<![가-힣])그(?:는|가|의|를|에게|와|도)?(?![가-힣])|누나|언니|부부|부모",
    man=r"남편|아들|아버지|소년|남자",
    woman=r"아내|딸(?!기)|어머니|소녀|여자",
    words=False,
)
