"""Dates and times."""

from auditor.lang.topics.dates import DateTable

# A day in front of its month is a cardinal: एक जून, पंद्रह अगस्त.
_DAYS = """
एक दो तीन चार पांच/पाँच छह/छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस बीस
इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस/अठाईस उनतीस तीस इकतीस/इकत्तीस
"""

TABLE = DateTable(
    months={"सितम्बर": 9, "नवम्बर": 11, "दिसम्बर": 12, "फरवरी": 2, "अक्तूबर": 10, "जून": 6},
    relative={
        "पिछले सप्ताह": ("week", -1),
        "पिछले हफ्ते": ("week", -1),
        "पिछले साल": ("year", -1),
        "पिछले वर्ष": ("year", -1),
        "पिछले महीने": ("month", -1),
        "अगले साल": ("year", 1),
        "अगले हफ्ते": ("week", 1),
    },
    century=(r"{n}(?:वीं|वी|वें|ं)? (?:सदी|शताब्दी)",),
    ordinals={word: day for day, words in enumerate(_DAYS.split(), 1) for word in words.split("/")},
    decade=(r"{n} के दशक",),
    ordinal=r"वीं|वें",
    clock=r"बजे|बजकर",
    phrases=((r"साढ़े {h} बजे", 30), (r"सवा {h} बजे", 15), (r"पौने {h} बजे", -15)),
    morning=r"सुबह",
    afternoon="शाम|रात|दोपहर",
    # Names of planets otherwise.
    rare_days=("शनि", "सोम", "मंगल", "बुध", "गुरु", "शुक्र", "रवि"),
    rare_relative=("कल", "परसों"),
    midnight=r"आधी रात|मध्यरात्रि",
    noon=r"दोपहर 12 बजे",
    before_christ=r"ईसा पूर्व|ई\. ?पू\.?",
    after_christ=r"ईस्वी|ईसवी",
)
