"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(r"prétendu\w*|prétendument|soi-disant|présumée?s?|supposée?s?|supposément|allégué\w*"),
    possible=(r"peut-être|éventuellement|possiblement|il se peut|il est possible|potentiellement"),
    probable=r"probablement|vraisemblablement|sans doute|sûrement|probables?",
    apparent=(
        r"apparemment|semble(?:nt)?-t-(?:il|elle|ils|elles)|à ce qu'il semble|visiblement|"
        r"en apparence"
    ),
    soft=(
        r"pou(?:rr\w+|v\w+|rra)|peu(?:t|vent|x)|aurai\w*|serai\w*|devrai\w*|\w{3,}(?:rait|raient)|"
        r"sembl\w+|par[aâ]\w+|possib\w+|éventuel\w*|potentiel\w*|selon|soupçon\w*|suspect\w*|croi\w+|"
        r"pens\w+|estim\w+|suppos\w+|présum\w+|accus\w+|prétend\w*|rumeur\w*|si|doute\w*|incertain\w*|"
        r"crain\w+|risqu\w+|menac\w+|envisag\w+|prévo\w+|prévu\w*|espèr\w+|attend\w*|indiqu\w+|"
        r"suggèr\w*|laiss\w+ (?:penser|entendre)|considér\w+|chance\w*|danger\w*|comme|presque|"
        r"hypothè\w+|réput\w+|dit\w*|peut|peuvent|autoris\w+|permis\w*"
    ),
    never=r"peut-être bien",
)
