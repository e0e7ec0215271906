"""Names: endings, peoples, spelling."""

from auditor.lang.topics.names import NameTable

TABLE = NameTable(
    peoples={
        "US": "أمريك الولايات",
        "GB": "بريطان إنجل",
        "DE": "ألمان",
        "FR": "فرنس",
        "RU": "روس",
        "CN": "صين الصين",
        "JP": "يابان",
        "IL": "إسرائيل",
        "PS": "فلسطين",
        "IR": "إيران",
        "UA": "أوكران",
        "150": "أوروب",
        "SA": "سعود",
        "EG": "مصر",
    },
)
