"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(r"ไม่|มิ(?=ได้|ใช่)|ไร้|ปราศจาก|อย่า(?!ง)"),
    weak=(r"ปฏิเสธ|ขาด|ห้าม|ป้องกัน|หลีกเลี่ยง|ยกเว้น|ล้มเหลว"),
    faint=(r"นอกจาก|แทน|ต่อต้าน|เพียง|แค่|น้อย|หยุด|ยัง|ก่อน|สูญ"),
    never=(r"ไม่เพียง|ไม่ใช่แค่|ไม่น้อยกว่า|ไม่เกิน"),
    words=False,
)
