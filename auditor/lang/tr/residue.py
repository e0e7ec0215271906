"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=(r"işte"),
    work=(
        r"(?:\w+ ){0,2}(?:yeniden yazılmış|çevrilmiş|düzenlenmiş|özetlenmiş|kısaltılmış) "
        r"(?:\w+ ){0,2}(?:makale|metin|haber|versiyon|hali?)|(?:makalenin|metnin|haberin) "
        r"(?:yeniden yazılmış|çevirisi|özeti)"
    ),
    model=(
        r"(?:bir )?(?:yapay zek[aâ]|dil)[^.!?\n]{0,24}model(?:i|iyim) olarak,? (?:ben(?!\w)|[^.!?\n]{0,80}(?:erişimim|değilim|yapamam|edemem|veremem|doğrulayamam|bilmiyorum|sahip değilim)(?!\w))|"
        r"ben bir (?:yapay zek[aâ]|dil modeli)"
    ),
    offer=(
        r"(?:isterseniz .{0,40}yapabilirim|başka bir (?:isteğiniz|sürüm) .{0,30}(?:bildirin|"
        r"söyleyin)|umarım bu (?:metin|versiyon))"
        r"|isterseniz (?:\w+ ){0,4}(?:yapabilirim|yazabilirim|değiştirebilirim)"
    ),
    agree=r"elbette|tabii(?: ki)?|memnuniyetle|kesinlikle|anlaşıldı",
    hope=r"umarım (?:bu|işinize|bu metin) ?(?:size )?(?:yardımcı olur|yardımcı olmuştur|işinize yarar|yarar|faydalı olur)",
    prompt=r"(?:lütfen )?(?:aşağıdaki|şu|bu) (?:makaleyi|metni|haberi) (?:\w+ ){0,3}(?:yaz|yazın|yazınız|çevir|çevirin|özetle|özetleyin)",
    blank=r"ekleyin|ekle|giriniz|girin|adınız|buraya",
    label=r"başlık|makale|özet|metin|haber",
)
