"""Spelling: frequent words."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        el la los las un una unos unas de del y o pero que quien cual donde cuando como porque
        si no más menos muy ya también siempre nunca nada todo toda todos todas es son era eran
        fue fueron será ser estar está están estaba ha han había habían haber hace hacer puede
        pueden debe deben dice dijo con sin por para en sobre bajo entre hacia desde hasta
        durante antes después contra según este esta estos estas ese esa esos esas su sus
        nuestro nuestra mi tu nos les lo se otro otra otros otras dos tres cuatro cinco seis
        siete ocho nueve diez cien mil primer primera año años día días tiempo país mundo
        gobierno presidente ministro hombre mujer gran grande nuevo nueva mucho muchos mismo
        """.split()
    ),
)
