"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "aument* sal* salit* cresc* cresci* crebb* increment* rialz* rincar*",
            "cal* calat* diminu* scend* sces* ridu* ridott* ribass* cad* crol* flession*",
        ),
        "high": (
            "alto alta alti alte maggior* superior* elevat*",
            "basso bassa bassi basse minor* inferior*",
        ),
        "more_than": (
            "più_di oltre almeno",
            "meno_di al_massimo",
        ),
        "win": (
            "vinc* vint* vinse vittori*",
            "perd* pers* sconfitt*",
        ),
        "accept": (
            "accett* approv* adott* ratific*",
            "rifiut* respin* rigett* bocci*",
        ),
        "allow": (
            "autorizz* permett* permess* consent* legal*",
            "viet* proib* illegal*",
        ),
        "support": (
            "sosten* sostegn* appoggi* favorevol*",
            "critic* oppon* oppost* contrari*",
        ),
        "start": (
            "inizi* cominc* avvi*",
            "fini* termin* conclu* ferm* cess*",
        ),
        "open": (
            "apert* apr* riapr*",
            "chius* chiud*",
        ),
        "first": (
            "primo prima primi prime",
            "ultimo ultima ultimi ultime",
        ),
        "before": (
            "prima precedent*",
            "dopo successiv* seguent*",
        ),
        "arrest": (
            "arrest* deten* incarcer*",
            "liber* rilasci* scarcer*",
        ),
        "guilty": (
            "colpevol* condann*",
            "innocent* assolt* assol*",
        ),
        "healthy": (
            "sano sana sani sane guarit*",
            "malat* ammal*",
        ),
        "success": (
            "success* riusc*",
            "fallim* falli* insuccess*",
        ),
        "strong": (
            "fort* rafforz*",
            "debol* indebol*",
        ),
        "positive": (
            "positiv*",
            "negativ*",
        ),
        "left": (
            "sinistr*",
            "destr*",
        ),
        "buy": (
            "acquist* compr*",
            "vend*",
        ),
        "import": (
            "import*",
            "export* esport*",
        ),
        "rich": (
            "ricc*",
            "pover*",
        ),
        "hot": (
            "cald*",
            "fredd*",
        ),
        "fast": (
            "veloc* rapid*",
            "lent*",
        ),
        "safe": (
            "sicur*",
            "pericolos* insicur*",
        ),
        "north": (
            "nord settentrional*",
            "sud meridional*",
        ),
        "public": (
            "pubblic*",
            "privat* segret*",
        ),
        "majority": (
            "maggioranz*",
            "minoranz*",
        ),
        "temporary": (
            "temporane* provvisor*",
            "permanent* definitiv*",
        ),
        "voluntary": (
            "volontari* facoltativ*",
            "obbligator*",
        ),
        "legal": (
            "legal* legittim*",
            "illegal* illecit*",
        ),
        "profit": (
            "profitt* guadagn* utili",
            "perdit* deficit",
        ),
        "improve": (
            "miglior*",
            "peggior*",
        ),
        "hire": (
            "assunt* assum* assunzion*",
            "licenzi*",
        ),
        "victim": (
            "vittim*",
            "aggressor* autor*",
        ),
        "demand": (
            "domanda",
            "offerta",
        ),
    },
    never=r"cass[ae] malattia|assicurazion\w+ malattia|congedo per malattia|non meno di|non più di|(?:la |il )?(?:settimana|mese|anno|notte) scors\w+|ultim\w+ (?:settiman\w+|mes\w+|ann\w+|nott\w+|giorn\w+|or\w+|temp\w+)|prim\w+ ministr\w*|prima|importan\w*|importa\w*|alla fine|infin\w+|sala|sale|calc\w*|calam\w*|caldo|destin\w*|vincol\w*|person\w*|persin\w*|calend\w*|salut\w*|salvat\w*|salar\w*|calabr\w*|california|sala|saldo|aprile|forse|forz\w*",
)
