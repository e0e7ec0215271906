"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"sözde|güya|sözüm ona|iddia edil\w+|iddia edilen|öne sürül\w+|ileri sürül\w+|"
        r"iddiaya göre|iddialara göre|söylen(?:iyor|di|mekte|en)|belirtilene göre|"
        r"suçlanıyor|suçlanan|şüphesiyle|zanlısı olarak"
    ),
    possible=(
        r"belki|olabilir|olabileceği\w*|mümkün|olası\w*|\w{2,}[ae]bilir(?:ler|di)?|\w{2,}[ae]bileceği\w*"
    ),
    probable=(
        r"muhtemelen|büyük olasılıkla|büyük ihtimalle|herhalde|galiba|sanılıyor|"
        r"tahmin ediliyor|düşünülüyor|değerlendiriliyor|inanılıyor"
    ),
    apparent=r"görünüşe göre|anlaşılan|görünürde|sanki|görünüyor",
    planned=r"planlıyor(?:lar)?|hedefliyor(?:lar)?|bekleniyor|düşünüyor(?:lar)?|istiyor(?:lar)?|amaçlıyor",
    soft=(
        r"\w{2,}m[ıiuü]ş\w*|göre|iddia\w*|ihtimal\w*|olasılı\w*|şüphe(?!li)\w*|sanıl\w*|san(?:ıyor|mak)\w*|"
        r"düşün\w+|tahmin\w*|bekle\w+|suçla\w+|yargılan\w+|soruştur\w+|söylenti\w*|eğer|ise|"
        r"kuşku\w*|belirsiz\w*|endişe\w*|olabil\w+|muhtemel\w*|\w+[ae]bil\w+|gibi|görün\w+|inan\w+|"
        r"öngör\w+|uyar\w+|olası\w*|öne sür\w+|değerlendir\w+|sürül\w+|varsay\w+|işaret\w*"
    ),
    able=(
        r"risk\w*|tehdit\w*|tehlike\w*|plan\w*|umut\w*|izin\w*|şans\w*|hedef\w*|iste\w+|amaç\w*|"
        r"olanak\w*|seçenek\w*|bazen"
    ),
    future=r"\w{2,}[ae]ca[kğ]\w*|\w{2,}ece[kğ]\w*|yarın|gelecek|önümüzdeki|yakında",
    accused=r"şüpheli\w*|zanlı\w*|sanık\w*",
    rough=(r"yaklaşık|aşağı yukarı|neredeyse|en az|en azından|takriben|tahminen|kabaca"),
    bounds=(
        r"sularında|önce|erken|fazla\w*|aşkın|aşan|aştı|üzeri\w*|az|altı\w*|kadar\w*|civarı\w*|ulaş\w*|varan|bul\w+|çok|ortalama|arası\w*|yakın|en|küsur|dolay\w+"
    ),
    past=r"\w{2,}(?:dı|di|du|dü|tı|ti|tu|tü)(?:lar|ler)?",
    suspected=r"iddia edilen|sözde",
)
