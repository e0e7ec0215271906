"""Deeds."""

from auditor.lang.topics.deeds import DeedTable

TABLE = DeedTable(
    verbs={
        "ask": "קרא קראה",
        "beat": "ניצח ניצחה הביס הביסה",
        "kill": "הרג הרגה רצח רצחה",
        "attack": "תקף תקפה הפציץ הפציצה הפגיזה",
        "accuse": "האשים האשימה הותקפה",
        "sue": "תבע תבעה",
        "arrest": "עצר עצרה",
        "praise": "שיבח שיבחה בירך בירכה",
        "criticise": "גינה גינתה ביקר ביקרה",
        "succeed": "החליף החליפה",
        "invite": "הזמין הזמינה",
        "save": "הציל הצילה",
        "dismiss": "פיטר פיטרה",
        "appoint": "מינה מינתה",
        "warn": "הזהיר הזהירה",
        "buy": "רכש רכשה קנה קנתה",
        "invade": "כבש כבשה",
    },
    ties=(
        ("-beat", "הפסיד הפסידה", "prefix"),
        ("support", "תמך תמכה", "prefix"),
    ),
)
