"""Negation."""

from auditor.lang.topics.negation import NegationTable

TABLE = NegationTable(
    clear=(
        r"not|no|never|none|nobody|nothing|nowhere|neither|cannot|\w+n['’]t|no[- ]one|"
        r"(?:do|does|did|is|are|was|were|has|have|had|would|should|could|must|need|ai|wo|ca)nt|dunno|nada|zilch"
    ),
    weak=(
        r"f[ae]ll(?:s|en|ing)? (?:well |far )?short|ke(?:eps?|pt|eping) (?:\S+ ){0,4}?(?:away|out of|off|back|secret)|ke(?:eps?|pt|eping) (?:it|them|this|(?:the|its|their|interest)(?: [\w-]+){1,3}) (?:there|at|on hold|steady|stable|where|as)|left unchanged|h[eo]lds? (?:steady|firm)|vot(?:e|es|ed|ing) against|unless|(?:first|highest|lowest|biggest|largest|worst|best|most|least|strongest|weakest|heaviest|hottest|coldest|longest|deadliest|fastest|slowest|sharpest|steepest|driest|wettest|busiest|smallest|fewest|earliest|latest)(?: [\w'’-]+){0,6} (?:since|for (?:the first )?[\w-]+ (?:years|decades|months|weeks))|"
        r"anonym\w+|(?:is|are|was|were|be|entry|admission) free|free (?:of charge|entry|admission)|"
        r"warn(?:s|ed|ing|ings)?|at the (?:very )?earliest|only (?:in|on|from|after|when)|"
        r"(?:power|electricity) (?:cut|outage)s?|blackouts?|estranged|declin(?:ed|es|ing) to|"
        r"troubl\w*|struggl\w*|difficult\w*|impair\w*|stuck|r[au]n(?:s|ning)? out|"
        r"un(?!like\b|der|it|iv|io|iq|less|til|to|cle|if|ani|dul|veil|leash|fold|lock|load|pack|earth|rest\b|wind|doubt|deni|question|precedented|paralleled|rivall?ed|surpass|beat)\w{4,}|without|nothing but|refrain\w*|"
        r"debunk\w*|rul(?:ed|es|e|ing) (?:it |him |her |them )?out|poor\w*|far off|wrong\w*|"
        r"cav(?:e|ed|es|ing) in|caved|(?:gave|giv(?:e|es|en|ing)) in|disappear\w*|vanish\w*|all but|doubt(?:s|ed|ful|ing)?|nope|nah|anything but|who knows|(?:god|heaven|goodness|lord) knows|beats me|"
        r"too \w+ (?:for \w+ )?to|innocent|ex-\w+|short(?:age|ages|fall|fell|comings?)|fail(?:s|ed|ing|ure)?|"
        r"lack(?:s|ed|ing)?|refus\w+|den(?:y|ies|ied|ial|ying)|hardly|barely|rarely|scarcely|seldom|"
        r"un(?:able|likely|willing|aware|known|clear|affected|available|avoidable|certain|changed|common|conscious|employ\w+|equal|expected|fair|finished|happy|harmed|hurt|important|intended|interested|just|lawful\w*|limited|necessary|official\w*|paid|popular|precedented|published|reachable|real\w*|reasonable|related|reliable|resolved|safe|satisf\w+|seen|stable|successful\w*|suitable|sure|touched|true|usual|wanted|well|wise)|"
        r"prevent\w*|avoid\w*|absence|absent|"
        r"im(?:possib\w+|mature|mobile|perfect|practical|proper\w*|probable)|"
        r"in(?:capable|sufficient\w*|complete|ability|valid\w*|accurate\w*|active|adequate|comprehensible|consistent|correct\w*|decisive|direct\w*|effective|evitable|expensive|experienced|finite\w*|frequent\w*|significant|visible|voluntar\w+)|"
        r"ir(?:regular\w*|relevant|responsib\w+|reversib\w+)|il(?:legal\w*|legitimate|logical)|"
        r"dis(?:agree\w*|allow\w*|appear\w*|approv\w*|belie\w+|connect\w*|continu\w*|honest|like\w*|miss\w*|regard\w*|respect\w*|satisf\w+|trust\w*|qualif\w+)|"
        r"reject\w*|prohibit\w*|ban(?:s|ned|ning)?|stop\w*|exclud\w*|ceas\w*|yet to|far from|free of|dispens\w+ with|do(?:es|ing)? away with|"
        r"ill-\w+|unlikel\w+|miss(?:ed|es|ing)|(?!nonetheless|nevertheless|regardless|wireless|countless|priceless|doubtless|endless|relentless|timeless|ruthless)\w{3,}less|forb\w+|no longer|den\w+ied|impossible|"
        r"cancel\w*|suspend\w*|suspension\w*|halt(?:s|ed|ing)?|scrap(?:s|ped|ping)?|"
        r"call(?:s|ed|ing)? off|standstill|withh[eo]ld\w*|ground(?:ed|ing)|remain(?:s|ed|ing)?|"
        r"stay(?:s|ed|ing)?|silen(?:t|ce)|a?wait(?:s|ed|ing)?|block(?:s|ed|ing)?|thwart\w*|deter(?:s|red|ring)?|relinquish\w*|g[ai]ve(?:s|n)? up|giving up|non-\w+|incorrect\w*"
    ),
    faint=(
        r"gone|away|challeng\w*|dispel\w*|"
        r"nor|only|few|little|less than|instead|against|still|any|too|until|minus|nil|zero|"
        r"despite|rather than|out of|except\w*|oppos\w+|abst\w+|abandon\w*|unless|"
        r"rul(?:e|es|ed|ing) out"
    ),
    loose=(
        r"(?:not|\w+n['’]t) (?:exceed\w*|go (?:above|beyond)|rise above)|(?:not|never|\w+n['’]t)(?: [\w'’-]+){0,2} (?:seen|happened|recorded|experienced|known|occurred|reached|observed|witnessed|measured)(?: [\w'’-]+){0,4} since|"
        r"(?:not|\w+n['’]t|cannot|can not)(?: be)? rul(?:e|ed|ing) out|"
        r"(?:not|\w+n['’]t)(?: want| wish)?(?: to)? be (?:named|quoted)|"
        r"(?:not|\w+n['’]t) (?:want|wish|ask)(?:ed|ing)? to be identified|not (?:until|before|unless)|(?:check|make sure|ensure|see|verify)(?: \w+)? (?:that|if|whether)(?: [\w'’-]+){1,6} (?:not|\w+n['’]t)|"
        r"(?:not|\w+n['’]t) (?:\w+ ){0,5}until|"
        r"(?:can['’]?t|can ?not) (?:stand|bear)|(?:not|\w+n['’]t) (?:too |that |so |half )?(?:bad|shabby)|"
        r"(?:not|\w+n['’]t) (?:\w+ )?(?:okay|ok)|never (?:fail(?:s|ed)?|ceas(?:es|ed|e)) to|nothing (?:can |could |will |would )?(?:beats?|tops?)|nothing like|nothing (?:short of|less than|if not)|"
        r"(?:not|\w+n['’]t) (?:\w+ ){1,3}(?:until|before) (?=\w+day|january|february|march|april|may|june|july|august|september|october|november|december|next|spring|summer|autumn|winter|the end|at least|\d)\w+|"
        r"(?:\w+n['’]t|not|cannot) (?:just|merely|simply|only)|not (?:but|fail)|not without|"
        r"no problem|(?:can(?:no|['’])t|cannot|could(?:n['’]t| not)) (?:help|but|fail)|not un\w{3,}|"
        r"not (?:for )?(?:more|less|later|earlier|longer|fewer) than|(?:should|would|wo|must|may|ca|could|do|does)(?:n['’]?t| not) (?:take|last|cost|weigh|exceed|need|require|be|stay|spend|use|drink|eat)(?: \w+){0,2} (?:more|longer|later|less|fewer) than|"
        r"(?:not|\w+n['’]t)(?: [\w'’-]+){1,5} for (?:more|longer) than"
    ),
    never=(
        r"no[- ]confidence|vot(?:e|es|ed|ing) (?:yes or )?no|not (?:even|quite) (?:an? |one )?(?:half|third|quarter|fifth|tenth|\d[\d.,]*)|(?:as|so) long as (?:\S+ ){1,5}not|(?:no[- ]one|nobody|nothing|none)(?: else)? (?:but|except|other than)|no\.? ?\d+|no (?:small|mean) \w+|"
        r"(?:or|nor) not|not far off|not least|"
        r"no (?:less|fewer|later|more|earlier|higher|lower|longer|closer) than|whether or not|"
        r"not to mention|no sooner|no matter|none other|"
        r"not (?:far|long) (?:from|after|ago|before)|not long (?:since|till|until)|not uncommon\w*|not unusual\w*"
    ),
    idle=(
        r"(?:can(?:no|['’])?t|can not|couldn['’]?t|could not) (?:\w+ )?wait|"
        r"(?:can(?:no|['’])?t|can not|couldn['’]?t|could not) (?:\w+ )?(?:be|have|get|do|agree|care|ask|want|hope|imagine|think|say|feel|look|come)(?: \w+){0,3} (?:more|less|better|worse|easier|closer|further|nicer|simpler|clearer|prouder|\w{3,}ier)|"
        r"(?:can(?:no|['’])?t|can not|couldn['’]?t|could not) (?:\w+ )?(?:recommend|thank|stress|praise|emphasi[sz]e)(?: [\w'’]+){1,4} enough|(?:can(?:no|['’])?t|couldn['’]?t) get enough of|"
        r"(?:can(?:no|['’])?t|can not|couldn['’]?t|could not) (?:go (?:far )?wrong|complain|be bothered|be beat(?:en)?|beat|resist)|"
        r"no (?:worries|prob(?:lem)?s?|biggie|big deal|thanks|thank you|offen[cs]e|pun intended|way|kidding|joke|lie|doubt|question|wonder|surprises?|need to (?:worry|panic)|secret)|"
        r"(?:not|['’]t|isn['’]?t) (?:a |any )?(?:problem|surpris\w+|secret)|not to worry|never mind|not (?:gonna|going to) lie|not for nothing|not in vain|"
        r"(?:don['’]?t|do not|needn['’]t) (?:you )?(?:worry|mention it|get me wrong|hesitate|forget|panic|mind)|(?:don['’]?t|do not|wouldn['’]?t|not to be) miss(?:ed)?(?: out)?|"
        r"(?:wouldn['’]?t|would not) mind|why not|if not|mind you|believe it or not|no (?:telling|saying|knowing)|(?:don['’]?t|do not) (?:even )?get me started|let alone|not at all"
    ),
    joins=r"and|or|nor|but",
    slight=r"(?:is|are|was|were|be|becomes?|became) (?:legally binding|final)|too (?:far|little|few|late|small|weak|slow|short)|sober|(?:the|its|their|his|her) (?:only|sole)|empty|emptied|vacant|deserted|unoccupied|uninhabited|lift(?:s|ed|ing)?|repeal\w*|abolish\w*|revok\w*|annul\w*|overturn\w*|quash\w*|disus\w*|derelict|(?<!a )little|(?<!a )few(?! (?:days|weeks|months|years|hours|minutes))|fewer(?! than)|less(?! than)|poor(?:ly)?|hard to|(?:is|are|was|were|it['’]s|found it|makes? it) (?:\w+ )?hard|limited|unlike",
    excludes=r"rul(?:e|es|ed|ing) (?:\w+ ){0,3}?out|exclude[sd]?",
)
