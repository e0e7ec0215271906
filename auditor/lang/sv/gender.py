"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(r"han|honom|hans|herr|pappa|far|son|bror|make|pojke|farfar|morfar|kung|prins"),
    she=(
        r"hon|henne|hennes|fru|kvinnan|mamma|mor|dotter|syster|maka|hustru|flicka|mormor|"
        r"farmor|drottning|prinsessa"
    ),
    maybe_he=(r"män|mannen|man|manlig\w*|fadern|sonen|brodern"),
    maybe_she=(r"kvinna|kvinnor|kvinnlig\w*|modern|dottern|systern|hustrun|frun"),
    shows_he="",
)
