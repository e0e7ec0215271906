"""Abbreviations, for sentence splitting."""

from auditor.lang.topics.sentences import SentenceTable

TABLE = SentenceTable(
    titles=frozenset(
        """
        dr prof mr mrs ms mx st gen col maj sgt capt lt gov sen rep rev hon adm cmdr messrs mt
        ft fr sr pres
        """.split()
    ),
    closers=frozenset("etc inc ltd co corp a.m p.m jr sr bros".split()),
    abbreviations=frozenset(
        """
        etc inc ltd co corp dept est approx cf e.g i.e vs no nos vol fig pp jan feb mar apr jun
        jul aug sept sep oct nov dec ave blvd univ assn bros al ph.d m.d b.a
        """.split()
    ),
    openers=frozenset(
        """
        The A An In On At He She It They We I But And For With From By This That These Those His
        Her Its If When While After Before As To Of There What Who How Why However Our Their
        """.split()
    ),
)
