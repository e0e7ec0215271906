"""Numbers, units and what stands around them."""

from auditor.lang.topics.numbers import NumberTable

_ONES = ("bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
_TENS = ("on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan")
# On cheques, and in haste, numbers are run together.
_ONE_WORD: dict[str, float] = {
    f"{ten}{one}": 10.0 * n + m for n, ten in enumerate(_TENS, 1) for m, one in enumerate(_ONES, 1)
}
_ENDINGS = (
    "a e ya ye ı i u ü yı yi yu yü dan den tan ten da de ta te ın in un ün nın nin nun nün "
    "lık lik luk lük lığı liği luğu lüğü dır dir dur dür tır tir tur tür dı di du dü ydı ydi "
    "lar ler la le yla yle"
).split()
_UNITS = {
    "promil": "‰",
    "baz puan": "bp",
    "baz puanlık": "bp",
    "dolar": "$",
    "doları": "$",
    "dolarlık": "$",
    "dolara": "$",
    "euro": "EUR",
    "avro": "EUR",
    "avroluk": "EUR",
    "sterlin": "GBP",
    "pound": "GBP",
    "frank": "franc",
    "frang": "franc",
    "isviçre frangı": "CHF",
    "kron": "crown",
    "isveç kronu": "SEK",
    "norveç kronu": "NOK",
    "danimarka kronu": "DKK",
    "çek korunası": "CZK",
    "zloti": "PLN",
    "forint": "HUF",
    "dinar": "dinar",
    "riyal": "riyal",
    "rupi": "rupee",
    "grivna": "UAH",
    "tenge": "KZT",
    "varil": "bbl",
    "galon": "gal",
    "dönüm": "dunam",
    "inç": "in",
    "fit": "ft",
    "milimetre": "mm",
    "deniz mili": "nmi",
    "megavat": "MW",
    "gigavat": "GW",
    "kilovat": "kW",
    "kilovatsaat": "kWh",
    "megavatsaat": "MWh",
    "fahrenhayt": "°F",
    "derece fahrenhayt": "°F",
    "asır": "century",
    "yüzyıl": "century",
    "lira": "TRY",
    "liralık": "TRY",
    "tl": "TRY",
    "yen": "JPY",
    "yuan": "CNY",
    "ruble": "RUB",
    "kilometre": "km",
    "km": "km",
    "kilometrelik": "km",
    "metre": "m",
    "metrelik": "m",
    "m": "m",
    "santimetre": "cm",
    "cm": "cm",
    "mil": "mi",
    "kilogram": "kg",
    "kilo": "kg",
    "kg": "kg",
    "ton": "t",
    "gram": "g",
    "litre": "l",
    "hektar": "ha",
    "kilometrekare": "km²",
    "metrekare": "m²",
    "metreküp": "m³",
    "derece": "°C",
    "saat": "hour",
    "dakika": "minute",
    "saniye": "second",
    "gün": "day",
    "günlük": "day",
    "hafta": "week",
    "haftalık": "week",
    "ay": "month",
    "aylık": "month",
    "yıl": "year",
    "yıllık": "year",
    "yaşında": "year",
    "yaşındaki": "year",
}


_CASES = {
    "iki": "yi ye de den nin si", "üç": "ü e te ten ün", "dört": "te ten", "dörd": "ü e ün", "beş": "i e te ten in",
    "altı": "yı ya dan", "yedi": "yi ye de den nin", "sekiz": "i e de den in", "dokuz": "u a da dan un",
    "yirmi": "yi ye de den nin", "otuz": "u a da dan un", "kırk": "ı a ta tan ın", "elli": "yi ye de den nin",
    "altmış": "ı a ta tan ın", "yetmiş": "i e te ten in", "seksen": "i e de den in", "doksan": "ı a da dan ın",
}  # fmt: skip
_BARE = {"dörd": "dört"}
_SCALES = {"milyon": 10**6, "milyar": 10**9, "trilyon": 10**12, "katrilyon": 10**15}
_VALUES = {word: n for n, word in enumerate(_ONES, 1)} | {
    word: 10 * n for n, word in enumerate(_TENS, 1)
}
_BENT_NUMBERS: dict[str, float] = {
    f"{stem}{end}": float(_VALUES[_BARE.get(stem, stem)])
    for stem, ends in _CASES.items()
    for end in ends.split()
}
_HARMONY = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}


def _of_them(word: str) -> list[str]:
    """Return the forms of “nine of them”: dokuzunda, üçüne, ikisini."""
    close = _HARMONY[[c for c in word if c in _HARMONY][-1]]
    stem = "dörd" if word == "dört" else word
    linked = f"{stem}{'s' if word[-1] in _HARMONY else ''}{close}n"
    wide = "a" if close in "ıu" else "e"
    return [f"{linked}{end}" for end in (wide, f"d{wide}", f"d{wide}n", close, f"{close}n")]


_BENT_NUMBERS |= {
    form: float(n)
    for word, n in _VALUES.items()
    if word not in {"bir", "on"}
    for form in _of_them(word)
} | {"onu": 10.0, "ona": 10.0, "onun": 10.0, "ondan": 10.0, "onda": 10.0}
_BENT_SCALES = {
    f"{word}{end}": value
    for word, value in _SCALES.items()
    for end in ("ı a da dan ın luk lık" if word == "milyar" else "u a da dan un luk").split()
}
_FACTORS = {
    2: "iki",
    3: "üç",
    4: "dört",
    5: "beş",
    6: "altı",
    7: "yedi",
    8: "sekiz",
    9: "dokuz",
    10: "on",
}
_DATIVE = {2: "ikiye", 3: "üçe", 4: "dörde", 5: "beşe", 6: "altıya", 10: "ona"}

_GROWN = r"(?:kat|misli)(?:ına|ı|ine|i)? (?:art|çık|büyü|yüksel|fazla)\w*"
_MULTIPLES: dict[float, str] = {
    n: rf"{word} {_GROWN}|{word} katı(?!n[ad])\w{{0,3}}"
    + (rf"|{_DATIVE[n]} katla\w+" if n in _DATIVE else "")
    for n, word in _FACTORS.items()
}


def _bent(units: dict[str, str]) -> dict[str, str]:
    """Return the units with the endings a noun may take."""
    bent = {
        f"{word}{end}": unit for word, unit in units.items() for end in _ENDINGS if len(word) > 2
    }
    return bent | units


TABLE = NumberTable(
    cardinals=_ONE_WORD
    | _BENT_NUMBERS
    | {
        "yarım milyon": 500000,
        "yarım milyar": 500000000,
        "yarım düzine": 6,
        "yüz": 100,
        "yarım": 0.5,
        "bir buçuk": 1.5,
        "iki buçuk": 2.5,
        "üç buçuk": 3.5,
    },
    scales=_BENT_SCALES
    | {
        "bine": 10**3,
        "bini": 10**3,
        "binden": 10**3,
        "binin": 10**3,
        "binlik": 10**3,
        "bin": 10**3,
        "milyon": 10**6,
        "milyar": 10**9,
        "trilyon": 10**12,
        "katrilyon": 10**15,
        "düzine": 12,
    },
    percent_before="yüzde|%",
    units=_bent(_UNITS),
    fractions={
        r"yarı\w*|yarım\w*|buçuk\w*": 0.5,
        r"üçte bir\w*": 1 / 3,
        r"çeyre\w+|dörtte bir\w*": 0.25,
        r"beşte bir\w*": 0.2,
        r"onda bir\w*": 0.1,
        r"üçte iki\w*": 2 / 3,
        r"dörtte üç\w*": 0.75,
    },
    implied={
        2: r"iki\w*|çift\w*|ikinci\w*|her iki\w*|yarı\w*",
        3: r"üç\w*",
        4: r"dört\w*|çeyre\w+",
        5: r"beş\w*",
        6: r"altı\w*|yarım düzine",
        7: r"yedi\w*|hafta\w*",
        8: r"sekiz\w*",
        9: r"dokuz\w*",
        10: r"on|onuncu\w*|onar|onlarca",
        12: r"düzine\w*|on iki\w*",
        14: r"on dört\w*|iki hafta",
        15: r"on beş\w*|çeyre\w+",
        20: r"yirmi\w*",
        30: r"otuz\w*",
        50: r"yarı\w*|elli\w*",
        100: r"yüzyıl\w*|asır\w*|yüz\w*|tüm\w*|tamam\w*|bütün",
        10**3: r"bin\w*",
        1: r"bir\w*|ilk\w*|tek\w*|her",
        0: r"hiç\w*|sıfır\w*|yok\w*",
        1.5: r"bir buçuk\w*",
    },
    last=frozenset((*_BENT_NUMBERS, *_BENT_SCALES, "bine", "bini", "binden", "binin")),
    ratio_first=r"\S{1,30}(?: [^\W\d_]{1,20}){0,3}[dt][ae]n (?:yalnızca |sadece |en az )?",
    ratio_one=r"\S{1,30}(?: [^\W\d_]{1,20}){0,3}[dt][ae]n (?:yalnızca |sadece )?(?:biri\w{0,3}|1[’'][iı])",
    multiples=_MULTIPLES,
    per=r"her",
    per_not=r"önce|sonra|boyunca|içinde",
    articles=("bir",),
    whole_parts={
        r"üçte bir\w*": (1, 3),
        r"üçte iki\w*": (2, 3),
        r"dörtte bir\w*": (1, 4),
        r"dörtte iki\w*": (2, 4),
        r"dörtte üç\w*": (3, 4),
        r"beşte bir\w*": (1, 5),
        r"beşte iki\w*": (2, 5),
        r"beşte üç\w*": (3, 5),
        r"beşte dört\w*": (4, 5),
        r"altıda bir\w*": (1, 6),
        r"altıda iki\w*": (2, 6),
        r"altıda üç\w*": (3, 6),
        r"altıda dört\w*": (4, 6),
        r"altıda beş\w*": (5, 6),
        r"sekizde bir\w*": (1, 8),
        r"sekizde iki\w*": (2, 8),
        r"sekizde üç\w*": (3, 8),
        r"sekizde dört\w*": (4, 8),
        r"sekizde beş\w*": (5, 8),
        r"sekizde altı\w*": (6, 8),
        r"sekizde yedi\w*": (7, 8),
        r"onda bir\w*": (1, 10),
        r"onda iki\w*": (2, 10),
        r"onda üç\w*": (3, 10),
        r"onda dört\w*": (4, 10),
        r"onda beş\w*": (5, 10),
        r"onda altı\w*": (6, 10),
        r"onda yedi\w*": (7, 10),
        r"onda sekiz\w*": (8, 10),
        r"onda dokuz\w*": (9, 10),
    },
    half=r"buçuk",
    points=r"(?:yüzdelik |yüzde )?puan\w*",
    dotted=True,
    over_after=r"(?<=[dt][ae]n) (?:daha )?(?:fazla|çok)|(?:’[a-zçğıöşü]{1,5}|[a-zçğıöşü ]{0,14}[dt][ae]n) (?:daha )?(?:fazla|çok)|(?:’[yn]?[aeıiuü])? ?(?:aşkın|geçkin)|(?:’[a-zçğıöşü]{1,4})? ?(?:üzerinde|üstünde)",
    under_after=r"(?<=[dt][ae]n) (?:daha )?az|(?:’[a-zçğıöşü]{1,5}|[a-zçğıöşü ]{0,14}[dt][ae]n) (?:daha )?az|(?:’[a-zçğıöşü]{1,4})? ?altında",
    about=r"yaklaşık|civarında|aşağı yukarı|neredeyse|tahminen|takriben|ortalama",
    several=r"birkaç",
    over=r"en az|aşkın",
    under=r"en fazla|en çok|neredeyse",
    minus=r"eksi|sıfırın altında",
    ordinal_suffix=r"[’']?(?:inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü)",
    never=r"(?<!yüzde )on(?:u|a|un|dan|da)|bir (?:de|çok|kez|daha|şey|süre|araya|anda|gün)|birçok|birinci dünya savaş\w+|ikinci dünya savaş\w+",
    hourly=r"saatte|saatteki hızı",
    rates={
        "yılda": "year",
        "yıllık olarak": "year",
        "ayda": "month",
        "haftada": "week",
        "günde": "day",
    },
    times=r"kat(?:ı|ına)?(?: daha)?(?= (?:fazla|art|çık|yüksel|büyü|daha))",
    counted={
        r"yarım asır\w*|yarım yüzyıl\w*": (50, "year"),
    },
)
