"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"presunt[oa]s?|presuntamente|supuest[oa]s?|supuestamente|alegad[oa]s?",
    possible=r"quizás?|tal vez|posiblemente|acaso|a lo mejor|puede que|potencialmente",
    probable=r"probablemente|seguramente|con toda probabilidad|previsiblemente|es probable",
    apparent=r"al parecer|aparentemente|por lo visto",
    soft=(
        r"pod(?:r\w+|í\w+|emos)|pued\w+|pud\w+|habría\w*|sería\w*|estaría\w*|debería\w*|"
        r"\w{3,}ría[ns]?|parec\w+|posib\w+|probab\w+|potencial\w*|según|sospech\w+|cre\w+|piens\w+|"
        r"pens\w+|estim\w+|supon\w+|supus\w+|presum\w+|acus\w+|rumor\w*|si|duda\w*|inciert\w+|tem\w+|"
        r"riesgo\w*|amenaz\w+|prev\w+|esper\w+|indic\w+|sugier\w+|consider\w+|peligro\w*|casi|como|"
        r"plane\w+|eventual\w*|hipót\w+|dich\w+|di(?:ce|cen|jo|jeron)|puede\w*|permit\w+|autoriz\w+"
    ),
)
