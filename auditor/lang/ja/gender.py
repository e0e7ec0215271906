"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(r"彼(?!女|ら|岸|方)|男性"),
    she=(r"彼女(?!ら|たち)|女性|夫人"),
    maybe_he=(r"男|彼ら|兄|弟|父|息子|夫(?!婦|人)"),
    maybe_she=(r"女|彼女ら|彼女たち|姉|妹|母|娘|妻"),
    shows_he="",
    words=False,
)
