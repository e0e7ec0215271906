"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"segundo as primeiras informações|acredita-se|julga-se|pensa-se|suspeita-se|crê-se|alegadamente|alegad[oa]s?|supost[oa]s?|supostamente|presumíve(?:l|is)|"
        r"(?:teria|teriam|terá|terão)(?= (?:\w+ )?(?:\w+(?:ado|ido)|feito|dito|visto|escrito|posto|morto|aberto|pago|ganho|gasto)\b)|"
        r"(?:acusad|suspeit)[oa]s? de"
    ),
    possible=(
        r"talvez|quiçá|possivelmente|porventura|pode ser que|potencialmente|poderiam?|poderá|"
        r"poderão|é possível|não se descarta"
    ),
    probable=r"provavelmente|presumivelmente|com toda a probabilidade|é provável",
    apparent=r"aparentemente|ao que parece|ao que tudo indica|parece[m]?",
    planned=(
        r"deverá|deverão|planeja[m]?|planeia[m]?|pretende[m]?|prevê|preveem|quer|querem|"
        r"deve[m]?(?= \w+r\b)|espera-se"
    ),
    soft=(
        r"descart\w+|exclu\w+|poderi\w+|poderá|poderão|teria\w*|terá|terão|seria\w*|estaria\w*|deveria\w*|deve|devem|"
        r"deverá|deverão|\w{3,}riam?|parec\w+|prováve\w*|provavel\w*|potencia\w*|segundo|conforme|"
        r"suspeit\w+|acredit\w+|pens\w+|estim\w+|sup[oõ]\w+|supost\w+|presum\w+|acus\w+|indici\w+|"
        r"arguid\w+|réus?|investig\w+|rumor\w*|boato\w*|se(?= (?:for|forem|houver|tiver|vier|não|[ao]s? \w+ (?:for|forem|houver|tiver|vier|ficar|fosse|estiver))\b)|dúvida\w*|incert\w+|tem(?:e|em|or\w*)|"
        r"previ\w+|prevê|esper\w+|indic\w+|suger\w+|consider\w+|eventua\w*|hipót\w+|dit[oa]s?|diz-se|"
        r"aleg\w+|possív\w+|possib\w+|chamad[oa]s?|alert\w+|advert\w+|projet\w+|apont\w+|"
        r"expectativ\w+|julg\w+|opini\w+"
    ),
    able=(
        r"pode|podem|podia\w*|poder|puder\w*|possa\w*|capa(?:z|zes)|risco\w*|ameaç\w+|perig\w+|"
        r"permit\w+|autoriz\w+|plane\w+|quer|querem|pretend\w+|opç\w+|possibilidade\w*|chance\w*|"
        r"propo\w+|às vezes|suscetíve\w*"
    ),
    future=(
        r"\w{2,}(?:ará|arão|erá|erão|irá|irão|rá|rão)|será|serão|vai|vão|próxim\w+|amanhã|em breve"
    ),
    accused=r"suspeit[oa]s?|acusad[oa]s?|arguid[oa]s?|réus?|ré",
    past=r"foi|foram|havia|haviam|\w{3,}(?:ou|aram|iram|eram|eu|iu)",
    rough=(
        r"cerca de|aproximadamente|em torno de|por volta de|quase|pelo menos|ao menos|no mínimo|até|à volta de|uns|umas"
    ),
    bounds=(
        r"antes|cedo|mais|menos|super\w+|ultrapass\w+|atin\w+|cheg\w+|máxim\w+|mínim\w+|rond\w+|média|estim\w+|entre|perto|\w+ena|por"
    ),
    suspected=r"alegad[oa]s?|supost[oa]s?|presumíve(?:l|is)",
    condition=(
        r"(?<!como )(?<!mesmo )se (?:for|forem|houver|tiver|vier|não|[ao]s? \w+ (?:for|forem|houver|tiver|vier|ficar|fosse|estiver))|caso (?:se|o|a|os|as|não|haja|seja)|a menos que|desde que (?=[oa]s?\b)|a não ser que"
    ),
    depends=(r"em caso|depend\w*|caso contrário|uma vez|enquanto|caso"),
)
