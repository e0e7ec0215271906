"""Spelling: frequent words."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        il lo la gli le un uno una di del della dei delle degli e ed o ma che chi cui dove
        quando come perché se non più meno molto già anche sempre mai niente tutto tutta tutti
        tutte è sono era erano fu furono sarà essere stare sta stanno ha hanno aveva avevano
        avere fa fare può possono deve devono dice detto con senza per in su sotto tra fra verso
        da dal dalla fino durante prima dopo contro secondo questo questa questi queste quello
        quella quelli suo sua suoi sue nostro nostra mio tuo noi voi loro altro altra altri
        altre due tre quattro cinque sei sette otto nove dieci cento mille primo anno anni
        giorno giorni tempo paese mondo governo presidente ministro uomo donna grande nuovo
        nuova stesso
        """.split()
    ),
)
