"""How Turkish says that a machine made a text."""

from auditor.lang.topics.disclosure import DisclosureTable

TABLE = DisclosureTable(
    ai=r"yapay ze[kg][aâ]\w*|dil modeli\w*|makine çevirisi\w*|ai[-‑]\w+",
    acronyms="YZ|AI",
    automatic="otomatik(?: olarak)?|makine",
    document=r"(?:bu|işbu) (?:\w+ )?(?:makale|haber|metin|belge|çeviri|içerik|yazı|doküman|özet|sayfa)(?:\w{0,6})",
    noun="(?:makale|haber|metin|çeviri|içerik|yazı|özet)",
    pronoun="bu",
    rewritten=r"yeniden (?:yazıl\w+|düzenlen\w+|kaleme alın\w+|ifade edil\w+|oluşturul\w+)|uyarlan\w+|düzenlen\w+|derlen\w+",
    translated=r"çevril\w+|çeviri\w*|tercüme\w*|çevirmiş\w*",
    summarised=r"özetlen\w+|özet\w{0,4}",
    generated=r"oluşturul\w+|üretil\w+|yazıl\w+|hazırlan\w+|yaratıl\w+|kaleme alın\w+|üretilmiş\w*",
    assisted=r"destek\w+|yardım\w+|kullanıl\w+|faydalanıl\w+|yararlanıl\w+",
    by="ile|tarafından|kullanılarak|yardımıyla|desteğiyle|aracılığıyla|sayesinde|olarak|sonra|kaynağından",
    image=r"görsel\w*|fotoğraf\w*|resim\w*|resmi\w*|video\w*|illüstrasyon\w*|grafik\w*|ses\w*|kapak",
    source="kaynak(?:lar|ça)?|haber kaynağı|orijinal (?:haber|kaynak|metin)|haberin kaynağı|haberin orijinali",
    original=r"(?:bu |şu )?kayna[kğ]\w*|orijinal\w*(?: \w+)?|haberin (?:aslı|tamamı|devamı|kaynağı|orijinali)|buradan|devamı\w*|özgün \w+",
    negation="olmadan|olmaksızın|değil|hiçbir|kullanılmadan|almadan|kullanmadan",
    label="not|uyarı|bilgi|bilgilendirme|editörün notu|dikkat|açıklama",
    breaks="nasıl|neden|niçin|kim|ki|hakkında|anlatıyor|inceliyor|ele alıyor|açıklıyor|konu",
    review=r"kontrol edil\w+|gözden geçiril\w+|doğrulan\w+|denetlen\w+|incelenmiş\w*|onaylan\w+|editör\w* tarafından",
    policy=r"politika\w*|ilkeler\w*|kurallar\w*|daha fazla bilgi|gizlilik\w*|yönerge\w*|künye",
)
