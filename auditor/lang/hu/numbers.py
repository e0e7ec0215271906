"""Numbers, units and what stands around them."""

from auditor.lang.topics.numbers import NumberTable

_ONES = {
    "egy": 1,
    "kettő": 2,
    "két": 2,
    "három": 3,
    "négy": 4,
    "öt": 5,
    "hat": 6,
    "hét": 7,
    "nyolc": 8,
    "kilenc": 9,
}
_TENS = {
    "tíz": ("tizen", 10), "húsz": ("huszon", 20), "harminc": ("harminc", 30), "negyven": ("negyven", 40),
    "ötven": ("ötven", 50), "hatvan": ("hatvan", 60), "hetven": ("hetven", 70), "nyolcvan": ("nyolcvan", 80),
    "kilencven": ("kilencven", 90),
}  # fmt: skip
_NUMBERS: dict[str, int] = (
    _ONES
    | {word: n for word, (_, n) in _TENS.items()}
    | {f"{stem}{one}": n + m for stem, n in _TENS.values() for one, m in _ONES.items()}
    | {"száz": 100, "kétszáz": 200}
    | {f"{one}száz": 100 * n for one, n in _ONES.items()}
)
_CASES = "ból ből ban ben ra re ról ről tól től nak nek nál nél ig hoz hez höz an en ot et öt at on ön".split()
# What is written with a suffix: háromból, ötvenen, húszat.
_BENT: dict[str, float] = {
    f"{word}{case}": float(n)
    for word, n in _NUMBERS.items()
    for case in _CASES
    if word not in {"két", "egy", "hét"} and f"{word}{case}" not in {"haton", "hatra"}
} | {
    "hármat": 3.0,
    "hárman": 3.0,
    "ketten": 2.0,
    "kettőt": 2.0,
    "négyen": 4.0,
    "mindketten": 2.0,
    "mindkét": 2.0,
}
_ORDINAL_CASES = (
    "a e at et án én ának ének ban ben ként kal kel ra re on en nak nek tól től ig".split()
)
_ORDINALS = {
    "első": 1, "második": 2, "harmadik": 3, "negyedik": 4, "ötödik": 5, "hatodik": 6, "hetedik": 7, "nyolcadik": 8,
    "kilencedik": 9, "tizedik": 10, "huszadik": 20, "századik": 100, "ezredik": 1000,
}  # fmt: skip
_UNITS = {
    "forint": "HUF", "euró": "EUR", "dollár": "$", "font": "GBP", "angol font": "GBP", "jen": "JPY", "jüan": "CNY",
    "rubel": "RUB", "svájci frank": "CHF", "frank": "franc", "korona": "crown", "cseh korona": "CZK",
    "svéd korona": "SEK", "zloty": "PLN", "hrivnya": "UAH", "lej": "leu", "dinár": "dinar", "líra": "lira",
    "kilométer": "km", "méter": "m", "centiméter": "cm", "milliméter": "mm", "mérföld": "mi", "láb": "ft",
    "tonna": "t", "kilogramm": "kg", "kiló": "kg", "gramm": "g", "liter": "l", "hordó": "bbl", "hektár": "ha",
    "négyzetkilométer": "km²", "négyzetméter": "m²", "köbméter": "m³", "megawatt": "MW", "gigawatt": "GW",
    "megawattóra": "MWh", "kilowattóra": "kWh", "fok": "°C", "celsius fok": "°C", "fahrenheit fok": "°F",
    "óra": "hour", "perc": "minute", "másodperc": "second", "nap": "day", "hét": "week", "hónap": "month", "év": "year",
    "éves": "year", "évtized": "decade", "évszázad": "century",
}  # fmt: skip
_UNIT_CASES = (
    "t ot et öt at ba be ban ben ból ből ra re ról ről tól től nak nek nál nél hoz hez höz ig ért os es ös as nyi on en "
    "ön n ja je a e ok ek ök ával ével ává évé i s ként kor sal sel tal tel ral rel lal lel kal kel val vel gal gel mal mel"
).split()


def _bent(word: str) -> list[str]:
    """Return a noun with the endings it may take; a last a or e grows long before them."""
    stem = word[:-1] + {"a": "á", "e": "é"}.get(word[-1], word[-1])
    return [word, *(f"{stem}{case}" for case in _UNIT_CASES)]


TABLE = NumberTable(
    cardinals={word: float(n) for word, n in _NUMBERS.items() if word != "hét"}
    | _BENT
    | {
        "hét": 7.0,
        "félmillió": 500000,
        "fél millió": 500000,
        "félmilliárd": 500000000,
        "fél milliárd": 500000000,
        "fél tucat": 6,
        "féltucat": 6,
        "másfél": 1.5,
        "ezren": 1000,
    },
    ordinals={
        f"{word}{case}": n for word, n in _ORDINALS.items() for case in ("", *_ORDINAL_CASES)
    },
    scales={
        "ezer": 10**3,
        "ezret": 10**3,
        "ezren": 10**3,
        "ezerre": 10**3,
        "ezernél": 10**3,
        "millió": 10**6,
        "milliót": 10**6,
        "milliós": 10**6,
        "millióra": 10**6,
        "millióan": 10**6,
        "milliónál": 10**6,
        "milliárd": 10**9,
        "milliárdot": 10**9,
        "milliárdos": 10**9,
        "milliárdra": 10**9,
        "billió": 10**12,
        "mrd": 10**9,
        "tucat": 12,
    },
    units={form: unit for word, unit in _UNITS.items() for form in _bent(word)}
    | {
        "km": "km",
        "km/h": "km/h",
        "km/óra": "km/h",
        "kilométer per óra": "km/h",
        "kilométer/óra": "km/h",
        "m": "m",
        "cm": "cm",
        "kg": "kg",
        "ft": "HUF",
    },
    fractions={
        r"f[eé]l\w*": 0.5,
        r"harmad\w*": 1 / 3,
        r"negyed\w*": 0.25,
        r"ötöd\w*": 0.2,
        r"tized\w*": 0.1,
    },
    implied={
        2: r"mindk\w+|pár\w*|dupl\w+|kett\w+|két\w*|másod\w+|fel\w+|iker\w*|ikr\w+",
        3: r"három\w*|hárm\w+|harmad\w*|tripl\w+",
        4: r"négy\w*|negyed\w*",
        5: r"öt\w*",
        6: r"hat\w*|félév\w*",
        7: r"hét\w*|het\w+",
        8: r"nyolc\w*",
        9: r"kilenc\w*",
        10: r"tíz\w*|tized\w*|évtized\w*",
        12: r"tucat\w*|tizenk\w+",
        15: r"tizenöt\w*|negyed\w*",
        20: r"húsz\w*|husz\w+",
        30: r"harminc\w*",
        50: r"fele\w*|ötven\w*",
        100: r"évszázad\w*|század\w*|száz\w*|teljes\w*|egész\w*|minden\w*|összes\w*",
        10**3: r"ezer\w*|ezr\w+",
        1: r"egy\w*|első\w*|minden\w*|csak|egyetlen|az?",
        0: r"nem|nincs\w*|sem\w*|nulla|nélkül|senki",
        1.5: r"másfél\w*",
    },
    ratio_first=r"\S{1,30}(?: [^\W\d_]{1,20}){0,2}b[óő]l (?:csak |csupán |legalább )?",
    ratio_one=r"\S{1,30}(?: [^\W\d_]{1,20}){0,2}b[óő]l (?:csak |csupán )?egy(?:et|nek|ik|ike)?",
    every=r"minden",
    multiples={
        2: r"kétszer (?:annyi|akkora|több|olyan)\w*|megk[ée]tszerez\w*|megdupláz\w*|megduplá\w*|duplájára|kétszeres\w*",
        3: r"megháromszoroz\w*|megtripláz\w*|háromszoros\w*|triplájára",
        4: r"megnégyszerez\w*|négyszeres\w*",
        5: r"megötszöröz\w*|ötszörös\w*",
        6: r"meghatszoroz\w*|hatszoros\w*",
        8: r"megnyolcszoroz\w*|nyolcszoros\w*",
        10: r"megtízszerez\w*|tízszeres\w*",
    },
    articles=("egy",),
    whole_parts={r"fél(?= százalék)": (1, 2)}
    | {
        rf"{top}{part}\w*": (n, d)
        for n, top in (
            (1, "egy"),
            (2, "két"),
            (3, "három"),
            (4, "négy"),
            (5, "öt"),
            (7, "hét"),
            (9, "kilenc"),
        )
        for d, part in (
            (3, "harmad"),
            (4, "negyed"),
            (5, "ötöd"),
            (6, "hatod"),
            (8, "nyolcad(?!dönt)"),
            (10, "tized"),
        )
        if n < d
    },
    half=r"és fél",
    half_after=r"és fél",
    hourly=r"óránként|óránkénti|óránkénti sebesség",
    below=r"(?:celsius )?(?:fagypont alatt|nulla alatt|mínuszban)",
    dotted=True,
    compounds=True,
    about=r"körülbelül|mintegy|nagyjából|közel|kb\.?|hozzávetőleg|átlagosan|csaknem|majdnem|becslések szerint",
    over=r"több mint|legalább|minimum|túl|nem kevesebb mint|meghaladja a[z]?",
    over_after=r"(?:-[^\W\d_]{2,4})? (?:felett\w*|fölött\w*)|-?n[áé]l (?:is )?több",
    under=r"kevesebb mint|legfeljebb|maximum|nem több mint|csaknem|majdnem|közel|akár",
    under_after=r" alatt(?!i)|-?n[áé]l (?:is )?kevesebb",
    percent=r"százalék(?!pont)\w*|%",
    points=r"százalékpont\w*",
    minus=r"mínusz",
    never=r"egy(?:ik|es|re|ben|ütt|általán|szer|más\w*|elő\w*)|első (?:fokon|sorban|világháború\w*)|második világháború\w*|még egy|egy nap",
    rates={
        "évente": "year",
        "havonta": "month",
        "hetente": "week",
        "naponta": "day",
        "óránként": "hour",
    },
    times=r"-?sz[eoö]r\w*(?: (?:annyi|több|nagyobb))",
    counted={
        r"fél évszázad\w*": (50, "year"),
    },
)
