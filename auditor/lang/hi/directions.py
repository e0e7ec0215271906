"""From one value to another, and from one day until another."""

from auditor.lang.topics.directions import DirectionTable

TABLE = DirectionTable(
    start_after=r"[^,।\d]{0,14}? ?से(?! (?:अधिक|ज़्यादा|ज्यादा|कम|ऊपर|पहले|बाद))",
    goal_after=r"[^,।\d]{0,14}? ?(?:तक|पर|रह ग\S+|पहुंच\S*|हो (?:ग|जा)\S+|कर दि\S+)",
    past_after=r"[^,।\d]{0,14}? की तुलना",
    since_after=r"[^,।\d]{0,6}? ?(?:से|के बाद)(?! (?:अधिक|पहले))",
    until_after=r"[^,।\d]{0,6}? ?(?:तक|से पहले)",
)
