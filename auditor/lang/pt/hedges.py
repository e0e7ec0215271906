"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"alegad[oa]s?|alegadamente|supost[oa]s?|supostamente|presumíve(?:l|is)",
    possible=r"talvez|quiçá|possivelmente|porventura|pode ser que|potencialmente",
    probable=r"provavelmente|presumivelmente|com toda a probabilidade|é provável",
    apparent=r"aparentemente|ao que parece|ao que tudo indica",
    soft=(
        r"pod(?:e|em|ia\w*|eri\w+|er\w*)|poss\w+|teria\w*|seria\w*|estaria\w*|deveria\w*|"
        r"dev\w+|\w{3,}ria(?:m)?|parec\w+|prováve\w*|potencia\w*|segundo|suspeit\w+|"
        r"acredit\w+|pens\w+|estim\w+|sup[oõ]\w+|presum\w+|acus\w+|rumor\w*|boato\w*|se|"
        r"dúvida\w*|incert\w+|tem\w+|risco\w*|ameaç\w+|prev\w+|esper\w+|indic\w+|suger\w+|"
        r"consider\w+|perigo\w*|quase|como|eventua\w*|hipót\w+|dit\w+|diz\w*"
    ),
)
