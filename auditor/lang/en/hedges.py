"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

TABLE = HedgeTable(
    alleged=(
        r"alleged|allegedly|reportedly|purported|purportedly|supposedly|suspected|so-called|"
        r"self-styled|rumou?red"
    ),
    possible=(
        r"may have|might|maybe|perhaps|possibly|potentially|conceivably|may be|"
        r"may (?:also |not |yet |soon )?(?:be|have)"
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
        r"may|could|can|would|should|likely|possible|possibility|potential|probable|"
        r"probability|appear(?:s|ed)?|seem(?:s|ed|ingly)?|suspect\w*|believed|thought|"
        r"think\w*|assum\w+|expect\w*|estimat\w+|suggest\w*|indicat\w+|claim\w*|alleg\w+|"
        r"accus\w+|rumou?r\w*|if|whether|unconfirmed|unclear|doubt\w*|uncertain\w*|guess\w*|"
        r"sort of|kind of|unlikely|evidently|presum\w+|suppos\w+|hypothe\w+|theor\w+|plan\w*|"
        r"intend\w*|set to|due to|about to|will|risk\w*|threat\w*|danger\w*|chance\w*|"
        r"perceiv\w+|look(?:s|ed)? (?:like|as if)|fear\w*|hope\w*|consider\w*|regarded|deemed|"
        r"said to be|understood to|known as|called"
    ),
    never=(
        r"may (?:\d+|day)|the might of|might and main|theresa may|might as well|"
        r"perhaps best known"
    ),
)
