"""Names: endings, peoples, spelling."""

from auditor.lang.topics.names import NameTable

TABLE = NameTable(
    peoples={
        "US": "美国 美國 美军 美方 驻美",
        "GB": "英国 英國 英格兰 英军",
        "DE": "德国 德國",
        "FR": "法国 法國",
        "RU": "俄罗斯 俄国 俄军 苏联 俄羅斯",
        "JP": "日本",
        "KR": "韩国 南韩 韓國",
        "KP": "朝鲜 北韩 朝鮮",
        "CN": "中国 中國 中方 中美 我国",
        "IT": "意大利",
        "AU": "澳大利亚 澳洲",
        "CA": "加拿大",
        "IN": "印度",
        "ES": "西班牙",
        "EU": "欧盟 欧洲",
        "IL": "以色列",
        "UA": "乌克兰",
        "150": "欧洲 欧",
        "142": "亚洲 亚",
        "002": "非洲",
        "019": "美洲 美国",
        "TR": "土耳其",
        "GR": "希腊",
        "EG": "埃及",
        "MX": "墨西哥",
        "BR": "巴西",
    },
)
