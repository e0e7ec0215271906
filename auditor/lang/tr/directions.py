"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start_after=r"(?:[’'][dt][ae]n|[^\W\d_]*[dt][ae]n)(?! (?:fazla|çok|az|beri|sonra|önce|itibaren|biri|ibaret|bu yana|daha))",
    goal_after=r"(?:[’'][yn]?[ae]|[^\W\d_]*(?:[yşn][ae]|[rtlnk][ae]))(?! (?:karşı|göre|kadar))",
    past_after=r"(?:[’'][yn]?[ae]|[^\W\d_]*[ae]) (?:karşı|göre|kıyasla)",
    since_after=r"[^\W\d_’']{0,12}(?:[’']?[^\W\d_]{0,12}[dt][ae]n) (?:itibaren|beri|bu yana|sonra)",
    until_after=r"[^\W\d_’']{0,12}[’']?[^\W\d_]{0,12}(?:[ae] (?:kadar|dek|değin)|[dt][ae]n önce)",
)
