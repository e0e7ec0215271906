"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "aument* sub* subi* cresc* alta elev* increment*",
            "ca* caiu caíram queda* diminu* redu* baix* recu* declin*",
        ),
        "high": (
            "alto altos altas maior maiores superior*",
            "baixo baixa baixos baixas menor menores inferior*",
        ),
        "more_than": (
            "mais_de pelo_menos",
            "menos_de no_máximo",
        ),
        "win": (
            "ganh* venc* vitóri*",
            "perd* derrot*",
        ),
        "accept": (
            "aceit* aprov* adot* ratific*",
            "rejeit* recus* neg*",
        ),
        "allow": (
            "autoriz* permit* permis* legal*",
            "proib* ilegal*",
        ),
        "support": (
            "apoi* favor*",
            "critic* opõ* opos* contra",
        ),
        "start": (
            "começ* inici*",
            "termin* acab* encerr* conclu* cess*",
        ),
        "open": (
            "abert* abr* reabr*",
            "fech* encerr*",
        ),
        "first": (
            "primeiro primeira primeiros primeiras",
            "último última últimos últimas",
        ),
        "before": (
            "antes anterior* prévi*",
            "depois após posterior*",
        ),
        "arrest": (
            "pres* prend* det* encarcer*",
            "libert* solt*",
        ),
        "guilty": (
            "culpad* conden*",
            "inocent* absolv*",
        ),
        "healthy": (
            "saudáve* cur*",
            "doente* doenç*",
        ),
        "success": (
            "sucesso* êxito* consegu*",
            "fracass* falh*",
        ),
        "strong": (
            "forte* fortalec*",
            "frac* enfraquec*",
        ),
        "positive": (
            "positiv*",
            "negativ*",
        ),
        "left": (
            "esquerd*",
            "direit*",
        ),
        "buy": (
            "compr* adquir*",
            "vend*",
        ),
        "import": (
            "importaç* importad* importou",
            "exportaç* exportad* exportou",
        ),
        "rich": (
            "ric*",
            "pobre*",
        ),
        "hot": (
            "quente* calor",
            "fri*",
        ),
        "fast": (
            "rápid*",
            "lent*",
        ),
        "safe": (
            "segur*",
            "perigos* insegur*",
        ),
        "north": (
            "norte",
            "sul",
        ),
        "public": (
            "públic*",
            "privad* secret*",
        ),
        "majority": (
            "maioria",
            "minoria",
        ),
        "temporary": (
            "temporári* provisóri*",
            "permanente* definitiv*",
        ),
        "voluntary": (
            "voluntári* opcional*",
            "obrigatóri*",
        ),
        "legal": (
            "legal* legítim*",
            "ilegal* ilícit*",
        ),
        "profit": (
            "lucro* superávit",
            "prejuízo* perda* déficit",
        ),
        "improve": (
            "melhor*",
            "pior*",
        ),
        "hire": (
            "contrat*",
            "demit* demiss*",
        ),
        "victim": (
            "vítima*",
            "agressor* autor*",
        ),
        "demand": (
            "procura demanda",
            "oferta",
        ),
    },
    never=r"subsídio de doença|baixas? por doença|não menos de|não mais de|nada menos que|(?:a |o )?(?:semana|mês|ano|noite) passad\w+|últim\w+ (?:semanas?|mes\w*|anos?|noites?|dias?|horas?)|primeir\w*[- ]ministr\w*|direitos?|a favor|por favor|sub\w*linh\w*|subst\w+|subúrb\w*|submar\w*|subs\w+|cad[ae]|cas[ao]\w*|cam\w+|can\w+|cap\w+|car\w+|cat\w+|cau\w+|caf\w+|cal\w+|cab\w+|caç\w+|cac\w+|caixa\w*|cai(?:xa)\w*|rica|presid\w*|presen\w*|pression\w*|press\w*|detalh\w*|determ\w*|detec\w*|preso|frit\w*|costa rica|negoci\w*|negóci\w*|negr\w*",
)
