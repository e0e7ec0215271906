"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"från",
    goal=r"till",
    past=r"mot|jämfört med",
    since=r"sedan|från(?: och med)?|efter",
    until=r"till(?: och med)?|fram till|senast|före|innan",
    between=r"den|slutet|av|början|mitten|år|i",
)
