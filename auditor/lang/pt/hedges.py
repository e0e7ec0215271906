"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"alegad[oa]s?|alegadamente|supost[oa]s?|supostamente|presumíve(?:l|is)",
    possible=r"talvez|quiçá|possivelmente|porventura|pode ser que|potencialmente",
    probable=r"provavelmente|presumivelmente|com toda a probabilidade|é provável",
    apparent=r"aparentemente|ao que parece|ao que tudo indica",
    soft=(
        r"pod(?:e|em|ia\w*|eri\w+|er\w*)|poss\w+|teria\w*|seria\w*|estaria\w*|deveria\w*|dev\w+|"
        r"\w{3,}ria(?:m)?|parec\w+|prováve\w*|potencia\w*|segundo|suspeit\w+|acredit\w+|pens\w+|"
        r"estim\w+|sup[oõ]\w+|presum\w+|acus\w+|rumor\w*|boato\w*|se|dúvida\w*|incert\w+|tem\w+|"
        r"risco\w*|ameaç\w+|prev\w+|esper\w+|indic\w+|suger\w+|consider\w+|perigo\w*|quase|como|"
        r"eventua\w*|hipót\w+|dit\w+|diz\w*|pode\w*|permit\w+|autoriz\w+"
    ),
)
