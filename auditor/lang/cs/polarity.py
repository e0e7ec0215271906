"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "vzrost* vzrůst* stoup* vystoup* zvýš* zvyš* nárůst* zdraž* posíl* přib*",
            "kles* pokles* sníž* sniž* zlevn* propad* ubyl* ubýv* poklesl*",
        ),
        "high": (
            "vysok* vyšš* nejvyšš* nejvýš*",
            "nízk* nižš* nejnižš* nejníž*",
        ),
        "win": (
            "vyhrá* zvítěz* vítěz* porazil*",
            "prohrá* podleh* poráž*",
        ),
        "accept": (
            "přija* přije* schvál* souhlas*",
            "odmít* zamít*",
        ),
        "allow": (
            "povol* umožn* legáln*",
            "zakáz* zakaz* zákaz* nelegáln* nezákonn*",
        ),
        "support": (
            "podpoř* podpor*",
            "kritiz* odpor*",
        ),
        "start": (
            "zahájí* zaháj* začal* začne* začín* začát* počát*",
            "ukonč* skonč* konec konce končí*",
        ),
        "open": (
            "otevř* otevír* otevřen*",
            "zavř* zavír* uzavř*",
        ),
        "before": (
            "před předtím dříve",
            "po poté později",
        ),
        "arrest": (
            "zatk* zatč* zadrž* uvězn*",
            "propust* osvobod*",
        ),
        "guilty": (
            "vinn* odsouz* odsoud*",
            "nevinn* osvobozující* zprost*",
        ),
        "success": (
            "úspěch* úspěšn*",
            "neúspě* selhá*",
        ),
        "strong": (
            "siln*",
            "slab* oslab*",
        ),
        "positive": (
            "pozitivn*",
            "negativn*",
        ),
        "buy": (
            "koupil* koupí* nákup* nakoup*",
            "prodá* prodej* prodal*",
        ),
        "import": (
            "dovoz* dovez* dováž*",
            "vývoz* vyvez* vyváž*",
        ),
        "rich": (
            "bohat*",
            "chud*",
        ),
        "hot": (
            "hork* tepl* vedr*",
            "chlad* studen* zim*",
        ),
        "fast": (
            "rychl* zrychl*",
            "pomal* zpomal*",
        ),
        "safe": (
            "bezpečn*",
            "nebezpečn*",
        ),
        "north": (
            "sever severu severn*",
            "jih jihu jižn*",
        ),
        "east": (
            "východ východu východn*",
            "západ západu západn*",
        ),
        "majority": (
            "většin*",
            "menšin*",
        ),
        "temporary": (
            "dočasn*",
            "trval*",
        ),
        "voluntary": (
            "dobrovoln*",
            "povinn*",
        ),
        "profit": (
            "zisk* vydělal*",
            "ztrát* schod* prodělal*",
        ),
        "improve": (
            "zlepš* lepš*",
            "zhorš* horš*",
        ),
        "victim": (
            "oběť oběti obětí*",
            "pachatel* útočník*",
        ),
        "demand": (
            "poptáv*",
            "nabídk*",
        ),
    },
    never=r"po (?:celý|celou|dobu|dlouhé|celém)\w*|konec konců|na konci \w+|koncem \w+|do konce \w+|od začátku \w+|začátkem \w+|na začátku \w+|na počátku \w+|počátkem \w+|přijal\w* \w+ cenu|tepl\w+ [a-z]*vod\w*|teplot\w*|zadržov\w*|severn\w+ (?:korea|korej\w*|irsk\w*|makedon\w*)|jižn\w+ (?:korea|korej\w*|afri\w*|amerik\w*)|rychlost\w*|bezpečnost\w*|vítězslav\w*|silnic\w*|zisk\w* titul|vysok\w+ škol\w*|po(?:té)? co",
)
