"""Spelling: frequent words."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        og at det som en på er af for med den til ikke om har de et var jeg men fra vi så kan havde nu også efter
        eller sin han hun ham hende hans hendes dem deres denne dette disse når der her hvor hvad hvem hvilken hvilket
        hvilke meget mange mere mest mindre alle alt andre anden andet ingen intet under over mellem gennem uden hos
        mod siden før inden skulle skal ville vil måtte må kunne blev bliver blive været være gøre gjort gør sagde
        siger sagt kommer kom kommet går gik fik får få tog tager tage stor store stort ny nye nyt første to tre fire
        fem seks syv otte ni ti hundrede tusind millioner procent år året dag dage tid land landet verden regeringen
        præsident minister politiet mand kvinde mennesker børn
        """.split()
    ),
)
