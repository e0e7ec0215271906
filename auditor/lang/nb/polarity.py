"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "stiger steg steget stigende stige stigning* øker økte økt økende økning* vokser vokste vokst vekst* hever hevet klatr* heve forhøy*",
            "faller falt fallende fall falle synker sank sunket redus* senk* senker nedgang* krymp* minsk*",
        ),
        "high": (
            "høy høye høyt høyere høyest høyeste rekordhøy*",
            "lav lave lavt lavere lavest laveste",
        ),
        "more_than": (
            "mer_enn flere_enn minst",
            "mindre_enn færre_enn høyst maksimalt",
        ),
        "win": (
            "vant vinner vunnet vinne seier* beseiret",
            "tapte taper tapt tape nederlag*",
        ),
        "accept": (
            "vedtok vedta* godkjen* aksepter* godtok stemte_for",
            "avvis* forkast* nekt* avslo avslå* avslag* stemte_mot",
        ),
        "allow": (
            "tillat* tillot lovlig*",
            "forby* forbød forbudt forbud* ulovlig*",
        ),
        "support": (
            "støtte* støttet",
            "motarbeid* kritiser*",
        ),
        "start": (
            "begyn* start* innled*",
            "slutt* avslutt* opphør*",
        ),
        "open": (
            "åpn* åpen åpne",
            "steng* lukk*",
        ),
        "first": (
            "første først",
            "siste sist",
        ),
        "before": (
            "før innen tidligere",
            "etter deretter senere",
        ),
        "arrest": (
            "pågrep* arrester* fengsl*",
            "løslat* løslot frigitt frigi*",
        ),
        "guilty": (
            "skyldig* dømt domfelt*",
            "uskyldig* frifinn* frifunnet frikjen*",
        ),
        "healthy": (
            "frisk* sunn* helse*",
            "syk syke sykdom*",
        ),
        "success": (
            "suksess* lykkes lyktes",
            "mislyk* fiasko*",
        ),
        "strong": (
            "sterk* styrk*",
            "svak* svekk*",
        ),
        "positive": (
            "positiv*",
            "negativ*",
        ),
        "left": (
            "venstre*",
            "høyre*",
        ),
        "war_peace": (
            "fredelig*",
            "voldelig*",
        ),
        "buy": (
            "kjøp* kjøpt*",
            "selg* solgt* solgte*",
        ),
        "import": (
            "import* innførsel*",
            "eksport* utførsel*",
        ),
        "rich": (
            "rik rike rikt velstående",
            "fattig*",
        ),
        "hot": (
            "het hete varm* varme*",
            "kald* kulde* kjølig*",
        ),
        "fast": (
            "rask* hurtig*",
            "langsom* treg*",
        ),
        "young": (
            "ung unge yngre yngst*",
            "gammel gamle eldre eldst*",
        ),
        "safe": (
            "sikker sikre sikkert trygg*",
            "farlig* usikker*",
        ),
        "inside": (
            "innenfor",
            "utenfor",
        ),
        "north": (
            "nord nordlige*",
            "sør sørlige*",
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
            "ansett* ansatt",
            "sparket oppsagt* oppsig*",
        ),
        "majority": (
            "flertall*",
            "mindretall*",
        ),
        "maximum": (
            "høyst maksimal*",
            "minst minimal*",
        ),
        "profit": (
            "overskudd* gevinst*",
            "underskudd* tap",
        ),
        "demand": (
            "etterspørsel*",
            "tilbud*",
        ),
        "improve": (
            "forbedr* bedre",
            "forverr* verre",
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
            "gjerningsm*",
        ),
        "advantage": (
            "fordel*",
            "ulempe*",
        ),
    },
    never=r"ikke mindre enn|ikke mer enn|sykehus\w*|sykekass\w*|sykeforsikr\w*|sykeplei\w*|helse\w+|(?:forrige|siste) (?:uke|uka|uken|måned|måneden|år|året|gang)|første gang|i første omgang|østerrik\w*|til slutt|i slutten|i begynnelsen|i hvert fall|uansett|i alle fall|tilfelle\w*|partiet (?:venstre|høyre)|høyesterett\w*|stortinget",
)
