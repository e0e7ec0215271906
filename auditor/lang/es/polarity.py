"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "aument* sub* subió incremento* increment* creci* crece* alza* elev* ascend*",
            "baj* cay* caíd* cae caen descen* disminu* redu* declin* retroce*",
        ),
        "high": (
            "alto alta altos altas mayor mayores superior*",
            "bajo baja bajos bajas menor menores inferior*",
        ),
        "more_than": (
            "más_de al_menos",
            "menos_de como_máximo",
        ),
        "win": (
            "gan* ganó victoria* vence* venci*",
            "perd* pierd* derrot*",
        ),
        "accept": (
            "acept* aprob* aprueb* adopt* ratific*",
            "rechaz* deneg* denieg* rehús*",
        ),
        "allow": (
            "autoriz* permit* permis* legal*",
            "prohib* ilegal*",
        ),
        "support": (
            "apoy* respald* favor*",
            "critic* opon* opus* opos* contra",
        ),
        "start": (
            "comenz* comienz* empez* empiez* inici*",
            "termin* finaliz* acab* conclu* fin ces* deten*",
        ),
        "open": (
            "abiert* abr* abier* reabr*",
            "cerr* cierr* clausur*",
        ),
        "first": (
            "primer primera primero primeros primeras",
            "último última últimos últimas",
        ),
        "before": (
            "antes previ* anterior*",
            "después luego posterior* tras",
        ),
        "arrest": (
            "arrest* deten* detuv* encarcel*",
            "liber* soltar* solt*",
        ),
        "guilty": (
            "culpable* conden*",
            "inocente* absuel* absolv*",
        ),
        "healthy": (
            "sano sana sanos sanas cur*",
            "enferm*",
        ),
        "success": (
            "éxito* logr*",
            "fracas*",
        ),
        "strong": (
            "fuerte* poderos*",
            "débil* debilit*",
        ),
        "positive": (
            "positiv*",
            "negativ*",
        ),
        "left": (
            "izquierd*",
            "derech*",
        ),
        "buy": (
            "compr* adquir*",
            "vend* vent*",
        ),
        "import": (
            "import*",
            "export*",
        ),
        "rich": (
            "ric*",
            "pobre*",
        ),
        "hot": (
            "calor* caliente* cálid*",
            "frío* fría*",
        ),
        "fast": (
            "rápid* veloz",
            "lent*",
        ),
        "safe": (
            "segur*",
            "peligros* insegur*",
        ),
        "north": (
            "norte",
            "sur",
        ),
        "east": (
            "este_de oriental* oriente",
            "oeste occidental* occidente",
        ),
        "public": (
            "públic*",
            "privad* secret*",
        ),
        "majority": (
            "mayoría*",
            "minoría*",
        ),
        "temporary": (
            "temporal* provisional*",
            "permanente* definitiv*",
        ),
        "voluntary": (
            "voluntari* opcional*",
            "obligatori*",
        ),
        "legal": (
            "legal* legítim*",
            "ilegal* ilícit*",
        ),
        "profit": (
            "ganancia* beneficio* superávit",
            "pérdida* déficit",
        ),
        "improve": (
            "mejor*",
            "empeor* peor*",
        ),
        "hire": (
            "contrat*",
            "despid* despedi*",
        ),
        "urban": (
            "ciudad* urban*",
            "pueblo* rural* aldea*",
        ),
        "victim": (
            "víctima*",
            "agresor* autor*",
        ),
        "demand": (
            "demanda",
            "oferta",
        ),
    },
    never=r"seguros? de enfermedad|bajas? por enfermedad|no menos de|no más de|nada menos que|(?:la |el )?(?:semana|mes|año|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo) pasad\w+|últim\w+ (?:semanas?|mes\w*|años?|noches?|días?|horas?|tiempos?)|primer\w* ministr\w*|al fin|por fin|fin de (?:semana|año|mes)|a fines?|a fin de|en contra|derechos?|a favor|por favor|favor de|sub\w*título|subraya\w*|subasta\w*|subs\w+|subv\w+|suburb\w*|subte\w*|subm\w*|importan\w*|importa|gana(?:do|dería)\w*|baja california|países bajos|bajo (?:el|la|los|las|un|una)|bajo|elecci\w+|elector\w*|elegi\w*|elevador\w*|rica(?!\w)|costa rica|puerto rico|favorit\w*|desde|norteamerican\w*|sudameric\w*|surge\w*|surgi\w*",
)
