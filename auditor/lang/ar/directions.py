"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"من",
    goal=r"إلى",
    past=r"مقابل|مقارنة ب|بالمقارنة مع",
    since=r"منذ|من|اعتبارا من|اعتباراً من|ابتداء من|ابتداءً من|بعد",
    until=r"حتى|بحلول|قبل|(?<!يعود )(?<!تعود )(?<!عائد )(?<!عائدة )(?<!يرجع )(?<!ترجع )(?<!تاريخه )(?<!تاريخها )إلى",
    between=r"نهاية|يوم|عام|شهر|بداية|مطلع|منتصف",
)
