"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"ifølge (?:foreløbige|ubekræftede) (?:oplysninger|meldinger)|angiveligt|påståe(?:t|de)|formentes|påstås|"
        r"menes|antages|formodes|siges(?= at)|skulle(?= (?:\w+ ){0,5}?(?:have|være) \w+)|"
        r"skal(?= (?:\w+ ){0,5}?(?:have|være) \w+(?:et|t|ede|de)\b)|"
        r"mistænk(?:t|te|es|tes)(?= for|\b)|sigte(?:t|de) for|tiltal(?:t|te) for|beskyld(?:t|es) for"
    ),
    possible=(
        r"måske|muligvis|eventuelt|potentielt|kan have|kan være|kan komme til|kunne(?= (?:\w+ ){0,4}?"
        r"(?:have|være|blive|komme|føre|betyde|ende|tage|koste))|kan blive|ikke udelukkes"
    ),
    probable=(
        r"sandsynligvis|formentlig|formodentlig|antagelig(?:t|vis)?|rimeligvis|efter al sandsynlighed|"
        r"nok(?= (?:at |ikke |også )?(?:blive|være|have|komme)\b)|ventelig"
    ),
    apparent=r"tilsyneladende|åbenbart|øjensynlig\w*|synes|lader til|ser ud til|forekommer",
    planned=r"skal|planlægger|agter|overvejer|vil|ventes|forventes|håber|påtænker",
    soft=(
        r"udeluk\w*|skulle|burde|bør|synes|virke\w*|mulig\w*|sandsynlig\w*|potentiel\w*|ifølge|mistænk\w*|"
        r"mistank\w*|tro(?:r|ede|et)?|tænk\w*|vurder\w*|anslå\w*|skøn\w*|antag\w*|formod\w*|anklag\w*|"
        r"beskyld\w*|sigt(?:et|ede|else\w*)|tiltal\w*|efterforsk\w*|undersøg\w*|rygte\w*|hvis|om|såfremt|"
        r"medmindre|tvivl\w*|usikker\w*|uklar\w*|frygt\w*|vent(?:er|es|et|ede)|forvent\w*|tyd\w+|anses|"
        r"påst\w+|hævd\w*|oplys\w*|siges|såkald\w*|advar\w*|måske|prognos\w*|regn(?:er|es|ede) med|"
        r"må have|mene\w*|holdning\w*|tolk\w*|peg(?:er|ede) på|lader"
    ),
    able=(
        r"kan|kunne|kunnet|må|måtte|risik\w*|tru\w+|chance\w*|fare|farlig\w*|håb\w*|plan\w*|vil|ville|får|fik|"
        r"tillad\w*|mulighed\w*|agt\w*|overvej\w*|sommetider|nogle gange|tilbyd\w*"
    ),
    future=r"skal|vil|kommer til|næste|i morgen|snart|bliver|fremover|til \w+|kommende",
    accused=r"mistænkte|den tiltalte|tiltalte|de sigtede|den sigtede|sigtede",
    past=r"har|havde|blev|blevet|var|\w{3,}(?:ede|edes)",
    rough=(
        r"omkring|cirka|ca|omtrent|rundt regnet|næsten|mindst|i hvert fald|op til|op mod|godt|knap|knapt|"
        r"anslået|små"
    ),
    bounds=(
        r"tiden|\w+-tiden|ved|henved|små|knap\w*|godt|lidt|omtrent|cirka|ca|næsten|halv\w*|op|og|par|over|tidligst|tidspunkt|mere|mindre|over|under|højst|maks\w*|nå\w*|som mest|til|gennemsnit\w*|mellem|"
        r"omkring|lavest|flere|færre|end"
    ),
    suspected=r"påståe(?:t|de)|formodede|mistænkte(?= \w)",
    condition=(r"hvis|såfremt|medmindre|forudsat at|så længe|under forudsætning|i tilfælde af at"),
    depends=(r"i tilfælde|afhæng\w*|ellers"),
)
