"""Spelling: frequent words."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        de het een en of maar dat die wie wat waar wanneer hoe omdat als niet geen meer minder
        zeer heel al ook altijd nooit niets alles alle is zijn was waren wordt worden werd
        werden heeft hebben had hadden kan kunnen kon moet moeten moest zal zullen zou zouden
        wil willen zegt zei met zonder voor door in op onder tussen naar van uit bij sinds tot
        tijdens na tegen volgens deze dit hun haar onze mijn jouw wij jullie zij hij hem ons
        andere ander twee drie vier vijf zes zeven acht negen tien honderd duizend eerste jaar
        jaren dag dagen tijd land wereld regering president minister man vrouw groot grote nieuw
        nieuwe veel nog dan toen daar hier
        """.split()
    ),
)
