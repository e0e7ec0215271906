"""Spelling: frequent words."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        og at det som en på er av for med den til ikke om har de et var jeg men fra vi så kan hadde nå også etter
        eller sin han hun ham henne hans hennes dem deres denne dette disse når der her hvor hva hvem hvilken hvilket
        hvilke mye mange mer mest mindre alle alt andre annen annet ingen ingenting under over mellom gjennom uten hos
        mot siden før innen skulle skal ville vil måtte må kunne ble blir bli vært være gjøre gjort gjør sa sier sagt
        kommer kom kommet går gikk fikk får få tok tar ta stor store stort ny nye nytt første to tre fire fem seks sju
        åtte ni ti hundre tusen millioner prosent år året dag dager tid land landet verden regjeringen president
        minister politiet mann kvinne mennesker barn
        """.split()
    ),
)
