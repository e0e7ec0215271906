"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(
        r"meneer|heer|man|vader|zoon|broer|echtgenoot|jongen|oom|neef|opa|grootvader|"
        r"koning|prins"
    ),
    she=(
        r"mevrouw|vrouw|moeder|dochter|zus|echtgenote|meisje|tante|nicht|oma|grootmoeder|"
        r"koningin|prinses|haarzelf|directrice|actrice|schrijfster|zangeres|lerares|"
        r"voorzitster|woordvoerster"
    ),
    maybe_he=(r"hij|hem|zijn|hijzelf|z'n|mannen|mannelijk\w*"),
    maybe_she=(r"zij|ze|haar|vrouwen|vrouwelijk\w*|hun"),
    shows_he=(r"hij|hem|hijzelf|z'n|mannen|mannelijk\w*"),
)
