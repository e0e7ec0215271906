"""What chat assistants say about their answers."""

from auditor.lang.topics.residue import ResidueTable

TABLE = ResidueTable(
    here=r"(?:นี่คือ|ต่อไปนี้คือ|ด้านล่างคือ)",
    work=r"[^\n]{0,30}(?:เขียนใหม่|เรียบเรียงใหม่|แปล|สรุป|แก้ไข)(?:แล้ว)?|(?:คำแปล|บทสรุป)(?=:)",
    model=r"ในฐานะ(?:โมเดลภาษา|ปัญญาประดิษฐ์|ผู้ช่วย ai|ai)",
    offer=r"(?:แจ้งให้(?:ฉัน|ผม|เรา)ทราบหาก|บอก(?:ฉัน|ผม)ได้(?:เลย)?หาก|หวังว่า(?:ฉบับ|เวอร์ชัน|สิ่ง)นี้|คุณต้องการให้)",
    words=False,
)
