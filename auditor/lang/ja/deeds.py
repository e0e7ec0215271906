"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "ask": "要請 求めた",
        "beat": "破った 破り 下した 倒した 撃破 下し 倒し",
        "kill": "殺害 殺した",
        "attack": "攻撃 空爆 砲撃 襲撃 爆撃 侵攻",
        "accuse": "非難 批判 糾弾",
        "criticise": "批判 非難 糾弾",
        "sue": "提訴 訴えた",
        "arrest": "逮捕 拘束",
        "praise": "称賛 賞賛 祝福 祝った",
        "invite": "招待 招いた",
        "support": "支持 支援",
        "buy": "買収 買い取 取得",
        "invade": "占領 併合",
        "dismiss": "解任 解雇 更迭",
        "appoint": "任命 指名",
        "save": "救助 救った",
        "threaten": "脅迫 脅した",
        "overtake": "追い抜",
    },
    ties=(
        ("-beat", "敗れ 負け", "に"),
        ("beat", "勝利 勝った 勝ち", "に"),
        ("sale", "売却", "に"),
        ("-sale", "購入", "から"),
        ("warn", "警告 警戒", "に"),
    ),
)
