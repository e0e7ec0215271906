"""Names: endings, peoples, spelling."""

from auditor.lang.topics.names import NameTable

TABLE = NameTable(
    peoples={
        "US": "ארה אמריק",
        "GB": "בריט אנגל",
        "DE": "גרמנ",
        "FR": "צרפת",
        "RU": "רוס",
        "CN": "סינ סין",
        "JP": "יפן יפנ",
        "IL": "ישראל",
        "PS": "פלסטינ",
        "IR": "איראן איראנ",
        "UA": "אוקראינ",
        "150": "אירופ",
    },
)
