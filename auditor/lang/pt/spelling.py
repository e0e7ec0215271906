"""Spelling: frequent words."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        o a os as um uma uns umas de do da dos das e ou mas que quem qual onde quando como
        porque se não mais menos muito já também sempre nunca nada tudo todo toda todos todas é
        são era eram foi foram será ser estar está estão estava há tem têm tinha ter faz fazer
        pode podem deve devem diz disse com sem por para em no na nos nas sobre sob entre desde
        até durante antes depois contra segundo este esta estes estas esse essa isso seu sua
        seus suas nosso nossa meu teu nós eles elas outro outra outros outras dois duas três
        quatro cinco seis sete oito nove dez cem mil primeiro ano anos dia dias tempo país mundo
        governo presidente ministro homem mulher grande novo nova mesmo
        """.split()
    ),
)
