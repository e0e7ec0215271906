"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"de|d[’']",
    goal=r"à|jusqu[’']à",
    past=r"contre|par rapport à|après",
    since=r"depuis|à partir d[ue]|à compter d[ue]|dès|après",
    until=r"jusqu[’']au?x?|jusqu[’']en|d[’']ici(?: à| au| la)?|avant|au plus tard",
    between=r"le|la|les|fin|de|du|début|mi|fin de|des|en|l[’']année",
)
