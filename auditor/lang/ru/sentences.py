"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        г гг им ул т тов акад проф гр д-р ген пр просп пл обл св стр рис р-н о с м и.о
        """.split()
    ),
    closers=frozenset("т.д т.п руб коп".split()),
    abbreviations=frozenset(
        """
        т.д т.п др пр тыс млн млрд руб коп в вв т.е т.к н.э нач кон напр
        """.split()
    ),
)
