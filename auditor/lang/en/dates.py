"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    months={"sept": 9},
    relative={
        "last week": ("week", -1),
        "last month": ("month", -1),
        "last year": ("year", -1),
        "next week": ("week", 1),
        "next month": ("month", 1),
        "next year": ("year", 1),
        "the day before yesterday": ("day", -2),
        "the day after tomorrow": ("day", 2),
        "a year ago": ("year", -1),
        "the previous day": ("day", -1),
    },
    rare_months=("may", "march", "mar", "jan", "dec", "sun"),
    rare_days=("sun", "sat", "mon", "wed", "fri", "thu", "tue"),
    century=(
        r"{n}(?:st|nd|rd|th)?[- ]centur(?:y|ies)",
        r"{n}(?:st|nd|rd|th)? and \w+ centuries",
    ),
    decade=(r"{n}(?:['’]?s)(?!\w)",),
    capital=True,
    day_suffix=r"(?:s|['’]s)?",
    ordinal=r"st|nd|rd|th",
    of=r"of the|of|the|in",
    clock=r"o['’]clock",
    before_clock=r"at|around|about|by|until|from|before|after",
    morning=r"in the morning|a\.m\.",
    afternoon=r"in the afternoon|in the evening|at night|p\.m\.",
    noon=r"noon|midday",
    midnight=r"midnight",
    month_before=r"in|last|this|next|since|until|till|by|during|through|throughout|from|late|early|mid|of|for|before|after|between|every|each|end of|start of|beginning of|middle of",
    decades={
        "twenties": 20,
        "thirties": 30,
        "forties": 40,
        "fifties": 50,
        "sixties": 60,
        "seventies": 70,
        "eighties": 80,
        "nineties": 90,
    },
    decade_words=(r"(?:the|early|late|mid|nineteen)[ -]{w}",),
    phrases=(
        (r"half[ -]past {h}", 30),
        (r"(?:a )?quarter past {h}", 15),
        (r"(?:a )?quarter (?:to|before) {h}", -15),
        (r"{h} o['’]clock", 0),
    ),
)
