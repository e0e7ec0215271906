"""Dates and times."""

from auditor.lang.topics.dates import DateTable

TABLE = DateTable(
    relative={
        "минатата недела": ("week", -1),
        "минатата седмица": ("week", -1),
        "минатиот месец": ("month", -1),
        "минатата година": ("year", -1),
        "лани": ("year", -1),
        "следната недела": ("week", 1),
        "следниот месец": ("month", 1),
        "следната година": ("year", 1),
    },
    rare_months=("јан", "фев", "мар", "мај"),
    month_before=r"во|од|до|крајот на|почетокот на|месец",
    rare_days=("нед", "пон", "вто", "сре", "чет", "пет", "саб", "недела"),
    ordinal=r"-ти|-ви|-ри",
    of=r"година|г\.",
    century=(r"{n}(?:-?(?:ти|от))? век\w*",),
    before_clock=r"во|од|до|околу",
    clock=r"часот|часа",
    noon=r"напладне",
    midnight=r"на полноќ",
)
