"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"אף (?:לא )?אחד מ\S+",
    few=r"מעטים|קומץ|מתי מעט",
    minority=r"[בהלשו]{0,2}מיעוט|פחות ממחצית",
    some=r"חלק מ\S+|אחדים|אחדות|כמה מ\S+",
    many=r"רבים|רבות",
    half=r"[כבהו]{0,2}מחצית|חצי(?= מ)",
    most=r"[בהלשו]{0,2}רוב|מרבית|(?:יותר|למעלה) ממחצית",
    nearly=r"כמעט כל",
    all=r"כולם|כולן|כל ה\S+",
    never=r"לא כל|כל היום|כל הזמן|מחצית ה(?:ראשונה|שנייה|שניה)|לרוב",
)
