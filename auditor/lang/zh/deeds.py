"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "ask": "要求 敦促 呼吁",
        "beat": "击败 战胜 打败 擊敗 击退 淘汰 力克",
        "kill": "杀害 杀死 打死",
        "attack": "袭击 攻击 轰炸 空袭 炮击 袭擊 打击 炮轰 进攻",
        "accuse": "指责 指控 谴责",
        "sue": "起诉 控告",
        "arrest": "逮捕 拘捕 扣留 抓捕",
        "praise": "赞扬 称赞 表扬 祝贺",
        "criticise": "批评 谴责 抨击 指责",
        "thank": "感谢",
        "succeed": "取代 接替",
        "invite": "邀请",
        "visit": "访问",
        "support": "支持 支援 声援",
        "warn": "警告",
        "buy": "收购 买下 购买",
        "invade": "入侵 占领 吞并",
        "sanction": "制裁",
        "threaten": "威胁",
        "save": "营救",
        "dismiss": "解雇 罢免 开除",
        "appoint": "任命",
        "help": "帮助 援助",
        "overtake": "超越",
    },
)
