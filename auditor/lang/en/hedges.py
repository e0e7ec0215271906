"""Hedges."""

from auditor.lang.topics.hedges import HedgeTable

_TOLD = "alleged|believed|thought|rumou?red|reported|said|understood|suspected|accused"

TABLE = HedgeTable(
    alleged=(
        r"preliminary (?:findings|reports|information|investigation)|initial (?:findings|reports)|according to (?:unconfirmed|initial|preliminary)|alleged|allegedly|reportedly|purported|purportedly|supposedly|rumou?red|"
        r"suspected(?! cases?| of having no)|accused of|said to(?: have| be)|"
        rf"(?:is|are|was|were|been|be|being) (?:{_TOLD}) to|"
        r"it (?:is|was) (?:alleged|believed|thought|claimed|rumou?red) that"
    ),
    possible=(
        r"may have|might|maybe|perhaps|possibly|potentially|conceivably|may be|"
        r"may (?:also |not |yet |soon |well )?(?:be|have)|"
        r"(?<!in )(?<!of )(?<!by )(?<!this )(?<!next )(?<!last )(?<!since )(?<!until )(?<!january and )(?<!february and )(?<!march and )(?<!april and )(?<!june and )"
        r"(?<!early )(?<!late )(?<!mid-)"
        r"may(?= (?:well |also |even |soon |still |yet |now )?(?!not |be allowed|\d|day|and )[a-z]{2,})|"
        r"(?<!how )(?<!who )(?<!so )(?<!as i )(?<!as he )(?<!as she )(?<!as they )(?<!as we )could"
        r"(?! not\b| you\b| no longer| only| hardly| barely| never| see\b| hear| feel| tell\b| afford|"
        r" be (?:seen|heard|felt))"
    ),
    probable=(
        r"probably|presumably|in all likelihood|most likely|very likely|will likely|"
        r"(?:is|are|was|were|seems?) (?:un)?likely to|likely to|almost certainly"
    ),
    apparent=(
        r"apparently|seemingly|ostensibly|appears? to|appeared to|seems? to|seemed to|"
        r"it (?:appears|seems)"
    ),
    planned=(
        r"plans? to|planning to|plans for|intends? to|aims? to|hopes? to|wants? to|"
        r"(?:is|are) (?:set|due|expected|scheduled|hoping|slated|poised) to|considering|mulling|"
        r"weighing|in talks to|in talks over|would like to|seeks? to"
    ),
    soft=(
        r"rule[sd]? out|exclud\w+|reports?|may not|might|could|would|should|likely|unlikely|possible|possibly|possibility|"
        r"possibilities|potential|potentially|probable|probability|appear(?:s|ed|ing)?|apparent|"
        r"seem(?:s|ed|ingly)?|suspected|suspects? that|suspicions?|suspicious|suspecting|"
        r"believ(?:e|es|ed|ing)|belief|thought|think\w*|assum\w+|expect\w*|estimat\w+|"
        r"suggest\w*|indicat\w+|signs?|evidence|claim\w*|alleg\w+|accus(?:es?|ing|ations?)|"
        r"accused(?! (?:is|was|has|had|took|fled|went|did|told))|blam\w+|charg(?:ed|es|ing)|"
        r"indict\w*|on trial|stand trial|investigat\w+|probe|probing|wanted (?:for|in|over)|"
        r"arrest\w* (?:for|over|on|in connection|as)|detained (?:for|over|on|in connection)|"
        r"rumou?r\w*|if|whether|unconfirmed|unclear|doubt\w*|uncertain\w*|guess\w*|sort of|"
        r"kind of|evidently|presum\w+|suppos\w+|hypothe\w+|theor\w+|perceiv\w+|"
        r"look(?:s|ed|ing)? (?:like|as if|set|to)|feared?|fears|understood|said to|regarded|"
        r"deemed|considered|known as|so-called|called|self-styled|warn\w*|predict\w*|"
        r"forecast\w*|projected|reckon\w*|feels?|felt|according|anticipat\w+|speculat\w+|"
        r"plead(?:s|ed|ing)?|pled|pleas?|in question|debat\w+|disput\w+|assess\w*|would-be|perhaps|maybe|will have(?! to)|must have|"
        r"can(?:not|'t) (?:be )?(?:rule|exclude)\w*|point(?:s|ed|ing)? to|prospect\w*|hint\w*|"
        r"credited with|views?|viewed|seen as|judged|calculat\w+|model(?:s|led|ling)?|"
        r"in the opinion|opinions?"
    ),
    able=(
        r"can|cannot|can't|able|unable|capable|risk\w*|threat\w*|danger\w*|endanger\w*|chances?|"
        r"hop(?:e|es|ed|ing)|allow\w*|permit\w*|options?|free to|plan\w*|intend\w*|intention\w*|"
        r"wants?|wanted|aims?|aimed|considers?|considering|about to|set to|enough to|unless|"
        r"in case|prone|capacity|opportunit\w+|lets?|letting|enabl\w+|sometimes|propos\w+|"
        r"offer\w*|seek\w*|sought|eye[sd]?|eyeing|target\w*|vulnerable|way to|ways to|in order to"
    ),
    future=(
        r"will|won't|shall|'ll|'d|going to|is to|are to|was to|were to|tomorrow|next|soon|coming|"
        r"upcoming|scheduled|in future|by 20\d\d|until|from|later"
    ),
    accused=r"(?:the |a )?suspects?|the accused|defendants?",
    past=r"has|have|had|was|were|did|been",
    never=(
        r"(?:nobody|no[- ]one|nothing|none|neither|no \w+) could|may (?:\d+|day)|the might of|might and main|theresa may|might as well|"
        r"perhaps best known|couldn't|could not"
    ),
    rough=(
        r"about|around|approximately|roughly|circa|nearly|almost|at least|up to|an estimated|close to"
    ),
    bounds=(
        r"earliest|soonest|before|some|like|approaching|long|a good|maybe|more|over|exceed\w*|top(?:s|ped)|above|below|under|less|fewer|reach\w*|maximum|peak\w*|minimum|or so|-odd|odd|just|good|well|average|estimat\w*|least|most|upward\w*|close|short of|shy of|as many as|as much as|no fewer than|no less than|going on|coming up|getting on for|pushing|nigh|to|plus|probabl\w+|between|mere|barely|hit(?:ting)?|dozens?|hundreds"
    ),
    suspected=r"alleged|suspected|purported|accused of",
    condition=(
        r"(?<!as )(?<!even )(?<!only )(?<!what )if(?! only| not| any\b| so\b| ever)|unless|provided(?: that)?(?! (?:by|to|with|for|in)\b)|(?:as|so) long as|on (?:the )?condition that|assuming(?: that)?"
    ),
    depends=(r"in case|in the event|subject to|depend\w*|pending|otherwise|whether"),
)
