"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"da|dal(?:l[oae’'])?|dai|dagli|dalle",
    goal=r"a|al(?:l[oae’'])?|ai|agli|alle|fino a",
    past=r"contro|rispetto a[li]?|rispetto al(?:l[oae’'])",
    since=r"da|dal(?:l[oae’'])?|a partire da(?:l)?|a decorrere dal|dopo",
    until=r"fino a[li]?|fino al(?:l[oae’'])|entro|prima de[li]?",
    between=r"il|lo|la|fine|del|di|inizio|metà|la fine|l[’']inizio|primo",
)
