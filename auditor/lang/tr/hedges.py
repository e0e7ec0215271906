"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"sözde|iddia edilen|şüpheli\w*|güya|sözüm ona",
    possible=r"belki|muhtemelen|olabilir|mümkün|olası\w*",
    probable=r"muhtemelen|büyük olasılıkla|büyük ihtimalle|herhalde|galiba",
    apparent=r"görünüşe göre|anlaşılan|görünürde|sanki",
    soft=(
        r"\w+(?:abil|ebil)\w*|\w{2,}m[ıiuü]ş\w*|göre|iddia\w*|ihtimal\w*|olasılı\w*|şüphe\w*|"
        r"sanıl\w*|san\w+|düşün\w+|tahmin\w*|bekle\w+|suçla\w+|söylenti\w*|eğer|ise|\w+s[ae]|"
        r"kuşku\w*|belirsiz\w*|endişe\w*|risk\w*|tehdit\w*|tehlike\w*|plan\w*|umut\w*|"
        r"neredeyse|gibi"
    ),
)
