"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        м р рр ім вул тов акад проф гр д-р ген просп пл обл св стор рис р-н о с
        """.split()
    ),
    closers=frozenset("т.д т.п грн коп".split()),
    abbreviations=frozenset(
        """
        т.д т.п ін тис млн млрд грн коп ст т.зв н.е напр
        """.split()
    ),
)
