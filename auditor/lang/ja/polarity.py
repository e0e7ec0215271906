"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "上昇 増加 増え 上がっ 上がる 急増 高騰",
            "下落 低下 減少 減っ 下がっ 下がる 急減 落ち込",
        ),
        "win": ("勝利 勝っ 下した 下して 破っ", "敗れ 敗北 負け"),
        "accept": ("承認 可決 受け入れ 同意", "拒否 否決 却下"),
        "support": ("支持 賛成", "反対 非難"),
        "arrest": ("逮捕 拘束 勾留", "釈放"),
        "guilty": ("有罪", "無罪"),
        "success": ("成功", "失敗"),
        "confirm": ("確認", "否定 否認"),
        "profit": ("黒字 利益", "赤字 損失"),
        "surplus": ("黒字", "赤字"),
        "buy": ("購入 買収", "売却"),
        "north": ("北部", "南部"),
        "east": ("東部", "西部"),
        "legal": ("合法", "違法 不法"),
        "increase_tax": ("課した 課し、 課す", "解除 撤廃"),
        "hire": ("採用", "解雇"),
    },
    never=r"反対側|無罪推定",
)
