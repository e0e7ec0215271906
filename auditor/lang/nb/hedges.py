"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"ifølge (?:foreløpige|ubekreftede) (?:opplysninger|meldinger)|angivelig|påståtte?|visstnok|påstås|"
        r"antas|formodes|sies(?= å)|skal(?= (?:\w+ ){0,5}?ha \w+)|"
        r"mistenk(?:t|te|es|tes)(?= for|\b)|siktet for|siktede?|tiltalt for|beskyldt for|anklaget for"
    ),
    possible=(
        r"kanskje|muligens|eventuelt|potensielt|kan ha|kan være|kan komme til|kan bli|"
        r"kunne(?= (?:\w+ ){0,4}?(?:ha|være|bli|komme|føre|bety|ende|ta|koste))|ikke utelukkes|mulig(?= at)"
    ),
    probable=(
        r"trolig|sannsynligvis|antakelig(?:vis)?|antagelig(?:vis)?|formodentlig|rimeligvis|etter alt å dømme|"
        r"mest sannsynlig|nok(?= (?:å |ikke |også )?(?:bli|være|ha|komme)\b)"
    ),
    apparent=r"tilsynelatende|åpenbart|øyensynlig|synes|later til|ser ut til|virker som",
    planned=r"skal|planlegger|akter|vurderer|overveier|vil|ventes|forventes|håper",
    soft=(
        r"uteluk\w*|skulle|burde|bør|synes|virke\w*|mulig\w*|sannsynlig\w*|potensiell\w*|ifølge|mistenk\w*|"
        r"mistank\w*|tro(?:r|dde|dd)?|tenk\w*|vurder\w*|anslå\w*|anslag\w*|anta\w*|formod\w*|anklag\w*|"
        r"beskyld\w*|sikt(?:et|ede|else\w*)|tiltal\w*|etterforsk\w*|undersøk\w*|rykte\w*|hvis|om|dersom|"
        r"såfremt|med mindre|tvil\w*|usikker\w*|uklar\w*|frykt\w*|vent(?:er|es|et)|forvent\w*|tyd\w+|anses|"
        r"påst\w+|hevd\w*|opplys\w*|sies|såkalt\w*|advar\w*|kanskje|prognos\w*|regner med|må ha|mene\w*|"
        r"oppfatning\w*|tolk\w*|pek(?:er|te) (?:på|mot)|trolig|skal ha"
    ),
    able=(
        r"kan|kunne|kunnet|må|måtte|risik\w*|tru\w+|sjanse\w*|fare|farlig\w*|håp\w*|plan\w*|vil|ville|får|"
        r"fikk|tillat\w*|mulighet\w*|akt\w*|overvei\w*|iblant|noen ganger|tilby\w*"
    ),
    future=r"skal|vil|kommer til|neste|i morgen|snart|blir|fremover|framover|til \w+|kommende",
    accused=r"mistenkte|den tiltalte|tiltalte|de siktede|den siktede|siktede",
    past=r"har|hadde|ble|blitt|var|\w{3,}(?:et|te|de)",
    rough=(
        r"omkring|cirka|ca|omtrent|rundt|om lag|nesten|minst|i hvert fald|i hvert fall|opptil|opp til|opp mot|"
        r"godt|knapt|snaut|drøyt|anslagsvis"
    ),
    bounds=(
        r"tiden|\w+-tiden|ved|nærmere|underkant|overkant|drøy\w*|snau\w*|knapt|godt|litt|omtrent|cirka|ca|nesten|par|lag|opptil|opp|tidligst|mer|mindre|over|under|høyst|maks\w*|nå\w*|på det meste|til|gjennomsnitt\w*|mellom|rundt|"
        r"lavest|flere|færre|enn|vel"
    ),
    suspected=r"påståtte?|antatte?|mistenkte?(?= \w)",
    condition=(
        r"hvis|dersom|såfremt|med mindre|forutsatt at|så lenge|under forutsetning|i tilfelle"
    ),
    depends=(r"i tilfelle|avheng\w*|ellers"),
)
