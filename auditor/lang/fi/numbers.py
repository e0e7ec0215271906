"""Numbers, units and what stands around them."""

from auditor.lang.topics.numbers import NumberTable

# Stems that take the endings of their noun: genitive, partitive, inessive and so on.
_STEMS = {
    "dollari": "$", "kruunu": "crown", "norjan kruunu": "NOK", "ruotsin kruunu": "SEK", "tanskan kruunu": "DKK",
    "punta": "GBP", "jeni": "JPY", "juani": "CNY", "rupla": "RUB", "frangi": "franc", "sveitsin frangi": "CHF",
    "forintti": "HUF", "zloty": "PLN", "euro": "EUR", "yhdysvaltain dollari": "USD",
    "kilometri": "km", "metri": "m", "senttimetri": "cm", "sentti": "cm", "millimetri": "mm", "maili": "mi",
    "meripeninkulma": "nmi", "tonni": "t", "kilogramma": "kg", "kilo": "kg", "gramma": "g", "litra": "l",
    "barreli": "bbl", "hehtaari": "ha", "eekkeri": "ac", "neliökilometri": "km²", "neliömetri": "m²", "neliö": "m²",
    "kuutiometri": "m³", "kuutio": "m³", "megawatti": "MW", "gigawatti": "GW", "megawattitunti": "MWh",
    "terawattitunti": "TWh", "tunti": "hour", "minuutti": "minute", "sekunti": "second", "päivä": "day",
    "viikko": "week", "vuorokausi": "day",
}  # fmt: skip
_BENT = {"tt": "t", "nt": "nn", "kk": "k", "lt": "ll"}
_ENDS = "a ä n ssa ssä sta stä lla llä lle lta ltä ksi na nä t in en on un än an".split()


def _forms(word: str) -> set[str]:
    """Return a noun with the endings it may take, on its strong and its weak stem."""
    weak = word
    for strong, soft in _BENT.items():
        if word[-3:-1] == strong:
            weak = f"{word[:-3]}{soft}{word[-1]}"
    return {word, *(f"{stem}{end}" for stem in (word, weak) for end in _ENDS)}


TABLE = NumberTable(
    cardinals={
        "puolitoista": 1.5,
        "puolentoista": 1.5,
        "puoltatoista": 1.5,
        "puoli miljoonaa": 500000,
        "puolen miljoonan": 500000,
        "puoli miljardia": 500000000,
        "puolen miljardin": 500000000,
        "puoli tusinaa": 6,
        "puolitoista miljoonaa": 1500000,
        "molemmat": 2,
        "kumpikin": 2,
    },
    scales={
        "milj.": 10**6,
        "mrd.": 10**9,
        "mrd": 10**9,
        "tusina": 12,
        "tusinaa": 12,
    },
    units={form: unit for word, unit in _STEMS.items() for form in _forms(word)}
    | {
        "aste": "°C",
        "astetta": "°C",
        "asteen": "°C",
        "asteeseen": "°C",
        "asteessa": "°C",
        "celsiusastetta": "°C",
        "fahrenheitastetta": "°F",
        "jalkaa": "ft",
        "solmua": "kn",
        "km": "km",
        "km/h": "km/h",
        "kilometriä tunnissa": "km/h",
        "mailia tunnissa": "mph",
        "metriä sekunnissa": "m/s",
        "m": "m",
        "cm": "cm",
        "kg": "kg",
        "ha": "ha",
        "kuukausi": "month",
        "kuukautta": "month",
        "kuukauden": "month",
        "kuukaudessa": "month",
        "kk": "month",
        "vuosi": "year",
        "vuotta": "year",
        "vuoden": "year",
        "vuodessa": "year",
        "vuodeksi": "year",
        "vuotias": "year",
        "vuotiaan": "year",
        "vuotiasta": "year",
        "vuotiaalle": "year",
        "vuotiaana": "year",
        "vuotiaat": "year",
        "vuorokautta": "day",
        "vuorokauden": "day",
        "vuosikymmentä": "decade",
        "vuosisataa": "century",
    },
    fractions={
        r"puol(?:et|i|en|ta|ik\w+|ivuo\w+|itois\w+)|puoli\w*": 0.5,
        r"kolmas\w*|kolman\w+": 1 / 3,
        r"neljäs\w*|neljän\w+": 0.25,
        r"viides\w*|viiden\w+": 0.2,
        r"kymmenes\w*|kymmenen\w*": 0.1,
    },
    implied={
        2: r"molem\w+|kump\w+|pari\w*|kaks\w+|kahd\w+|kaht\w+|toi(?:nen|s\w+)|tupl\w+|puol\w+",
        3: r"kolm\w+",
        4: r"nelj\w+",
        5: r"viis\w*|viid\w+|viit\w+",
        6: r"kuus\w*|kuud\w+|kuut\w+|puoli vuotta|puolivuo\w+",
        7: r"seitsem\w+|viik\w+",
        8: r"kahdeks\w+",
        9: r"yhdeks\w+",
        10: r"kymmen\w+|vuosikymmen\w*",
        12: r"tusin\w+",
        14: r"kaksi viikkoa",
        15: r"viisitoista|vartti\w*|neljänne\w+",
        50: r"puol\w+",
        100: r"sata\w*|sad\w+|vuosisa\w+|koko|kaikki\w*",
        10**3: r"tuhan\w+|tuhat\w*|vuositu\w+",
        1: r"yksi\w*|yhd\w+|yht\w+|ensi\w+|ainoa\w*|joka|kukin|vain",
        0: r"ei|eivät|ilman|nolla\w*|yhtään|kukaan",
        1.5: r"puolitois\w+|puolentois\w+",
    },
    ratio_last=r" \S{1,30}st[aä]",
    ratio_first=r"\S{1,30}st[aä](?: [^\W\d_]{1,20}st[aä])? ",
    every=r"joka",
    multiples={
        2: r"kaksinkertai\w+|tuplaan\w+|tuplasi\w*|kahdenkertai\w+",
        3: r"kolminkertai\w+",
        4: r"nelinkertai\w+",
        5: r"viisinkertai\w+",
        6: r"kuusinkertai\w+",
        7: r"seitsenkertai\w+",
        8: r"kahdeksankertai\w+",
        10: r"kymmenkertai\w+",
    },
    parts={
        r"kolma(?:sosa\w*|sosi\w*|nne\w+)": 1 / 3,
        r"nelj(?:äsosa\w*|äsosi\w*|änne\w+)": 1 / 4,
        r"viide(?:sosa\w*|sosi\w*|nne\w+)": 1 / 5,
        r"kuude(?:sosa\w*|sosi\w*|nne\w+)": 1 / 6,
        r"kahdeksa(?:sosa\w*|sosi\w*|nne\w+)": 1 / 8,
        r"kymmene(?:sosa\w*|sosi\w*|nne\w+)": 1 / 10,
        r"sadasosa\w*|sadasosi\w*": 1 / 100,
        r"tuhannesosa\w*|tuhannesosi\w*": 1 / 1000,
    },
    half=r"ja puoli",
    half_after=r"ja puoli",
    below=r"pakkasta|nollan alapuolella|alle nollan",
    dotted=True,
    about=r"noin|suunnilleen|arviolta|lähes|melkein|keskimäärin|liki",
    over=r"yli|ainakin|vähintään|enemmän kuin|peräti",
    under=r"alle|enintään|korkeintaan|vähemmän kuin|lähes|melkein|liki|jopa",
    percent=r"prosent(?!tiyks)\w*|%",
    points=r"prosenttiyksik\w*|%-yksik\w*",
    minus=r"miinus",
    never=r"yksi \w{3,}ist[aä]|ensi(?:nnäkin|ksi)|toi(?:nen|sen) maailmanso\w+|ensimmäi\w+ maailmanso\w+|toisaalta|toinen tois\w+|yhdes(?:sä|tä)|toistaiseksi|toiseksi",
)
