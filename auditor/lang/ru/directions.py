"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"с|со|от",
    goal=r"до|на",
    past=r"против|по сравнению с|после",
    since=r"с|со|от|начиная с|после",
    until=r"до|к|по|не позднее|перед",
    between=r"конца|начала|середины|концу|началу|года|году|\d+ часов",
)
