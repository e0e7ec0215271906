"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"alleged|allegedly|reportedly|purported|purportedly|supposedly|suspected|so-called|"
        r"self-styled|rumou?red"
    ),
    possible=(
        r"may have|might|maybe|perhaps|possibly|potentially|conceivably|may be|"
        r"may (?:also |not |yet |soon )?(?:be|have)|"
        r"(?<!in )(?<!of )(?<!by )(?<!this )(?<!next )(?<!last )(?<!since )(?<!until )(?<!and )(?<!early )(?<!late )(?<!mid-)may(?= (?:well |also |even |soon |still |yet |now )?(?!not |be allowed|\d|day|and )[a-z]{2,})"
    ),
    probable=(
        r"probably|presumably|in all likelihood|most likely|very likely|"
        r"(?:is|are|was|were) (?:un)?likely to|likely to"
    ),
    apparent=(
        r"apparently|seemingly|ostensibly|appears? to (?:be|have)|appeared to (?:be|have)|"
        r"seems? to (?:be|have)|seemed to (?:be|have)"
    ),
    soft=(
        r"may|could|can|would|should|likely|possible|possibility|potential|probable|probability|"
        r"appear(?:s|ed)?|seem(?:s|ed|ingly)?|suspect\w*|believed|thought|think\w*|assum\w+|expect\w*|"
        r"estimat\w+|suggest\w*|indicat\w+|claim\w*|alleg\w+|accus\w+|rumou?r\w*|if|whether|"
        r"unconfirmed|unclear|doubt\w*|uncertain\w*|guess\w*|sort of|kind of|unlikely|evidently|"
        r"presum\w+|suppos\w+|hypothe\w+|theor\w+|plan\w*|intend\w*|set to|due to|about to|will|"
        r"risk\w*|threat\w*|danger\w*|chance\w*|perceiv\w+|look(?:s|ed)? (?:like|as if)|fear\w*|"
        r"hope\w*|consider\w*|regarded|deemed|said to be|understood to|known as|called|allow\w*|"
        r"permit\w*|are free to|is free to"
    ),
    never=(
        r"may (?:\d+|day)|the might of|might and main|theresa may|might as well|"
        r"perhaps best known"
    ),
)
