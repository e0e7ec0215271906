"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

_PARTICIPLE = r"(?:\w+ ){0,2}?(?!dovut|potut|volut|preferit)(?:\w+(?:at|ut|it)|fatt|dett|vist|scritt|mess|pres|mort|apert|rimast|trascors|nascost|chiest|rispost|spes|uccis|sottratt|pers|stat|intascat|ammess|promess|decis|corrott|sparat|espress|scopert|rott|vint|avut|offert|discuss)[oaie]\b"

TABLE = HedgeTable(
    alleged=(
        r"secondo le prime (?:ricostruzioni|ipotesi|informazioni)|stando alle prime|si ritiene|si crede|si pensa|si sospetta|presunt[oaie]|presuntamente|sedicent[ei]|"
        rf"(?:avrebbe(?:ro)?|sarebbe(?:ro)?)(?= {_PARTICIPLE})|"
        r"(?:accusat|sospettat|indagat|indiziat)[oaie] (?:di|per)"
    ),
    possible=(
        r"forse|possibilmente|può darsi|potenzialmente|potrebbe(?:ro)?|è possibile|"
        r"non si esclude|non è escluso"
    ),
    probable=(
        r"probabilmente|verosimilmente|con ogni probabilità|presumibilmente|è probabile|"
        r"molto probabile"
    ),
    apparent=r"apparentemente|a quanto pare|a quanto sembra|pare che|sembra(?:no)?|pare(?= \w)",
    planned=(
        r"dovrebbe(?:ro)?|prevede|prevedono|intende|intendono|vuole|vogliono|punta a|puntano a|"
        r"pensa di|progetta"
    ),
    soft=(
        r"esclus\w+|esclud\w+|possa|possano|potr[eà]\w+|avrebb\w+|sarebb\w+|dovrebb\w+|\w{3,}rebb\w+|sembr\w+|pa(?:re|iono|rv\w+)|"
        r"possibil\w*|probabil\w*|potenzial\w*|secondo|sospett\w+|cred\w+|pens\w+|stim\w+|suppon\w+|"
        r"presum\w+|presunt\w+|accus\w+|indagat\w+|indag\w+|imputat\w+|processo|indiziat\w+|voci|se|"
        r"dubbi\w*|incert\w+|tem(?:e|ono|eva\w*|uto)|timor\w+|prev\w+|indic\w+|sugger\w+|consider\w+|"
        r"eventual\w*|ipot\w+|ritien\w+|ritenut\w+|dett[oaie]|si dice|cosiddett\w+|avvert\w+|attes\w+|"
        r"aspett\w+|appar\w+|parrebbe|giudic\w+|deve aver\w*|devono aver\w*|segn[oi]|indizi\w*|alleg\w+"
    ),
    able=(
        r"pu[oò]|possono|pot(?:ev\w+|ut\w+)|capac[ei]|risch\w+|minacc\w+|pericol\w*|ammess\w+|"
        r"consent\w+|permess\w+|permett\w+|opzion\w+|possibilità|speran\w+|sper\w+|vuole|vogliono|"
        r"intend\w+|propon\w+|propost\w+|progett\w+|pian\w+|a volte"
    ),
    future=(
        r"\w{2,}(?:erà|eranno|irà|iranno|rrà|rranno|drà|dranno|trà|tranno)|sarà|saranno|avrà|"
        r"avranno|prossim\w+|domani|presto|entro"
    ),
    accused=r"sospettat[oaie]|indagat[oaie]|imputat[oaie]|accusat[oaie]",
    past=r"(?:ha|hanno|è|sono|si è|aveva)(?= (?:\w+ )?\w+(?:at|ut|it|s|tt|rt|st)[oaie]\b)",
    rough=(
        r"circa|quasi|intorno a\w*|almeno|per lo meno|non meno di|fino a\w*|all'incirca|all’incirca|attorno a\w*|una (?=decina|dozzina|ventina|trentina|quarantina|cinquantina|sessantina|settantina|ottantina|novantina)"
    ),
    bounds=(
        r"prima|presto|più|meno|oltre|super\w+|raggiun\w+|massim\w+|minim\w+|sfior\w+|media|stim\w+|\w+in[ae]|a|tra|verso|arriv\w+|toc\w+|poco"
    ),
    suspected=r"presunt[oaie]",
    condition=(
        r"(?<!come )(?<!anche )se(?! non)|a meno che|purché|a condizione|salvo che|nel caso in cui|qualora"
    ),
    depends=(r"in caso|dipend\w*|altrimenti|una volta|fermo restando|finché"),
)
