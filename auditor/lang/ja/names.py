"""Names: endings, peoples, spelling."""

from auditor.lang.topics.names import NameTable

TABLE = NameTable(
    peoples={
        "US": "米国 アメリカ 米軍 日米 在米",
        "GB": "英国 イギリス 英",
        "DE": "独 ドイツ",
        "FR": "仏 フランス",
        "RU": "露 ロシア ソ連",
        "JP": "日本 邦人 日米",
        "KR": "韓国 韓",
        "KP": "北朝鮮 朝鮮",
        "CN": "中国 中 日中",
        "IT": "伊 イタリア",
        "AU": "豪 オーストラリア",
        "CA": "加 カナダ",
        "IN": "印 インド",
        "NL": "オランダ 蘭",
        "EU": "欧 欧州",
        "ES": "スペイン",
        "150": "欧州 ヨーロッパ 欧",
        "142": "アジア",
        "002": "アフリカ",
        "019": "アメリカ 米",
        "GR": "ギリシャ",
        "TR": "トルコ",
        "PT": "ポルトガル",
    },
)
