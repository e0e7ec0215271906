"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:dưới đây là|đây là|sau đây là)",
    work=(
        r"(?:\w+ ){0,3}(?:bài (?:viết|báo)|văn bản|phiên bản|bản) (?:\w+ ){0,3}(?:viết lại|chỉnh sửa|biên tập|dịch|tóm tắt)|"
        r"bản (?:dịch|tóm tắt)(?=:)"
    ),
    model=(
        r"là (?:một )?(?:mô hình ngôn ngữ|trí tuệ nhân tạo|trợ lý ai)[^.]{0,20},? tôi"
        r"|(?:là|với tư cách là) (?:một )?(?:mô hình ngôn ngữ|trí tuệ nhân tạo|trợ lý ai|ai)[^.,]{0,20},? tôi"
    ),
    offer=r"(?:hãy cho tôi biết nếu|bạn có muốn tôi|hy vọng (?:bài|bản|phiên bản) )",
    agree=r"chắc chắn rồi|tất nhiên|vâng|được thôi|dĩ nhiên",
    hope=r"(?:tôi )?hy vọng (?:điều|bài viết|phiên bản|nội dung) này (?:hữu ích|giúp ích|sẽ hữu ích)(?: cho bạn)?",
    prompt=r"(?:hãy |xin |vui lòng )?(?:viết lại|dịch|tóm tắt|diễn đạt lại) (?:bài (?:báo|viết)|văn bản|đoạn văn) (?:sau|dưới đây|này)",
    blank=r"chèn|điền|nhập|tên của bạn",
    label=r"tiêu đề|bài viết|tóm tắt",
)
