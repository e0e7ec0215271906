"""Numbers, units and what stands around them, in Latin and in Cyrillic letters."""

import re

from auditor.lang.topics.numbers import NumberTable

_DIGRAPHS = {"lj": "љ", "nj": "њ", "dž": "џ"}
_LETTERS = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True))
_ESCAPE = re.compile(r"\\[wWdDsSbB]|lj|nj|dž|.", re.DOTALL)


def _cyrillic(text: str) -> str:
    """Write a word or a pattern in Cyrillic letters; escapes stay."""
    return _ESCAPE.sub(
        lambda m: m[0] if m[0][0] == "\\" else _DIGRAPHS.get(m[0]) or _LETTERS.get(m[0], m[0]), text
    )


def _either(pattern: str) -> str:
    return f"{pattern}|{_cyrillic(pattern)}"


_TENS = {
    "dvadeset": 20, "trideset": 30, "četrdeset": 40, "pedeset": 50, "šezdeset": 60, "sedamdeset": 70, "osamdeset": 80,
    "devedeset": 90,
}  # fmt: skip
_ONES = {
    "jedan": 1, "jedna": 1, "jedno": 1, "dva": 2, "dve": 2, "dvije": 2, "dvoje": 2, "tri": 3, "troje": 3, "četiri": 4,
    "četvoro": 4, "pet": 5, "petoro": 5, "šest": 6, "šestoro": 6, "sedam": 7, "osam": 8, "devet": 9, "deset": 10,
    "jedanaest": 11, "dvanaest": 12, "trinaest": 13, "četrnaest": 14, "petnaest": 15, "šesnaest": 16,
    "sedamnaest": 17, "osamnaest": 18, "devetnaest": 19, "sto": 100, "dvesta": 200, "dvjesta": 200, "dvesto": 200,
    "trista": 300, "tristo": 300, "četiristo": 400, "petsto": 500, "šeststo": 600, "šesto": 600, "sedamsto": 700,
    "osamsto": 800, "devetsto": 900, "dvojica": 2, "dvojicu": 2, "obojica": 2, "oba": 2, "obe": 2, "trojica": 3,
    "trojicu": 3, "četvorica": 4, "petorica": 5, "jednog": 1, "jednu": 1, "jednom": 1, "jednoj": 1,
}  # fmt: skip
_STEMS = {
    "prv": 1, "drug": 2, "četvrt": 4, "pet": 5, "šest": 6, "sedm": 7, "osm": 8, "devet": 9, "deset": 10, "jedanaest": 11,
    "dvanaest": 12, "trinaest": 13, "četrnaest": 14, "petnaest": 15, "šesnaest": 16, "sedamnaest": 17,
    "osamnaest": 18, "devetnaest": 19, "stot": 100,
} | _TENS  # fmt: skip
_ENDS = "i a o og oga oj om ome u e ih im ima".split()
_CARDINALS = (
    {
        f"{ten}{join}{one}": n + m
        for ten, n in _TENS.items()
        for one, m in _ONES.items()
        if m < 10
        for join in (" i ", " ")
    }
    | _ONES
    | _TENS
    | {
        "pola miliona": 500000,
        "pola milijarde": 500000000,
        "milion i po": 1500000,
        "milijardu i po": 1500000000,
        "milijarda i po": 1500000000,
    }
)
_ORDINALS = {
    f"{stem}{end}": n for stem, n in _STEMS.items() for end in _ENDS if (stem, end) != ("šest", "o")
} | {f"treć{end}": 3 for end in "i a e eg ega ej em emu u ih im ima".split()}
_SCALES = {
    "hilj": 10**3, "hilj.": 10**3, "hiljada": 10**3, "hiljade": 10**3, "hiljadu": 10**3, "milion": 10**6,
    "miliona": 10**6, "milioni": 10**6, "mil.": 10**6, "milijarda": 10**9, "milijarde": 10**9, "milijardi": 10**9,
    "milijardu": 10**9, "mlrd": 10**9, "mlrd.": 10**9, "bilion": 10**12, "biliona": 10**12, "tuce": 12,
}  # fmt: skip
_UNITS = {
    "dinara": "dinar", "dinar": "dinar", "evra": "EUR", "evro": "EUR", "eura": "EUR", "dolara": "$", "dolar": "$",
    "funti": "GBP", "funte": "GBP", "švajcarskih franaka": "CHF", "franaka": "franc", "jena": "JPY", "juana": "CNY",
    "rubalja": "RUB", "konvertibilnih maraka": "BAM", "kruna": "crown", "čeških kruna": "CZK",
    "švedskih kruna": "SEK", "zlota": "PLN", "forinti": "HUF", "milja": "mi", "milje": "mi", "milja na sat": "mph",
    "kilometara": "km", "kilometra": "km", "kilometara na sat": "km/h", "km/h": "km/h", "metara": "m", "metra": "m",
    "centimetara": "cm", "kilograma": "kg", "tona": "t", "tone": "t", "grama": "g", "litara": "l", "barela": "bbl",
    "hektara": "ha", "kvadratnih kilometara": "km²", "kvadratnih metara": "m²", "kubnih metara": "m³",
    "megavata": "MW", "gigavata": "GW", "stepeni": "°C", "stepena": "°C", "stepeni celzijusa": "°C",
    "stepeni farenhajta": "°F", "časova": "hour", "sati": "hour", "sata": "hour", "sat": "hour", "minuta": "minute",
    "minute": "minute", "sekundi": "second", "sekunde": "second", "dana": "day", "dan": "day", "nedelja": "week",
    "nedelje": "week", "sedmica": "week", "sedmice": "week", "meseci": "month", "meseca": "month", "mesec": "month",
    "mjeseci": "month", "godina": "year", "godine": "year", "godinu": "year", "godišnji": "year", "godišnja": "year",
    "godišnjeg": "year", "godišnju": "year", "godišnjak": "year", "godišnjaka": "year", "decenija": "decade",
    "decenije": "decade", "vekova": "century", "veka": "century",
}  # fmt: skip
_PARTS = {
    r"trećin(?:a|e|u|i|om|ama)": 1 / 3,
    r"četvrtin(?:a|e|u|i|om|ama)": 1 / 4,
    r"petin(?:a|e|u|i|om|ama)": 1 / 5,
    r"šestin(?:a|e|u|i|om)": 1 / 6,
    r"sedmin(?:a|e|u|i|om)": 1 / 7,
    r"osmin(?:a|e|u|i|om)(?! final)": 1 / 8,
    r"desetin(?:a|e|u|i|om)": 1 / 10,
    r"stotink(?:a|e|u|i)": 1 / 100,
}

_STEM_ONES = {
    "jedno": 1,
    "dvo": 2,
    "dvije": 2,
    "tro": 3,
    "četvero": 4,
    "četvoro": 4,
    "peto": 5,
    "šesto": 6,
    "sedmo": 7,
    "osmo": 8,
    "deveto": 9,
}
# tridesetpetogodišnji, osamnaestogodišnjak
_AGES: dict[str, float] = {
    f"{ten}{one}": float(n + m)
    for ten, n in _TENS.items()
    for one, m in (("o", 0), *_STEM_ONES.items())
} | {f"{stem}o": float(n) for stem, n in _STEMS.items() if n > 3}

TABLE = NumberTable(
    cardinals={
        form: float(n) for word, n in _CARDINALS.items() for form in (word, _cyrillic(word))
    },
    ordinals={form: n for word, n in _ORDINALS.items() for form in (word, _cyrillic(word))},
    scales={form: n for word, n in _SCALES.items() for form in (word, _cyrillic(word))},
    joiners=("i", "и"),
    units={form: unit for word, unit in _UNITS.items() for form in (word, _cyrillic(word))}
    | {
        "km": "km",
        "км": "km",
        "m": "m",
        "м": "m",
        "kg": "kg",
        "кг": "kg",
        "cm": "cm",
        "км/ч": "km/h",
    },
    fractions={
        _either(r"pol(?:a|ovin\w+|u\w+)"): 0.5,
        _either(r"trećin\w+"): 1 / 3,
        _either(r"četvrtin\w+|četvrt|kvartal\w*|tromeseč\w+"): 0.25,
        _either(r"petin\w+"): 0.2,
        _either(r"desetin\w+"): 0.1,
    },
    implied={
        worth: _either(pattern)
        for worth, pattern in {
            2: r"ob(?:a|e|oje|ojic\w+)|par\w*|dvo\w+|udvostruč\w+|drug\w+|dv(?:a|e|ije|eju|ama)|polovin\w+|blizan\w+",
            3: r"tro\w+|tri\w*|treć\w+",
            4: r"četvrt\w*|četir\w*|četvor\w+",
            5: r"pet\w*",
            6: r"šest\w*|polugod\w+",
            7: r"sedam\w*|sedm\w+|nedelj\w+",
            8: r"osam\w*|osm\w+",
            9: r"devet\w*",
            10: r"deset\w*|deceni\w+",
            12: r"tuce\w*|dvanaest\w*",
            15: r"petnaest\w*|četvrt",
            20: r"dvadeset\w*",
            30: r"trideset\w*",
            50: r"polovin\w+|pola|pedeset\w*",
            100: r"vek\w*|sto|stot\w+|odsto|posto|ceo|cel\w+|sv(?:i|e|ih)",
            1000.0: r"hiljad\w+",
            1: r"jed\w+|prv\w+|svak\w+|na|sam\w*",
            0: r"nijed\w+|nul\w+|bez|ne|niko|nema\w*",
        }.items()
    },
    ratio=_either(r"od(?: svakih)?|na(?: svakih)?"),
    every=_either(r"svak(?:i|a|o|og|e)"),
    multiples={
        2: _either(r"udvostruč\w+|dvostruk\w+|duplira\w+|duplo|dvaput (?:više|već)\w*"),
        3: _either(r"utrostruč\w+|trostruk\w+|triput (?:više|već)\w*"),
        4: _either(r"učetvorostruč\w+|četvorostruk\w+"),
        5: _either(r"petostruk\w+"),
        10: _either(r"desetostruk\w+"),
    },
    per=_either(r"svak(?:i|u|og)"),
    per_beside=_either(r"na|za"),
    per_not=_either(r"pre|posle|nakon|kasnije|ranije|od|do|u"),
    articles=tuple(
        form
        for word in ("jedan", "jedna", "jedno", "jednog", "jednu", "jednom", "jednoj")
        for form in (word, _cyrillic(word))
    ),
    parts={form: share for word, share in _PARTS.items() for form in (word, _cyrillic(word))},
    half=_either(r"i po|i pol"),
    half_after=_either(r"i po|i pol"),
    below=_either(r"(?:celzijusa )?(?:ispod nule|ispod ništice)"),
    dotted=True,
    about=_either(r"oko|približno|otprilike|gotovo|skoro|prosečno|okvirno"),
    over=_either(r"više od|preko|iznad|najmanje|barem|minimalno|ne manje od"),
    under=_either(r"manje od|ispod|najviše|maksimalno|do|gotovo|skoro|ne više od"),
    percent=_either(r"odsto|posto|procenat\w*|procen\w+") + "|%",
    points=_either(r"procentn\w+ poen\w*|procentn\w+ bod\w*"),
    minus=_either(r"minus"),
    ordinal_suffix=r"-?(?:ti|ta|to|tog|toj|om|ог|ти|та|то|тог|тој|ом)",
    never=_either(
        r"jed(?:an|na|no|nog|nu) od|drug\w+ svetsk\w+|prv\w+ svetsk\w+|prv\w+ dam\w+|još jed\w+|jedn\w+ drug\w+"
    ),
    rates={
        "godišnje": "year",
        "mesečno": "month",
        "nedeljno": "week",
        "dnevno": "day",
        "годишње": "year",
        "месечно": "month",
        "недељно": "week",
        "дневно": "day",
    },
    stems={form: n for word, n in _AGES.items() for form in (word, _cyrillic(word))},
    whole_parts={r"pola(?= procent)|пола(?= процент)": (1, 2)},
)
