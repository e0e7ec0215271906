"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"presunt[oa]s?|presuntamente|supuest[oa]s?|supuestamente|alegad[oa]s?",
    possible=r"quizás?|tal vez|posiblemente|acaso|a lo mejor|puede que|potencialmente",
    probable=r"probablemente|seguramente|con toda probabilidad|previsiblemente|es probable",
    apparent=r"al parecer|aparentemente|por lo visto",
    soft=(
        r"pod(?:r\w+|í\w+|emos)|pued\w+|pud\w+|habría\w*|sería\w*|estaría\w*|debería\w*|"
        r"\w{3,}ría[ns]?|parec\w+|posib\w+|probab\w+|potencial\w*|según|sospech\w+|cre\w+|"
        r"piens\w+|pens\w+|estim\w+|supon\w+|supus\w+|presum\w+|acus\w+|rumor\w*|si|duda\w*|"
        r"inciert\w+|tem\w+|riesgo\w*|amenaz\w+|prev\w+|esper\w+|indic\w+|sugier\w+|"
        r"consider\w+|peligro\w*|casi|como|plane\w+|eventual\w*|hipót\w+|dich\w+|"
        r"di(?:ce|cen|jo|jeron)"
    ),
)
