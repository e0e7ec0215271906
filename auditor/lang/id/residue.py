"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:berikut(?: ini)?(?: adalah)?|ini(?:lah)?)",
    work=(
        r"(?:\w+ ){0,2}(?:artikel|teks|versi|berita) (?:\w+ ){0,2}(?:yang (?:telah |sudah )?(?:ditulis ulang|disunting|diterjemahkan|dirangkum|diringkas))|"
        r"(?:terjemahan|ringkasan)(?:nya| artikel| teks)?(?=:)"
    ),
    model=(
        r"sebagai (?:model bahasa|kecerdasan buatan|asisten ai|ai),? saya"
        r"|sebagai (?:sebuah )?(?:model bahasa|kecerdasan buatan|asisten ai|ai)(?: \w+)?,? saya"
    ),
    offer=(
        r"(?:beri tahu saya jika|apakah anda ingin|semoga (?:versi ini|ini) (?:membantu|sesuai)|jika anda (?:ingin|membutuhkan) (?:versi|perubahan))"
        r"|jika anda ingin,? saya bisa"
    ),
    agree=r"tentu|tentu saja|baik|dengan senang hati",
    hope=r"semoga (?:ini|versi ini|tulisan ini) (?:membantu|bermanfaat)",
    prompt=r"(?:tolong |harap )?(?:tulis ulang|parafrasakan|terjemahkan|rangkum|ringkas) (?:artikel|teks|berita) (?:berikut|ini|di bawah)",
    blank=r"masukkan|isi di sini|nama anda|sisipkan",
    label=r"judul|artikel|ringkasan|berita",
)
