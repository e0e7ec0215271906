"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:dưới đây là|đây là|sau đây là)",
    work=(
        r"(?:\w+ ){0,3}(?:bài (?:viết|báo)|văn bản|phiên bản|bản) (?:\w+ ){0,3}(?:viết lại|chỉnh sửa|biên tập|dịch|tóm tắt)|"
        r"bản (?:dịch|tóm tắt)(?=:)"
    ),
    model=r"là (?:một )?(?:mô hình ngôn ngữ|trí tuệ nhân tạo|trợ lý ai)[^.]{0,20},? tôi",
    offer=r"(?:hãy cho tôi biết nếu|bạn có muốn tôi|hy vọng (?:bài|bản|phiên bản) )",
)
