"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(r"han|ham|hans|herr|far|sønn|bror|gutt|konge|prins"),
    she=(r"hun|henne|hennes|fru|mor|datter|søster|jente|dronning|prinsesse"),
    maybe_he=(r"mann|mannen|menn|mannlig\w*|faren|sønnen"),
    maybe_she=(r"kvinne|kvinnen|kvinner|kvinnelig\w*|moren|datteren|kona|kone"),
    shows_he="",
)
