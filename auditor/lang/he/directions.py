"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"(?:ו|ש)?מ-?",
    goal=r"ל-?|עד ל?-?",
    past=r"לעומת|בהשוואה ל-?",
    since=r"מאז|החל מ-?|מ-?|אחרי|לאחר",
    until=r"עד|לפני",
    between=r"ה|סוף|תחילת|יום|ה-|אמצע|חודש",
)
