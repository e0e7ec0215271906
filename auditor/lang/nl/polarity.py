"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "stijg* steeg stegen gestegen toename toegenomen toenem* groei* gegroeid verhog* verhoog*",
            "daal* dalen daling* gedaald afgenomen afname krimp* verlag* verlaag* vermindert verminder*",
        ),
        "high": (
            "hoog hoge hoger* hoogst*",
            "laag lage lager* laagst*",
        ),
        "more_than": (
            "meer_dan minstens ten_minste",
            "minder_dan hooguit",
        ),
        "win": (
            "win wint winnen won wonnen gewonnen winst overwinning*",
            "verlies verliest verliezen verloor verloren nederlaag",
        ),
        "accept": (
            "accepteer* aanvaard* goedgekeurd* goedkeur* aangenomen",
            "afgewezen verworpen geweigerd* weiger* afwijz*",
        ),
        "allow": (
            "toegestaan* toesta* legaal legale",
            "verboden verbied* verbod* illegaal illegale",
        ),
        "start": (
            "begon* begin* begonnen start* gestart*",
            "eindig* einde beëindig* stop* gestopt* afgelopen",
        ),
        "open": (
            "open* geopend*",
            "gesloten sluit* dicht",
        ),
        "first": (
            "eerste",
            "laatste",
        ),
        "before": (
            "voor_de voordat eerder* voorheen",
            "na_de nadat later* daarna",
        ),
        "arrest": (
            "gearresteerd* arrest* opgepakt* aangehouden*",
            "vrijgelaten vrijlat*",
        ),
        "guilty": (
            "schuldig* veroordeel*",
            "onschuldig* vrijgesproken vrijspraak",
        ),
        "healthy": (
            "gezond* genezen",
            "ziek*",
        ),
        "success": (
            "succes* geslaagd*",
            "mislukt* mislukk*",
        ),
        "strong": (
            "sterk*",
            "zwak*",
        ),
        "positive": (
            "positie*",
            "negatie*",
        ),
        "left": (
            "links*",
            "rechts*",
        ),
        "buy": (
            "koop* kocht* gekocht aankoop*",
            "verkoop* verkocht*",
        ),
        "import": (
            "import* invoer*",
            "export* uitvoer*",
        ),
        "rich": (
            "rijk*",
            "arm arme* armoede",
        ),
        "hot": (
            "heet hete warm*",
            "koud* koel*",
        ),
        "fast": (
            "snel*",
            "langzaam* langzame traag*",
        ),
        "safe": (
            "veilig*",
            "gevaarlijk* onveilig*",
        ),
        "north": (
            "noord*",
            "zuid*",
        ),
        "east": (
            "oost*",
            "west*",
        ),
        "majority": (
            "meerderheid*",
            "minderheid*",
        ),
        "temporary": (
            "tijdelijk*",
            "permanent* definitie*",
        ),
        "voluntary": (
            "vrijwillig*",
            "verplicht*",
        ),
        "legal": (
            "legaal legale",
            "illegaal illegale",
        ),
        "profit": (
            "winst*",
            "verlies* tekort*",
        ),
        "improve": (
            "verbeter* beter*",
            "verslechter* slechter*",
        ),
        "hire": (
            "aangenomen* aangesteld*",
            "ontslag* ontslagen",
        ),
        "victim": (
            "slachtoffer*",
            "dader*",
        ),
        "demand": (
            "vraag",
            "aanbod*",
        ),
    },
    never=r"zieken(?:huis|huizen|fonds|wagen|auto)\w*|ziektekosten\w*|ziekteverzuim\w*|gezondheids(?:zorg|minist|dienst|raad|organis|autorit)\w*|niet minder dan|niet meer dan|maar liefst|(?:laatste|vorige|afgelopen) (?:week|maand|jaar|nacht|\w+dag|tijd|dagen|jaren)|afgelopen|in het begin|einde(?:lijk)?|oost(?:en)?rijk\w*|nederland\w*|belang\w*",
)
