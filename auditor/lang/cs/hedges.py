"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=r"údajn\w+|domněl\w+|takzvan\w+|prý|podezřel\w+",
    possible=r"možná|snad|případně|eventuálně|potenciálně|třeba",
    probable=(
        r"pravděpodobn\w+|zřejmě|patrně|nejspíš\w*|"
        r"asi(?! (?:\d|dv\w|tř\w|čty\w|pě\w|šest|sedm|osm|dev|des|sto|stov|tisíc|mili|pol|půl|čtvrt|třetin|od|za|před|po|v|ve|do|na|o|z|kolem|každ))"
    ),
    apparent=r"zdánliv\w+|podle všeho|zdá se|vypadá to",
    soft=(
        r"m[oů][hž]\w*|lze|by|bych\w*|prý|zda|zdá\w*|zdál\w*|podle|možn\w+|podezř\w+|věř\w+|mysl\w+|"
        r"odhad\w+|předpoklád\w+|obvin\w+|jestli|pokud|kdyby|pochyb\w+|nejist\w+|nejasn\w+|obáv\w+|"
        r"obav\w+|rizik\w+|hroz\w+|očekáv\w+|má|mají|měl\w*|plánu\w*|plán\w*|skoro|téměř|jakoby|chce|"
        r"chtějí|smí|smějí|povol\w+"
    ),
)
