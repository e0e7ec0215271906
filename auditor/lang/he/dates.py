"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    days={
        "יום ראשון": 6,
        "יום שני": 0,
        "יום שלישי": 1,
        "יום רביעי": 2,
        "יום חמישי": 3,
        "יום שישי": 4,
        "שבת": 5,
        "יום שבת": 5,
    },
    relative={
        "בשבוע שעבר": ("week", -1),
        "בשנה שעברה": ("year", -1),
        "אשתקד": ("year", -1),
        "בחודש שעבר": ("month", -1),
        "בשבוע הבא": ("week", 1),
        "בשנה הבאה": ("year", 1),
    },
    rare_months=("מאי", "מרץ", "יולי", "יוני"),
    century=(r"(?:ב|ה|מה)מאה ה-?{n}",),
    decade=(r"שנות ה-?{n}",),
    prefix=r"[והבלמכש]{0,2}",
    of=r"ב|של",
    before_clock=r"בשעה|שעה",
    noon=r"בצהריים",
    midnight=r"חצות",
)
