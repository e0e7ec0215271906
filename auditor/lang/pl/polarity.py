"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "wzros* wzrost* rośn* rosn* zwiększ* podnió* podnies* podwyż* urós*",
            "spad* spadł* zmal* zmniejsz* obniż* maleje maleją redukc* zreduk*",
        ),
        "high": (
            "wysok* wyżs* najwyżs*",
            "nisk* niżs* najniżs*",
        ),
        "win": (
            "wygra* zwycię*",
            "przegra* poraż*",
        ),
        "accept": (
            "przyję* przyją* zatwierdz* zaakcept* zgodzi*",
            "odrzuc* odmów* odmow*",
        ),
        "allow": (
            "pozwol* zezwol* legaln*",
            "zakaz* zabron* nielegaln*",
        ),
        "support": (
            "popar* poparc* wspier* wspar*",
            "krytyk* sprzeciw* przeciw*",
        ),
        "start": (
            "rozpocz* zacz* początk*",
            "zakończ* skończ* przerwa* wstrzym*",
        ),
        "open": (
            "otwar* otwier*",
            "zamkn* zamyk*",
        ),
        "first": (
            "pierwsz*",
            "ostatni*",
        ),
        "before": (
            "przed wcześniej",
            "po później następnie",
        ),
        "arrest": (
            "aresztow* zatrzyma* uwięz*",
            "uwolni* zwolni* wypuszcz*",
        ),
        "guilty": (
            "winn* skazan*",
            "niewinn* uniewinni*",
        ),
        "healthy": (
            "zdrow* wyzdrow*",
            "chor*",
        ),
        "success": (
            "sukces*",
            "poraż* niepowodz* fiask*",
        ),
        "strong": (
            "siln* wzmocn*",
            "słab* osłab*",
        ),
        "positive": (
            "pozytywn*",
            "negatywn*",
        ),
        "left": (
            "lew*",
            "praw*",
        ),
        "buy": (
            "kupi* zakup* kupn*",
            "sprzeda*",
        ),
        "import": (
            "import*",
            "eksport*",
        ),
        "rich": (
            "bogat*",
            "biedn* ubog*",
        ),
        "hot": (
            "gorąc* ciepł* upał*",
            "zimn* chłod* mróz*",
        ),
        "fast": (
            "szybk*",
            "woln* powoln*",
        ),
        "safe": (
            "bezpieczn*",
            "niebezpieczn*",
        ),
        "north": (
            "północ*",
            "południ*",
        ),
        "east": (
            "wschod* wschód",
            "zachod* zachód",
        ),
        "majority": (
            "większoś*",
            "mniejszoś*",
        ),
        "temporary": (
            "tymczasow*",
            "stał* trwał*",
        ),
        "voluntary": (
            "dobrowoln*",
            "obowiązkow* przymusow*",
        ),
        "profit": (
            "zysk*",
            "strat* deficyt*",
        ),
        "improve": (
            "popraw* lepsz*",
            "pogorsz* gorsz*",
        ),
        "hire": (
            "zatrudni*",
            "zwolni*",
        ),
        "victim": (
            "ofiar*",
            "sprawc* napastnik*",
        ),
        "demand": (
            "popyt*",
            "podaż*",
        ),
    },
    never=r"ostatni\w* (?:\w+ ){0,1}(?:tygod\w+|miesiąc\w*|miesięc\w*|rok\w*|lat\w*|dni\w*|czas\w*)|w zeszłym \w+|po raz|po prostu|przede wszystkim|praw(?:o|a|em|ie|nik\w*|nicz\w*|dziw\w*|da|dopodob\w*|dy)|w północy|po (?:południu|zachodzie)|pierwszeństw\w*|kupił\w*by|stałby",
)
