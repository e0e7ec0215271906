"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(r"domnul|dl|bărbat\w*|tată\w*|tatăl|fiu\w*|frate\w*|soțul|băiat\w*|rege\w*"),
    she=(
        r"doamna|dna|d-na|femei\w*|mam[ăae]\w*|fiic\w*|sor[aă]\w*|soți\w+|fat[aă]|regin\w*|"
        r"ministra|directoarea|actriț\w+|președinta"
    ),
    maybe_he=(r"el|lui|său|săi|acesta|îl|un"),
    maybe_she=(r"ea|ei|sa|sale|aceasta|o"),
    shows_he=(r"el|acesta"),
    shows_she=(r"ea|aceasta"),
)
