"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    none=r"aucune? d(?:es|e|[’'])",
    few=r"peu d(?:e|[’'])|une poignée d(?:e|[’'])|rares sont",
    minority=r"une (?:petite )?minorité|la minorité d|moins de la moitié",
    some=r"certaine?s|quelques(?:-une?s)?|plusieurs|une partie d(?:es|e|u|[’'])",
    many=r"beaucoup d(?:e|[’'])|de nombreu\w+",
    half=r"la moitié",
    most=r"la plupart|l?(?:a|une) (?:grande |large |vaste |écrasante )?majorité|la majeure partie|plus de la moitié|la plus grande partie",
    nearly=r"(?:presque|quasiment|pratiquement) (?:[a-zà]{1,4} )?(?:tou(?:s|tes)|chaque)|la quasi-totalité",
    all=r"tou(?:s|tes)(?= (?:les|ses|ces|leurs|nos|des|ceux|celles))|la totalité|l[’']ensemble d(?:es|e|u)",
    never=r"tou(?:s|tes) les (?:jours|ans|mois|deux|trois|quatre|\d+|soirs|matins|semaines|heures)|peu de (?:temps|choses)|pas tou(?:s|tes)|quelques (?:jours|mois|semaines|heures|années|minutes)|plusieurs (?:jours|mois|semaines|heures|années|fois)|(?:première|seconde|deuxième) moitié",
)
