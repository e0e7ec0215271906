"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"không|chưa|chẳng|chả|đừng|không ai|không gì"),
    weak=(
        r"từ chối|phủ nhận|bác bỏ|thiếu|thất bại|cấm|ngăn\w*|tránh|trừ|ngoại trừ|thay vì|"
        r"chống|chỉ|hiếm|ít|vô \w+|bất \w+|phi \w+|mất|dù|dừng|chấm dứt|ngừng|quá|trước khi|"
        r"vẫn"
    ),
    never=(
        r"không chỉ|không những|không kém|không quá|hàng không|không khí|không quân|"
        r"không gian|không dưới"
    ),
)
