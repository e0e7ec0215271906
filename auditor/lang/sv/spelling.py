"""Spelling: frequent words."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        och att det som en på är av för med den till inte om har de ett var jag men från vi så kan hade nu
        också efter eller sin han hon honom henne hans hennes dem deras denna detta dessa när där här hur vad vem
        vilken vilket vilka mycket många mer mest mindre alla allt andra annan annat inga ingen inget under över
        mellan genom utan hos mot sedan före innan skulle ska skall ville vill måste kunde blev blir bli varit vara
        göra gjort gör sade säger sagt kommer kom kommit går gick fick får få tog tar ta stor stora stort ny nya nytt
        första två tre fyra fem sex sju åtta nio tio hundra tusen miljoner procent år året dag dagar tid land landet
        världen regeringen president minister polisen man kvinna människor barn
        """.split()
    ),
)
