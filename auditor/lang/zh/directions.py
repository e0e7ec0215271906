"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start=r"从|從|由",
    goal=r"到|至|成|为|為",
    past=r"对比|對比|去年的|此前的",
    since=r"自从|自從|自|从|從",
    until=r"截至|截止|(?<!追溯)至|(?<!追溯)(?<!上溯)到|直到",
    between=r"[去今明]年|当地时间",
    since_after=r"起|以来|以來|之后|之後|以后|以後|后|後",
    until_after=r"前|之前|以前|为止|為止",
)
