"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"podle předběžných (?:informací|zjištění)|předpokládá se|má se za to|věří se|údajn\w+|domněl\w+|prý|podezřel\w+ z|podezřív\w+ z|obviněn\w* z|obžalovan\w+ z|"
        r"m(?:ěl|ěla|ělo|ěli|ěly)(?= [^.;:!?,]{0,60}?\w+(?:at|et|ět|it|out|ést|ít|ýt)\b)"
    ),
    possible=(
        r"možná|snad|eventuálně|potenciálně|mohl[aoiy]? by|by mohl[aoiy]?|je možné|není vyloučeno|"
        r"nelze vyloučit"
    ),
    probable=(
        r"pravděpodobn[ěá]|zřejmě|patrně|nejspíš\w*|"
        r"asi(?! (?:\d|dv\w|tř\w|čty\w|pě\w|šest|sedm|osm|dev|des|sto|stov|tisíc|mili|pol|půl|čtvrt|"
        r"třetin|od|za|před|po|v|ve|do|na|o|z|kolem|každ|měsíc|týd|rok|let|hodin|minut))"
    ),
    apparent=r"zdánlivě|podle všeho|zdá se|vypadá to",
    planned=r"má|mají|plánuj[ei]|plánují|hodlá|hodlají|chce|chtějí|zvažuje|zvažují",
    soft=(
        r"nevylouč\w+|vylouč\w+|by|bych\w*|prý|zda|zdá\w*|zdál\w*|podle|možn\w+|pravděpodob\w+|podezř[ei]\w+ z|podezřen\w+|"
        r"podezřív\w+|věř\w+|mysl\w+|odhad\w+|předpoklád\w+|předpoklad\w*|obvin\w+|obžalo\w+|žalob\w+|"
        r"vyšetřov\w+|stíh\w+|soudu|jestli|pokud|kdyby|pochyb\w+|nejist\w+|nejasn\w+|obáv\w+|obav\w+|"
        r"očekáv\w+|měl\w*|měli|údajn\w*|takzvan\w+|varuj\w+|varov\w+|prognóz\w*|naznač\w+|tvrd\w+|"
        r"považ\w+|domnív\w+|soud[íi]|nasvědč\w+|hodnot\w+|mus[ei]l\w*|názor\w*|spekul\w+|snad"
    ),
    able=(
        r"m[oů][hž]\w*|mohl\w*|lze|schop\w+|riz[ie]k\w+|hroz\w+|šanc\w+|naděj\w+|douf\w+|nebezpeč\w+|"
        r"plán\w*|plánu\w*|chce|chtějí|smí|smějí|povol\w+|umožň\w+|umožn\w+|hodl\w+|zvaž\w+|má|mají|"
        r"možnost\w*|případně|někdy"
    ),
    future=r"bude|budou|má|mají|příšt\w+|zítra|brzy|dojde|nastane",
    accused=r"podezřel\w+|obviněn\w+|obžalovan\w+",
    past=r"byl[aoiy]?|byli|\w{3,}(?:al|ala|alo|ali|aly|il|ila|ilo|ili|ily|el|ela|eli)",
    rough=(
        r"asi|zhruba|přibližně|kolem|okolo|téměř|skoro|nejméně|alespoň|minimálně|přinejmenším|až"
    ),
    bounds=(
        r"dříve|nejdříve|nejpozději|dřív|více|méně|přes|přesah\w+|dosah\w+|dosáh\w+|maxim\w+|minim\w+|průměr\w*|odhad\w+|mezi|nad|pod|cca|necel\w+|bezmála|do|takřka"
    ),
    suspected=r"údajn[ýáéí]\w*|domněl\w+",
)
