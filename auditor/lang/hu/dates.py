"""Dates and times."""

from auditor.lang.topics.dates import DateTable

_ORDINALS = (
    "elsej másodika harmadika negyedike ötödike hatodika hetedike nyolcadika kilencedike tizedike tizenegyedike "
    "tizenkettedike tizenharmadika tizennegyedike tizenötödike tizenhatodika tizenhetedike tizennyolcadika "
    "tizenkilencedike huszadika huszonegyedike huszonkettedike huszonharmadika huszonnegyedike huszonötödike "
    "huszonhatodika huszonhetedike huszonnyolcadika huszonkilencedike harmincadika harmincegyedike"
).split()
# The third of the month has a form of its own: harmadika, harmadikán.
_DAYS = {"elseje": 1, "elsején": 1} | {
    form: n
    for n, word in enumerate(_ORDINALS, 1)
    if n > 1
    for form in (word, word[:-1] + {"a": "án", "e": "én"}[word[-1]])
}

TABLE = DateTable(
    days={"szerdá": 2},
    relative={
        "múlt heti": ("week", -1),
        "tavalyi": ("year", -1),
        "idén": ("year", 0),
        "jövő hónapban": ("month", 1),
        "tegnapelőtt": ("day", -2),
        "holnapután": ("day", 2),
        "múlt héten": ("week", -1),
        "tavaly": ("year", -1),
        "múlt hónapban": ("month", -1),
        "jövő héten": ("week", 1),
        "jövőre": ("year", 1),
    },
    rare_months=("jan", "már", "máj", "jún", "júl"),
    rare_days=("h", "k", "sze", "cs", "p", "szo", "v"),
    century=(r"{n}\.? század\w*",),
    decade=(r"{n}-(?:as|es|os|ös) éve\w*",),
    month_suffix=r"(?:ban|ben|i|tól|től|ig|ra|re|á(?:nak|ban|ig|tól|val|ra)|é(?:nek|ben|ig|től|vel|re)|ai|ei|a|e)?",
    day_suffix=r"(?:n|en|on|ön|i|án|én|tól|től|ig|ra|re)?",
    ordinal=r"\.|-án|-én|-i|-a|-e|-ig|-től|-tól",
    night=r"éjjel|éjszaka",
    clock=r"-(?:kor|tól|től|ig|ra|re)|óra\w{0,4}",
    decades={
        "húszas": 20,
        "harmincas": 30,
        "negyvenes": 40,
        "ötvenes": 50,
        "hatvanas": 60,
        "hetvenes": 70,
        "nyolcvanas": 80,
        "kilencvenes": 90,
    },
    decade_words=(r"{w} éve\w*",),
    ordinals=_DAYS,
    before_clock=r"reggel|délelőtt|délután|este|éjjel|hajnalban|kora reggel",
    morning=r"reggel|délelőtt|hajnal\w*|de\.",
    afternoon=r"délután|este|du\.",
    hours={"két": 2, "kettő": 2, "tizenkét": 12},
    phrases=(
        (r"háromnegyed {h}(?:-?kor|-?ig|-?t[óő]l|-?r[ae])?", -15),
        (r"(?<!három)negyed {h}(?:-?kor|-?ig|-?t[óő]l|-?r[ae])", -45),
        (r"fél {h}(?:-?kor|-?ig|-?t[óő]l|-?r[ae])", -30),
        (r"{h}-?kor", 0),
        (r"{h} óra(?:kor|ig|tól)", 0),
    ),
    noon=r"délben",
    midnight=r"éjfél\w{0,4}",
    before_christ=r"i\. ?e\.?(?!\w)|kr\. ?e\.?(?!\w)|időszámításunk előtt\w*|krisztus előtt\w*",
    after_christ=r"i\. ?sz\.?|kr\. ?u\.?(?!\w)|időszámításunk szerint\w*|krisztus után\w*",
    phases={
        "quarter": (
            r"(?:első|i\.) negyedév\w*",
            r"(?:második|ii\.) negyedév\w*",
            r"(?:harmadik|iii\.) negyedév\w*",
            r"(?:negyedik|utolsó|iv\.) negyedév\w*",
        ),
        "half": (
            r"(?:első) (?:félév\w*|fele\w*|felé\w*|félid\w+)",
            r"(?:második) (?:félév\w*|fele\w*|felé\w*|félid\w+)",
        ),
        "day": (
            r"reggel(?:i|ig)?|délelőtt\w{0,3}",
            r"délután\w{0,3}|este|estig",
        ),
        "round": (
            r"elődönt\w+",
            r"negyeddönt\w+",
            r"nyolcaddönt\w+",
        ),
    },
    seasons=(
        r"tavas\w+",
        r"nyár\w*|nyar\w+",
        r"ősz(?:én|szel|i|re|ig|től|ön)?|ősszel",
        r"tél(?:en|i|re|ig)?|telén",
    ),
)
