"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"según las primeras (?:investigaciones|informaciones|hipótesis)|se cree|se estima|se sospecha|se piensa|presunt[oa]s?|presuntamente|supuest[oa]s?|supuestamente|"
        r"habría[ns]?(?= (?:\w+ )?(?:\w+(?:ado|ido|ído)|muerto|hecho|dicho|visto|escrito|puesto|roto|abierto|vuelto|cubierto|impuesto|propuesto)\b)|"
        r"(?:acusad|sospechos)[oa]s? de|sospecha de"
    ),
    possible=(
        r"quizás?|tal vez|posiblemente|acaso|a lo mejor|puede que|potencialmente|"
        r"podría[ns]?|pueda[ns]?|es posible|no se descarta"
    ),
    probable=(
        r"probablemente|seguramente|con toda probabilidad|previsiblemente|es probable|"
        r"muy probable"
    ),
    apparent=r"al parecer|aparentemente|por lo visto|parece[n]?",
    planned=(
        r"prevén?|planea[n]?|tiene[n]? previsto|pretende[n]?|quiere[n]?|estudia[n]?(?= \w+r\b)|"
        r"espera[n]?(?= \w+r\b)|se espera"
    ),
    soft=(
        r"descart\w+|excluy\w+|podr[ií]a\w*|pueda[ns]?|habría\w*|sería\w*|estaría\w*|debería\w*|\w{3,}ría[ns]?|"
        r"parec\w+|posib\w+|probab\w+|potencial\w*|según|sospech\w+|cre(?:e[n]?|ía[n]?|yó|ído)|"
        r"piens\w+|pens\w+|estim\w+|supon\w+|supus\w+|supuest\w+|presum\w+|presunt\w+|acus\w+|"
        r"imput\w+|investig\w+|juzgad\w+|procesad\w+|rumor\w*|si|duda\w*|inciert\w+|tem(?:e[n]?|ía[n]?|or\w*)|"
        r"prev\w+|esper\w+|indic\w+|sugier\w+|suger\w+|consider\w+|hipót\w+|dich[oa]s?|se dice|"
        r"apunt\w+|señal\w+|debe\w* de|advert\w+|adviert\w+|pronostic\w+|calcul\w+|apar\w+|"
        r"eventual\w*|llamad[oa]s?|opin\w+|juicio|indicio\w*|alega\w+|asegur\w+|tendr\w+ que"
    ),
    able=(
        r"puede[ns]?|podemos|pued\w+|pud\w+|podí\w+|capaz|capaces|riesgo\w*|amenaz\w+|peligr\w+|"
        r"permit\w+|autoriz\w+|plane\w+|quier\w+|quer\w+|opci\w+|posibilidad\w*|oportunid\w+|"
        r"intent\w+|propon\w+|propues\w+|pretend\w+|susceptible\w*|a veces|estudia\w*"
    ),
    future=(
        r"\w{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán)|será|serán|va a|van a|próxim\w+|"
        r"mañana|pronto"
    ),
    accused=r"sospechos[oa]s?|acusad[oa]s?|imputad[oa]s?|investigad[oa]s?",
    past=r"ha|han|había|habían|fue|fueron|\w{3,}(?:ó|aron|ieron)",
    rough=(
        r"unos|unas|alrededor de|aproximadamente|cerca de|casi|al menos|por lo menos|cuando menos|como mínimo|hasta|en torno a|hacia las?"
    ),
    bounds=(
        r"antes|tarde|pronto|más|menos|super\w+|alcanz\w+|lleg\w+|máxim\w+|mínim\w+|rond\w+|estim\w+|promedio|media|unos|casi|entre|de hasta|sobre|apenas|roz\w+|\w+ena"
    ),
    suspected=r"presunt[oa]s?|supuest[oa]s?",
    condition=(
        r"(?<!como )(?<!incluso )(?<!aun )(?<!aunque )si(?! bien| no)|a menos que|siempre que|siempre y cuando|salvo que|a no ser que|con la condición|en caso de que"
    ),
    depends=(r"en caso|a falta|depend\w*|de lo contrario|una vez|de confirmarse|de ser|mientras"),
)
