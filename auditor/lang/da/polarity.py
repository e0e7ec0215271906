"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "stiger steg steget stigende stige stigning* øger øgede øget øgning* vokser voksede vokset vækst* forøg* hæver hævede hævet klatr* hæve forhøj*",
            "falder faldt faldet faldende fald faldt mindsk* sænk* nedgang* skrump* reducer* formindsk*",
        ),
        "high": (
            "høj høje højt højere højest højeste rekordhøj*",
            "lav lave lavt lavere lavest laveste",
        ),
        "more_than": (
            "mere_end flere_end mindst",
            "mindre_end færre_end højst",
        ),
        "win": (
            "vandt vinder vundet vinde sejr* besejrede",
            "tabte taber tabt tabe nederlag*",
        ),
        "accept": (
            "vedtog vedtag* godkend* accepter* tiltrådte stemte_for",
            "afvis* forkast* nægte* afslog afslå* afslag* stemte_imod",
        ),
        "allow": (
            "tillad* tillod tilladt lovlig*",
            "forbyd* forbød forbudt forbud* ulovlig*",
        ),
        "support": (
            "støtte* bakker_op",
            "modarbejd* kritiser*",
        ),
        "start": (
            "begynd* start* indled*",
            "slutte* slut afslut* ophør*",
        ),
        "open": (
            "åbn* åben åbne",
            "lukk*",
        ),
        "first": (
            "første først",
            "sidste sidst",
        ),
        "before": (
            "før inden tidligere forinden",
            "efter derefter senere",
        ),
        "arrest": (
            "anholdt anhold* fængsl* arrester*",
            "løsladt løslad* frigiv*",
        ),
        "guilty": (
            "skyldig* dømt dømtes",
            "uskyldig* frifind* frikend* frifundet",
        ),
        "healthy": (
            "rask* sund* sundhed*",
            "syg syge sygt sygdom*",
        ),
        "success": (
            "succes* lykked*",
            "mislykked* fiasko*",
        ),
        "strong": (
            "stærk* styrk*",
            "svag* svæk*",
        ),
        "positive": (
            "positiv*",
            "negativ*",
        ),
        "left": (
            "venstre*",
            "højre*",
        ),
        "war_peace": (
            "fredelig*",
            "voldelig*",
        ),
        "buy": (
            "køb* købt* erhverv*",
            "sælg* solgt* solgte*",
        ),
        "import": (
            "import* indførsel*",
            "eksport* udførsel*",
        ),
        "rich": (
            "rig rige rigt velhavende",
            "fattig*",
        ),
        "hot": (
            "hed hede varm* varme*",
            "kold* kulde* kølig*",
        ),
        "fast": (
            "hurtig*",
            "langsom*",
        ),
        "young": (
            "ung unge yngre yngst*",
            "gammel gamle ældre ældst*",
        ),
        "safe": (
            "sikker sikre sikkert tryg*",
            "farlig* usikker*",
        ),
        "inside": (
            "inden_for indenfor",
            "uden_for udenfor",
        ),
        "north": (
            "nord nordlige*",
            "syd sydlige*",
        ),
        "east": (
            "øst østlige*",
            "vest vestlige*",
        ),
        "public": (
            "offentlig*",
            "hemmelig* privat*",
        ),
        "hire": (
            "ansæt* ansat",
            "afskedig* fyret fyrer",
        ),
        "majority": (
            "flertal*",
            "mindretal*",
        ),
        "maximum": (
            "højst maksimal*",
            "mindst minimal*",
        ),
        "profit": (
            "overskud* gevinst*",
            "underskud* tab",
        ),
        "demand": (
            "efterspørgs*",
            "udbud*",
        ),
        "improve": (
            "forbedr* bedre",
            "forværr* forring* værre",
        ),
        "temporary": (
            "midlertidig*",
            "permanent* varig*",
        ),
        "voluntary": (
            "frivillig*",
            "obligatorisk* tvangs*",
        ),
        "legal": (
            "lovlig*",
            "ulovlig*",
        ),
        "victim": (
            "offer ofre ofret",
            "gerningsm*",
        ),
        "advantage": (
            "fordel*",
            "ulempe*",
        ),
    },
    never=r"ikke mindre end|ikke mere end|sygehus\w*|sygekass\w*|sygeforsikr\w*|sygepleje\w*|sundheds\w+|(?:sidste|seneste) (?:uge|måned|år|gang)|første gang|i første omgang|østrig\w*|til sidst|i slutningen|i begyndelsen|før i tiden|i fald|tilfælde|i hvert fald|venstre(?= (?:parti|folketing))|partiet venstre",
)
