"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    days={
        "سه شنبه": 1,
        "سه\u200cشنبه": 1,
        "یک\u200cشنبه": 6,
        "پنج\u200cشنبه": 3,
        "پنجشنبه": 3,
        "چهار\u200cشنبه": 2,
    },
    relative={
        "هفته گذشته": ("week", -1),
        "هفتهٔ گذشته": ("week", -1),
        "ماه گذشته": ("month", -1),
        "سال گذشته": ("year", -1),
        "پارسال": ("year", -1),
        "هفته آینده": ("week", 1),
        "ماه آینده": ("month", 1),
        "سال آینده": ("year", 1),
    },
    rare_months=("مه", "مهٔ", "اوت"),
    of=r"سال",
    century=(r"قرن {n}(?!\w)",),
    decade=(r"دهه {n}(?!\w)",),
    before_clock=r"ساعت",
)
