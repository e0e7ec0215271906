"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(r"господин\w*|мъж\w*|баща\w*|син\w?|брат\w?|съпруг\w{0,2}|крал\w{0,2}"),
    she=(r"госпож\w+|жен[аи]\w{0,2}|майк\w+|дъщер\w+|сестр\w+|съпруга\w*|кралиц\w+"),
    maybe_he=(r"той|него|му|негов\w*|го|им"),
    maybe_she=(r"тя|нея|ѝ|й|неин\w*|я"),
    shows_he=(r"той|негов\w*"),
    shows_she=(r"тя|неин\w*"),
)
