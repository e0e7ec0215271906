"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

_PARTICIPLE = (
    r"(?:\w+ ){0,2}?(?!d[ûu]\b|pu\b|voulu\b|fallu\b|souhaité|aimé|préféré|mieux\b|ici\b|aussi\b|ainsi\b|"
    r"celui|celle|qui\b|ni\b|lui\b)\w+(?:é|ée|és|ées|is|it|i|ie|u|us|ue|ues|ert|erts|ort|orts|orte|ortes)\b"
)

TABLE = HedgeTable(
    alleged=(
        r"selon les premiers éléments|d['’]après les premiers éléments|on pense que|on croit|on soupçonne|suppose-t-on|prétendument|soi-disant|présumée?s?|supposée?s?|supposément|allégué\w*|"
        rf"(?:aur|ser)ai(?:t|ent)(?= {_PARTICIPLE})|"
        r"soupçonnée?s? d\w*|accusée?s? d\w*|suspectée?s? d\w*|soupçonné\w* d['’]|accusé\w* d['’]"
    ),
    possible=(
        r"peut-être|possiblement|il se peut|il est possible|potentiellement|pourrai(?:t|ent)|"
        r"éventuellement"
    ),
    probable=r"probablement|vraisemblablement|sans doute|selon toute vraisemblance",
    apparent=(
        r"apparemment|semble(?:nt)?|semble(?:nt)?-t-(?:il|elle|ils|elles)|à ce qu'il semble|"
        r"visiblement|en apparence"
    ),
    planned=(
        r"devrai(?:t|ent)|prévoi(?:t|ent)|envisage(?:nt)?|compte(?:nt)?(?= \w+(?:er|ir|re)\b)|"
        r"souhaite(?:nt)?|veut|veulent|espère(?:nt)?"
    ),
    soft=(
        r"exclu\w*|écart\w+|puisse|puissent|pourr\w+|aurai(?:t|ent)|serai(?:t|ent)|devrai\w*|\w{3,}(?:rait|raient)|sembl\w+|"
        r"par[aâ][iî]t\w*|paraiss\w+|possib\w+|éventuel\w*|potentiel\w*|selon|soupçon\w*|"
        r"suspecté\w*|suspicion\w*|croi\w+|cru|pens\w+|estim\w+|supposé\w*|suppos\w+|présum\w+|"
        r"accus\w+|inculp\w*|mise? en examen|mis en cause|poursuiv\w+|enquêt\w*|reproch\w*|"
        r"prétend\w*|rumeurs?|si|s['’]ils?|doute\w*|incertain\w*|crain\w+|craign\w+|"
        r"indiqu\w+|suggèr\w*|suggér\w*|laiss\w+ (?:penser|entendre|croire)|considér\w+|hypothè\w+|"
        r"réput\w+|dite?s?|dit-on|jug\w+|attend\w*|prévision\w*|prévo\w+|prévu\w*|alert\w*|aver\w+|"
        r"redout\w+|imagin\w+|probab\w+|vraisembl\w+|soi-disant|apparen\w+|avis|signe\w*|indic\w+|"
        r"a dû|ont dû|doit|doivent|envisag\w+"
    ),
    able=(
        r"peut|peuvent|peux|pouv\w+|pu|capable\w*|risqu\w+|menac\w+|danger\w*|chances?|espèr\w+|"
        r"espér\w+|autoris\w+|permi\w*|permet\w*|option\w*|veut|veulent|voul\w+|souhait\w+|"
        r"compt\w+|possibilité\w*|susceptible\w*|parfois|propos\w+|intention\w*|projet\w*|projett\w+"
    ),
    future=(
        r"\w{2,}(?:era|eront|ira|iront|dra|dront|rra|rront|ura|uront)|sera|seront|aura|auront|"
        r"va|vont|prochain\w*|demain|bientôt|d['’]ici"
    ),
    accused=r"suspecte?s?|accusée?s?|prévenue?s?|mise?s? en cause",
    past=r"(?:a|ont|est|sont|avait|avaient|s['’]est|se sont)(?= (?:\w+ )?\w+(?:é|ée|és|ées|u|ue|us|i|it|is)\b)",
    rough=(
        r"environ|quelque|près de|presque|autour de|à peu près|approximativement|au moins|au minimum|jusqu'à|jusqu’à|une? (?:bonne )?(?=dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)"
    ),
    bounds=(
        r"tôt|avant|tard|heures environ|plus|moins|dépass\w*|attei\w+|au-dessus|maximum|minimum|quelques|frôl\w+|avoisin\w+|vers|\w+aine|moyenne|estim\w+|à|entre|allant|culmin\w+|puisse\w*"
    ),
    suspected=r"présumée?s?|supposée?s?",
    condition=(
        r"(?<!comme )(?<!même )(?<!et )si(?! bien)|s['’](?=ils?\b)|à moins|à condition|pourvu qu[e'’]|sauf si|au cas où|tant qu[e'’]"
    ),
    depends=(r"en cas|sous réserve|dépend\w*|sinon|une fois|lorsqu\w*"),
)
