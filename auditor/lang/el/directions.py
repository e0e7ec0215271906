"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"από(?: τ[οηαις]\w{0,2})?",
    goal=r"σε|στ[οηαις]\w{0,3}|έως|μέχρι",
    past=r"έναντι|σε σχέση με|σε σύγκριση με",
    since=r"από|μετά|από τ[ιην]\w{0,2}",
    until=r"έως|ως|μέχρι|πριν(?: από)?",
    between=r"τ\w{1,3}|τέλος|τέλη|αρχές|του",
)
