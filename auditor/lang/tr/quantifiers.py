"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"hiçbiri\w*",
    few=r"çok azı|az sayıda|bir avuç",
    minority=r"azınlı\w+|yarısından azı\w*",
    some=r"bazı\w*|birkaçı\w*|bir kısmı\w*|bir bölümü\w*",
    many=r"birçok\w*|pek çok\w*|çok sayıda",
    half=r"yarısı(?:nı|nın|na|nda)?",
    most=r"çoğu(?:nu|nun|nluğu\w*)?|yarısından (?:fazlası|çoğu)\w*|büyük (?:bölümü|kısmı|çoğunluğu)\w*",
    nearly=r"(?:neredeyse|hemen hemen) (?:hepsi|tamamı|tümü|tüm|bütün)\w*|tamamına yakını\w*|hemen hepsi\w*",
    all=r"hepsi\w*|tümü\w*|tüm(?= )|bütün(?= )|tamamı\w*",
    never=r"tüm dünya\w*|bütün gün|çoğu (?:zaman|kez)|gece yarısı\w*|(?:ilk|ikinci) yarısı\w*|hepsi değil",
)
