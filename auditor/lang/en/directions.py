"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"from",
    goal=r"to",
    past=r"(?:up|down) from|compared (?:with|to)|as against|versus|vs\.?",
    since=r"since|from|starting|beginning|as of|effective|after",
    until=r"until|till|by|before|up to|no later than|through|prior to|ahead of",
    between=r"the|end|of|start|beginning|early|late|mid|on|next|this|last|midnight|at least",
)
