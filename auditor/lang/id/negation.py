"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"tidak|tak|bukan|belum|jangan|tiada|tanpa"),
    weak=(
        r"gagal|menolak|ditolak|membantah|dibantah|menyangkal|melarang|dilarang|larangan|"
        r"mencegah|menghindar\w*|kecuali|selain|melawan|terhadap|hanya|cuma|sekadar|jarang|"
        r"kurang|sedikit|berhenti|nol|kehilangan|meski\w*|non\w*|sebelum|masih|terlalu|"
        r"mustahil|kekurangan|absen|batal\w*"
    ),
    never=(
        r"tidak hanya|bukan hanya|tidak saja|bukan saja|tidak kurang dari|tidak lebih dari|"
        r"mau tidak mau"
    ),
)
