"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"tidak|tak|bukan|belum|jangan|tiada|tanpa"),
    weak=(
        r"pertama (?:\S+ ){0,6}sejak|ter\w+ sejak|anonim\w*|gratis|cuma-cuma|memperingatkan|"
        r"peringatan|paling cepat|pemadaman|gagal|menolak|ditolak|membantah|dibantah|menyangkal|"
        r"melarang|dilarang|larangan|mencegah|menghindar\w*|mustahil|kekurangan|absen"
    ),
    faint=(
        r"kecuali|selain|melawan|terhadap|hanya|cuma|sekadar|jarang|kurang|sedikit|berhenti|"
        r"nol|kehilangan|meski\w*|non\w*|sebelum|masih|terlalu|batal\w*"
    ),
    never=(
        r"tidak hanya|bukan hanya|tidak saja|bukan saja|tidak kurang dari|tidak lebih dari|"
        r"mau tidak mau"
    ),
    joins=r"dan|atau|tetapi",
    slight=r"kosong|lengang|sedikit|kurang|sulit|terbatas",
)
