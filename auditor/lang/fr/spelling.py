"""Spelling: frequent words."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        le la les un une des du de et ou mais donc car que qui quoi dont où ne pas plus jamais
        rien tout toute tous toutes est sont était étaient sera seront être avoir ont avait
        avaient aurait fait faire peut peuvent doit doivent dit veut avec sans pour par dans sur
        sous entre vers chez depuis pendant avant après contre selon comme aussi très bien
        encore déjà toujours alors ainsi cette ces cet son ses leur leurs notre nos votre vos
        mon mes ton nous vous ils elles lui elle même autre autres deux trois quatre cinq six
        sept huit neuf dix cent mille premier première année années jour jours temps pays monde
        gouvernement président ministre homme femme grand grande nouveau nouvelle beaucoup parce
        lorsque quand près souvent parfois longtemps mieux plutôt partout surtout toutefois
        davantage combien ailleurs dehors dessus dessous tôt aussitôt bientôt guère jadis naguère
        quelquefois hormis dès lors
        """.split()
    ),
)
