"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "steg stiger stigit stigande stiga stigning* ökar ökade ökat ökad* ökning* växer växte vuxit växande tillväxt* höjd* höjer höjt höjs höja höjning* klättr* uppgång*",
            "sjönk sjunk* sjönko faller föll fallit fallande fall minsk* sänk* nedgång* krymp* krympt* avtar avtog",
        ),
        "high": (
            "hög höga högt högre högst högsta rekordhög*",
            "låg låga lågt lägre lägst lägsta",
        ),
        "more_than": (
            "mer_än fler_än minst",
            "mindre_än färre_än högst",
        ),
        "win": (
            "vann vinner vunnit vinna vinst seger segrar segr* besegrade",
            "förlor* nederlag*",
        ),
        "accept": (
            "godkän* antog antar antagit antogs antagen accepter* godtog godta* biföll samtyck* röstade_för",
            "avslog avslagit avslå* avslag* avvis* förkast* vägra* röstade_mot nekad* nekar",
        ),
        "allow": (
            "tillåt* tillät* laglig* tillåten",
            "förbjud* förbjöd* förbud* olaglig*",
        ),
        "support": (
            "stöd* stött*",
            "motsatt* motarbet* kritiser*",
        ),
        "start": (
            "börja* början start* inled* påbörj*",
            "sluta* slut avslut* upphör* upphört*",
        ),
        "open": (
            "öppn* öppen öppna",
            "stäng*",
        ),
        "first": (
            "första först",
            "sista sist",
        ),
        "before": (
            "före innan tidigare dessförinnan",
            "efter därefter senare",
        ),
        "arrest": (
            "grep gripit gripen grips gripande* häkta* anhåll* arrester*",
            "släppt* frigiv* frigav* fri_mot_borgen",
        ),
        "guilty": (
            "skyldig* fälld* fälldes dömd* dömdes",
            "oskyldig* friad* friades frikän* friar friade",
        ),
        "healthy": (
            "frisk* hälso* hälsa*",
            "sjuk*",
        ),
        "success": (
            "framgång* lyckad* lyckat* lyckades",
            "misslycka* fiasko*",
        ),
        "strong": (
            "stark* stärk*",
            "svag* försvag*",
        ),
        "positive": (
            "positiv*",
            "negativ*",
        ),
        "left": (
            "vänster*",
            "höger*",
        ),
        "war_peace": (
            "fredlig*",
            "våldsam*",
        ),
        "buy": (
            "köp* köpt* förvärv*",
            "sälj* sålde* sålt* såld*",
        ),
        "import": (
            "import* införsel*",
            "export* utförsel*",
        ),
        "rich": (
            "rik rika rikt rikare förmögen*",
            "fattig*",
        ),
        "hot": (
            "het heta varm* värme* hett",
            "kall* kyla* kyligare sval*",
        ),
        "fast": (
            "snabb*",
            "långsam*",
        ),
        "young": (
            "ung unga yngre yngst*",
            "gammal gamla äldre äldst*",
        ),
        "safe": (
            "säker säkra säkert trygg*",
            "farlig* osäker*",
        ),
        "inside": (
            "inom innanför",
            "utanför",
        ),
        "north": (
            "norr norra nordlig*",
            "söder södra sydlig*",
        ),
        "east": (
            "öster östra östlig*",
            "väster västra västlig*",
        ),
        "public": (
            "offentlig*",
            "hemlig* privat*",
        ),
        "hire": (
            "anställ*",
            "avsked* uppsag* säger_upp sagt_upp",
        ),
        "majority": (
            "majoritet*",
            "minoritet*",
        ),
        "urban": (
            "stad städer",
            "land landsbygd*",
        ),
        "maximum": (
            "högst maximal*",
            "minst minimal*",
        ),
        "profit": (
            "vinst* överskott*",
            "förlust* underskott*",
        ),
        "demand": (
            "efterfråg*",
            "utbud*",
        ),
        "improve": (
            "förbättr* bättre",
            "försämr* sämre förvärra*",
        ),
        "temporary": (
            "tillfällig*",
            "permanent* varaktig*",
        ),
        "voluntary": (
            "frivillig*",
            "obligatorisk* tvångs*",
        ),
        "legal": (
            "laglig* lagenlig*",
            "olaglig* lagstridig*",
        ),
        "victim": (
            "offer*",
            "gärningsm*",
        ),
        "advantage": (
            "fördel*",
            "nackdel*",
        ),
        "upper": (
            "övre",
            "nedre",
        ),
        "hope": (
            "hopp* hoppfull*",
            "hopplös*",
        ),
    },
    never=r"inte mindre än|inte mer än|inte färre än|sjukhus\w*|sjukkass\w*|sjukförsäkr\w*|sjukvård\w*|sjuksköt\w*|hälso(?:- och )?\w*(?:myndighet|organisation|minister)\w*|(?:förra|senaste|sista) (?:veckan|månaden|året)|första gången|första hand|före detta|österrik\w*|slutligen|till slut|i slutet|i början|minst sagt|storstad\w*|landslag\w*|landet|landets",
)
