"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "steig* stieg* gestiegen* angestieg* anstieg* zunahm* zugenommen* zunehm* nimmt_zu wuchs* wachs* gewachsen* erhöh* zuleg* zugelegt* kletter* geklettert* aufwärts*",
            "sank sanken sinkt sinken sinkend* gesunken* rückgang* zurückgegangen* zurückging* abnahm* abgenommen* gefallen fiel fielen fällt schrumpf* geschrumpft* senk* gesenkt* verringer* reduzier* abwärts* einbruch* eingebrochen*",
        ),
        "high": (
            "höchst* höher* hoch hohe*",
            "niedrigst* niedriger* niedrig* tiefst*",
        ),
        "more_than": (
            "mehr_als mindestens",
            "weniger_als höchstens",
        ),
        "win": (
            "gewinn* gewann* gewonnen* sieg* siegte*",
            "verlier* verlor* verloren* niederlage* unterlag* unterlegen",
        ),
        "accept": (
            "angenommen* annahm* billig* gebilligt* zustimm* zugestimmt* akzeptier* genehmig*",
            "abgelehnt* ablehn* lehnt* verworfen zurückgewiesen* zurückweis* verweiger*",
        ),
        "allow": (
            "erlaub* gestatte* zugelassen* legal*",
            "verbot* verboten* verbiet* untersag* illegal*",
        ),
        "support": (
            "unterstütz* befürwort*",
            "kritisier* bekämpf* abgelehnt* ablehn*",
        ),
        "start": (
            "begann* beginn* begonnen* anfang* start* gestartet* eröffn*",
            "ende* endet* beendet* beenden abschluss* schloss* eingestellt*",
        ),
        "open": (
            "geöffnet* öffnet* öffnen öffnung* offen*",
            "geschlossen* schließt schließen schließung* gesperrt*",
        ),
        "first": (
            "erste erster erstes ersten erstem erstmals zuerst",
            "letzte letzter letztes letzten letztem zuletzt",
        ),
        "before": (
            "vor_dem vor_der vor_den vorher zuvor bevor früher*",
            "nach_dem nach_der nach_den nachher danach nachdem später*",
        ),
        "arrest": (
            "festgenommen* festnahm* verhaft* inhaftier*",
            "freigelassen* freilass* entlassen* freigekommen*",
        ),
        "guilty": (
            "schuldig* verurteilt*",
            "unschuldig* freigesprochen* freispruch*",
        ),
        "healthy": (
            "gesund* geheilt* genesen*",
            "krank* erkrank*",
        ),
        "die": (
            "überleb* überlebt*",
            "gestorben* starb* stirbt sterben getötet* ums_leben",
        ),
        "success": (
            "erfolg* gelang* gelungen*",
            "gescheitert* scheiter* misserfolg* misslung*",
        ),
        "strong": (
            "stark* stärk*",
            "schwach* schwäch*",
        ),
        "positive": (
            "positiv*",
            "negativ*",
        ),
        "left": (
            "links* linke*",
            "rechts* rechte*",
        ),
        "war_peace": (
            "friedlich*",
            "gewaltsam* gewalttätig*",
        ),
        "buy": (
            "kauf* gekauft* erworben* erwarb*",
            "verkauf* verkauft* veräußer*",
        ),
        "import": (
            "import* einfuhr* eingeführt*",
            "export* ausfuhr* ausgeführt*",
        ),
        "rich": (
            "reich* wohlhabend*",
            "arm arme* armut*",
        ),
        "hot": (
            "heiß* warm* wärm*",
            "kalt* kält* kühl*",
        ),
        "day": (
            "tagsüber",
            "nachts nacht",
        ),
        "fast": (
            "schnell* rasch*",
            "langsam*",
        ),
        "new": (
            "neu*",
            "alt*",
        ),
        "young": (
            "jung* jünger*",
            "alt* älter*",
        ),
        "safe": (
            "sicher*",
            "gefährlich* unsicher*",
        ),
        "north": (
            "nord* nördlich*",
            "süd* südlich*",
        ),
        "east": (
            "ost* östlich*",
            "west* westlich*",
        ),
        "inside": (
            "innerhalb drinnen",
            "außerhalb draußen",
        ),
        "public": (
            "öffentlich*",
            "geheim* privat*",
        ),
        "import_public": (
            "staatlich*",
            "privat*",
        ),
        "majority": (
            "mehrheit*",
            "minderheit*",
        ),
        "temporary": (
            "vorübergehend* befristet* vorläufig*",
            "dauerhaft* unbefristet* endgültig*",
        ),
        "voluntary": (
            "freiwillig*",
            "verpflichtend* obligatorisch* zwangs*",
        ),
        "legal": (
            "legal* rechtmäßig*",
            "illegal* rechtswidrig* unrechtmäßig*",
        ),
        "profit": (
            "gewinn* überschuss*",
            "verlust* defizit*",
        ),
        "male": (
            "männlich* mann männer*",
            "weiblich* frau frauen",
        ),
        "advantage": (
            "vorteil*",
            "nachteil*",
        ),
        "improve": (
            "verbesser* besser*",
            "verschlechter* schlechter*",
        ),
        "hire": (
            "eingestellt* einstell* angestellt*",
            "entlassen* entlassung* gekündigt* kündig*",
        ),
        "urban": (
            "stadt städt*",
            "land ländlich* dorf dörf*",
        ),
        "maximum": (
            "höchstens maximal*",
            "mindestens minimal*",
        ),
        "former": (
            "ehemalig* früher*",
            "derzeitig* aktuell* amtierend*",
        ),
        "upper": (
            "ober*",
            "unter*",
        ),
        "victim": (
            "opfer*",
            "täter*",
        ),
        "demand": (
            "nachfrage*",
            "angebot*",
        ),
    },
    never=r"kranken(?:kass|haus|häus|versich|pfleg|schwester|wagen|pfleger|stand|tag)\w*|gesundheits(?:minist|amt|ämt|behörd|system|wesen|dienst|versorg|organis|sektor|politik)\w*|nicht weniger als|nicht mehr als|alt-*|(?:letzten|letzte|letzter|letztes) (?:woche|monat|jahr\w*|nacht|\w+tag)|jahre? alt\w*|\w+ alte\w*|am ende|zu ende|ende (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|des|der|\d+)|anfang (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|des|der|\d+)|am anfang|deutschland|auf dem land|aufs land|land|die erste\w* \w+ zeit|im fall\w*|in jedem fall|neu(?:n\w*|seeland\w*|-delhi)|nach wie vor|vor allem|vor ort|sicherlich|sicher,",
)
