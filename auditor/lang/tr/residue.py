"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=(r"işte"),
    work=(
        r"(?:\w+ ){0,2}(?:yeniden yazılmış|çevrilmiş|düzenlenmiş|özetlenmiş|kısaltılmış) "
        r"(?:\w+ ){0,2}(?:makale|metin|haber|versiyon|hali?)|(?:makalenin|metnin|haberin) "
        r"(?:yeniden yazılmış|çevirisi|özeti)"
    ),
    model=(r"(?:bir )?(?:yapay zek[aâ]|dil) model(?:i|iyim)(?: olarak)?,? (?:ben )?"),
    offer=(
        r"(?:isterseniz .{0,40}yapabilirim|başka bir (?:isteğiniz|sürüm) .{0,30}(?:bildirin|"
        r"söyleyin)|umarım bu (?:metin|versiyon))"
    ),
)
