"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "crescut* creșt* creasc* creștere* majorat* majora* urcat urcă urca mărit* sporit* sporește ridice ridicat ridică",
            "scăzut* scad* scădea scădere* coborât* coboară redus* reduce reducere* diminuat* micșorat*",
        ),
        "high": (
            "înalt* ridicat* maxim*",
            "joas* scăzut* minim*",
        ),
        "more_than": (
            "mai_mult_de mai_mulți_de mai_multe_de cel_puțin peste",
            "mai_puțin_de cel_mult sub",
        ),
        "win": (
            "câștigat* câștigă victori* învins*",
            "pierdut* pierde înfrânger*",
        ),
        "accept": (
            "acceptat* acceptă aprobat* aprobă adoptat* adoptă",
            "respins* respinge refuzat* refuză",
        ),
        "allow": (
            "permis* permite legal* autoriza*",
            "interzis* interzice ilegal*",
        ),
        "support": (
            "susțin* sprijin*",
            "critic* opus* opune",
        ),
        "start": (
            "început* începe* începu* lansat* demarat* inaugur*",
            "sfârșit* încheiat* încheie terminat* oprit*",
        ),
        "open": (
            "deschis* deschide*",
            "închis* închide*",
        ),
        "first": (
            "primul prima primii primele",
            "ultimul ultima ultimii ultimele",
        ),
        "before": (
            "înainte anterior",
            "după ulterior",
        ),
        "arrest": (
            "arestat* reținut*",
            "eliberat*",
        ),
        "guilty": (
            "vinovat* condamnat*",
            "nevinovat* achitat*",
        ),
        "healthy": (
            "sănătos sănătoas*",
            "bolnav*",
        ),
        "success": (
            "succes* reușit*",
            "eșec* eșuat*",
        ),
        "strong": (
            "puternic*",
            "slab* slăbit*",
        ),
        "positive": (
            "pozitiv*",
            "negativ*",
        ),
        "left": (
            "stânga",
            "dreapta",
        ),
        "buy": (
            "cumpărat* cumpără achizițion*",
            "vândut* vinde vânzar*",
        ),
        "import": (
            "import*",
            "export*",
        ),
        "rich": (
            "bogat*",
            "sărac* sărăci*",
        ),
        "hot": (
            "cald* căldur*",
            "rece frig*",
        ),
        "north": (
            "nord*",
            "sud*",
        ),
        "east": (
            "est estul",
            "vest* vestul",
        ),
        "majority": (
            "majorit*",
            "minorit*",
        ),
        "profit": (
            "profit* excedent*",
            "pierder* deficit*",
        ),
        "improve": (
            "îmbunătăț*",
            "înrăutăț* agravat*",
        ),
        "temporary": (
            "temporar*",
            "permanent* definitiv*",
        ),
        "legal": (
            "legal*",
            "ilegal*",
        ),
        "victim": (
            "victim*",
            "agresor* făptaș*",
        ),
    },
    never=r"nu mai puțin de|nu mai mult de|ultim\w+ (?:an|ani|luni|săptămâni|zile)|în primul rând|pentru prima dată|prim-ministr\w*|sănătății",
)
