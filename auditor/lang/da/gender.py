"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(r"han|ham|hans|hr|far|søn|bror|dreng|konge|prins"),
    she=(r"hun|hende|hendes|fru|mor|datter|søster|pige|dronning|prinsesse"),
    maybe_he=(r"mand|manden|mænd|mandlig\w*|faderen|sønnen"),
    maybe_she=(r"kvinde|kvinden|kvinder|kvindelig\w*|moderen|datteren|hustru\w*|kone\w*"),
    shows_he="",
)
