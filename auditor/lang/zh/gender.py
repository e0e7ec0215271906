"""Gender of persons."""

from auditor.lang.topics.gender import GenderTable

TABLE = GenderTable(
    he=(r"他(?!们|人|国|國|乡|們|自己们|日)|先生|男子|男人"),
    she=(r"她(?!们|們)|女士|女子|女人|女性|小姐"),
    maybe_he=(r"男|他们|他們|国王|王子|哥|弟|爸|父亲|父親|儿子|兒子|丈夫"),
    maybe_she=(r"女|她们|她們|姐|妹|妈|媽|母亲|母親|女儿|女兒|妻"),
    shows_he="",
    words=False,
)
