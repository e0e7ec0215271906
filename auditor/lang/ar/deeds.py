"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "beat": "هزم هزمت تغلب تغلبت",
        "kill": "قتل قتلت",
        "attack": "هاجم هاجمت قصف قصفت",
        "accuse": "اتهم اتهمت",
        "arrest": "اعتقل اعتقلت",
        "praise": "امتدح امتدحت",
        "criticise": "انتقد انتقدت أدان أدانت",
        "thank": "شكر شكرت",
        "invite": "دعا دعت",
        "support": "دعم دعمت أيد أيدت",
        "warn": "حذر حذرت",
        "visit": "زار زارت",
        "buy": "اشترى اشترت",
        "invade": "احتل احتلت غزا غزت",
        "threaten": "هدد هددت",
        "overtake": "تجاوز تجاوزت",
    },
    ties=(
        ("-beat", "خسر خسرت", "أمام"),
        ("beat", "فاز فازت تغلب تغلبت", "على"),
        ("sale", "باع باعت", "إلى"),
    ),
)
