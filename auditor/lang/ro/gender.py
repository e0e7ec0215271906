"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(
        r"domnul|dl|bărbat\w*|tată\w*|tatăl|fiu\w*|frate\w*|soțul|băiat\w*|rege|regele|regelui|regi|regii"
    ),
    she=(
        r"doamna|dna|d-na|femei\w*|mam[ăae]\w*|fiic\w*|sor[aă]\w*|soția|soției|soție|soțiile|fat[aă]|regin\w*|"
        r"ministra|directoarea|actriț\w+|președinta"
    ),
    maybe_he=(r"el|lui|său|săi|acesta|îl|un"),
    maybe_she=(r"ea|ei|sa|sale|aceasta|o"),
    shows_he=(r"el|acesta"),
    shows_she=(r"ea|aceasta"),
)
