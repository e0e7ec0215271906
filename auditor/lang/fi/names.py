"""Names: endings, peoples, spelling."""

from auditor.lang.topics.names import NameTable

_CASES = (
    "n",
    "ssa",
    "ssä",
    "sta",
    "stä",
    "lla",
    "llä",
    "lta",
    "ltä",
    "lle",
    "en",
    "in",
    "na",
    "ksi",
)

TABLE = NameTable(
    endings=r"n|a|ta|ssa|sta|lla|lta|lle|na|ksi|in|en|an|on|un|iin|seen|hon|han|tta|lais\w{0,4}|t|ja|ien|eja|iden|ineen|nsa|issa|ista|ille|illa|hun|hin|aan|een|oon|ia|i|ssaan",
    peoples={
        "US": "yhdysval usa ameri",
        "GB": "britan brit englan engl skot",
        "DE": "saks",
        "NL": "alankom hollan",
        "FR": "ransk",
        "ES": "espanj",
        "IT": "ital",
        "RU": "venäj venäl neuvost",
        "CN": "kiin",
        "JP": "japan",
        "GR": "kreik",
        "TR": "turk",
        "SE": "ruots",
        "NO": "norj",
        "DK": "tansk",
        "FI": "suom",
        "EE": "viro",
        "PL": "puol",
        "HU": "unkar",
        "AT": "itävalt",
        "CH": "sveits",
        "CZ": "tšek",
        "UA": "ukrain",
        "150": "euroop",
        "142": "aasi",
        "002": "afrik",
        "019": "amerik",
        "IN": "inti",
    },
    inflects=True,
    spelling=(
        ("tš", "S"),
        ("š", "S"),
        ("ž", "S"),
        ("j", "i"),
        ("y", "i"),
    ),
    adjectives=r"lai\w{1,6}",
    alternations=(
        # nen-words bend on -se-, plurals on -i-; consonants weaken before an ending that closes
        # their syllable
        *(
            (f"{stem}{case}", base)
            for base, stem in (("nen", "se"), ("set", "si"), ("at", "i"), ("ät", "i"), ("ot", "oi"))
            for case in _CASES
        ),
        ("sta", "nen"),
        ("stä", "nen"),
        ("ien", "at"),
        ("ia", "at"),
        *(
            (f"{weak}{vowel}{case}", f"{strong}{vowel}")
            for strong, weak in (
                ("nk", "ng"),
                ("nt", "nn"),
                ("lt", "ll"),
                ("rt", "rr"),
                ("mp", "mm"),
                ("ht", "hd"),
                ("pp", "p"),
                ("tt", "t"),
                ("kk", "k"),
            )
            for vowel in "aiuoeyäö"
            for case in ("n", "ssa", "sta", "lle")
        ),
    ),
)
