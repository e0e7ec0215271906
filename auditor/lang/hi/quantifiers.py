"""How many, without a figure."""

from auditor.lang.topics.quantifiers import QuantifierTable

TABLE = QuantifierTable(
    few=r"कुछ ही|बहुत कम|मुट्ठी भर",
    minority=r"आधे से (?:भी )?कम",
    some=r"कुछ",
    many=r"कई|अनेक|बहुत से",
    half=r"आध[ेाी]",
    most=r"अधिकांश|ज्यादातर|ज़्यादातर|अधिकतर|आधे से (?:भी )?(?:अधिक|ज्यादा|ज़्यादा)",
    nearly=r"(?:लगभग|करीब-करीब|तकरीबन) सभी",
    all=r"सभी|सारे|तमाम|समस्त",
    never=r"आधे घंटे|आधी रात|कुछ (?:दिन|समय|साल|महीने|घंटे)|कई (?:साल|दिन|बार|महीने|घंटे)\S*",
)
