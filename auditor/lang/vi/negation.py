"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"không|chưa|chẳng|chả|đừng|không ai|không gì"),
    weak=(
        r"lần đầu|ẩn danh|miễn phí|cảnh báo|sớm nhất|mất điện|từ chối|phủ nhận|bác bỏ|thiếu|thất bại|"
        r"cấm|ngăn\w*|tránh|ngoại trừ|vô \w+|bất \w+|phi \w+|chấm dứt"
    ),
    faint=(r"trừ|thay vì|chống|chỉ|hiếm|ít|mất|dù|dừng|quá|trước khi|vẫn|ngừng"),
    never=(
        r"không chỉ|không những|không kém|không quá|hàng không|không khí|không quân|"
        r"không gian|không dưới"
    ),
    slight=r"trống(?: rỗng| không| trơn)?|bỏ hoang|vắng (?:vẻ|tanh)",
)
