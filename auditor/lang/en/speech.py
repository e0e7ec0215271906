"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"assur(?:ed?|es|ing)|insist(?:ed|s)|sa(?:id|ys?|ying)|t(?:old|ells?|elling)|stat(?:ed|ing)|states that|add(?:ed|s|ing)?|"
        r"announc(?:ed?|es|ing)|declar(?:ed?|es|ing)|explain(?:ed|s|ing)?|"
        r"claim(?:ed|s|ing)?|argu(?:ed?|es|ing)(?! with| over| about)|insist(?:ed|s|ing)?|maintain(?:ed|s|ing)?|"
        r"assert(?:ed|s|ing)?|alleg(?:ed?|es|ing)|repl(?:y|ied|ies|ying)|"
        r"answer(?:ed|ing)|respond(?:ed|s|ing)?|report(?:ed|s|ing)?|"
        r"remark(?:ed|s|ing)?|comment(?:ed|ing)|quip(?:ped|s)?|quot(?:ed|ing)|"
        r"writ(?:es?|ing|ten)|wrote|tweet(?:ed|s|ing)?|posted|posting|"
        r"ask(?:ed|s|ing)|testif(?:y|ied|ies|ying)|recall(?:ed|s|ing)?|"
        r"conced(?:ed?|es|ing)|acknowledg(?:ed?|es|ing)|reiterat(?:ed?|es|ing)|"
        r"stress(?:ed|es|ing)|emphasi[sz](?:ed?|es|ing)|not(?:ed|ing)|notes that|"
        r"point(?:ed|s|ing)? out|underlin(?:ed?|es|ing)|highlight(?:ed|s|ing)|"
        r"observ(?:ed?|es|ing)|affirm(?:ed|s|ing)?|briefed|informed|informs|recount(?:ed|s|ing)?"
    ),
    claims=(
        r"express(?:es|ed|ing)?|rejoic(?:ed|es)|enthus(?:ed|es)|celebrat(?:ed|es)|exult(?:ed|s)|gush(?:ed|es)|fum(?:ed|es)|sigh(?:ed|s)|beam(?:ed|s)|retort(?:ed|s)|cheer(?:ed|s)|clarif(?:ied|ies)|confess(?:ed|es)|interject(?:ed|s)|rul(?:ed|es)(?= that| the| it| his| her| on|[.,]|$)|admit(?:ted|s|ting)?|den(?:y|ied|ies|ying)|confirm(?:ed|s|ing)?|warn(?:ed|s|ing)?|"
        r"promis(?:ed?|es|ing)|vow(?:ed|s|ing)?|pledg(?:ed?|es|ing)|agree[sd]?|"
        r"suggest(?:ed|s|ing)?|urg(?:ed?|es|ing)|demand(?:ed|s|ing)?|"
        r"call(?:ed|s|ing)?|describ(?:ed?|es|ing)|criticis(?:ed?|es|ing)|"
        r"criticiz(?:ed?|es|ing)|complain(?:ed|s|ing)?|lament(?:ed|s|ing)?|joked?|jokes|"
        r"laugh(?:ed|s)?|shout(?:ed|s|ing)?|cr(?:y|ied|ies)|yell(?:ed|s)?|scream(?:ed|s)?|"
        r"whisper(?:ed|s)?|mutter(?:ed|s)?|murmur(?:ed|s)?|exclaim(?:ed|s)?|continu(?:ed?|es)|"
        r"beg(?:an|ins)|conclud(?:ed?|es)|predict(?:ed|s|ing)?|"
        r"believ(?:ed?|es)|hop(?:ed?|es)|thinks?|thought|went on|goes on|recommend(?:ed|s)?|"
        r"prais(?:ed?|es|ing)|welcom(?:ed?|es|ing)|condemn(?:ed|s|ing)?|accus(?:ed(?! of)|es|ing)|"
        r"boast(?:ed|s)?|apologi[sz](?:ed?|es)|thank(?:ed|s)?|cit(?:ed?|es|ing)|chant(?:ed|s)?|"
        r"sang|sings?|read|reads|reveal(?:ed|s)?|signal(?:led|ed|s)?|reflect(?:ed|s)?|spoke|speaks?"
    ),
    before=(
        r"according to|as reported by|as stated by|as told by|in the words of|as per|"
        r"in the view of|in the opinion of|in the eyes of|attributed to|quoting|citing"
    ),
    behind=r"told reporters|puts it|put it(?! out| in| on| up| down| to| under| into| back| off| aside| at| through)|has it|had it",
    that=r"that|whether|if|how|why",
    bare=(
        r"(?<!asked )(?<!asks )(?<!asking )(?<!told )(?<!tells )(?<!informed )(?<!briefed )"
        r"(?<!answered )(?<!quoted )(?<!posted )(?:(?:(?:late |early )?on \w+day|in an? (?:\w+ ){0,2}(?:statement|interview|report|letter|post)) )?(?:the|an?|he|she|it|they|his|her|its|their|there|this|these|those|no|nobody|all|more|most|"
        r"many|some|at least|about|nearly|both|neither|(?!on |in |at |to |for |from |by |of |with |as |after |before |during |when |while |last |next |so |and |or |but |monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|nothing|goodbye|yes|no )[a-z0-9$€£][\w.,’'-]*(?= \S+ (?:\S+ ){0,8}?(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|did|does|do)\b))"
    ),
    reported=r"found that|finds that|show that|shows that|showed that|data show\w*|(?:study|survey|poll|report) (?:shows|found|finds)|(?:figures|data|statistics|numbers|findings|results|documents|papers|records) (?:from|by|of|(?:released|published|provided|seen|obtained) by)|(?:study|survey|poll|report|analysis|audit|inquiry) (?:by|from)|puts? (?:the|its|their|his|her|that|this|total|overall)(?: [\w-]+){1,5} at|ruled|rules that|forecast by|according|reportedly|allegedly|supposedly|purportedly",
    own=r"i|we|me|us|my|our|mine|ours|myself|ourselves",
    pronouns=r"he|she|they|it|i|we|him|them",
    speakers=(
        r"actors?|actress(?:es)?|singers?|filmmakers?|artists?|writers?|novelists?|farmers?|traders?|administration|document|ruling|fire (?:service|brigade|department)|firefighters?|coast ?guard|operators?|utility|regulators?|statisticians?|engineers?|institutes?|universit(?:y|ies)|hospitals?|board|team|investigators?|airline|airport|publishers?|groups?|insurers?|tribunals?|lawyers?|statistics|observers?|locals?|club|broadcaster|watchdog|unions?|prefecture|customs|spokes(?:man|men|woman|women|person|persons|people)|officials?|officers?|"
        r"ministers?|ministry|presidents?|chancellors?|premiers?|secretar(?:y|ies)|"
        r"governors?|mayors?|senators?|lawmakers?|congress(?:man|woman|men|women)|"
        r"representatives?|deput(?:y|ies)|ambassadors?|diplomats?|"
        r"police|army|military|government|opposition|court|judges?|prosecutors?|lawyers?|"
        r"attorneys?|solicitors?|witness(?:es)?|experts?|analysts?|researchers?|scientists?|"
        r"stud(?:y|ies)|authors?|professors?|doctors?|physicians?|nurses?|teachers?|"
        r"director(?:s)?|chairm[ae]n|chairwom[ae]n|chairpersons?|chair|chiefs?|heads?|bosses|"
        r"boss|executives?|ceo|leaders?|manager(?:s)?|coach(?:es)?|players?|captains?|"
        r"company|companies|firm|firms|bank|agency|agencies|authorit(?:y|ies)|council|"
        r"commission|committee|party|union|association|organi[sz]ations?|charity|charities|"
        r"report|reports|sources?|media|newspapers?|residents?|neighbou?rs?|victims?|"
        r"famil(?:y|ies)|relatives?|survivors?|activists?|campaigners?|critics?|"
        r"supporters?|workers?|employees?|owners?|founders?|economists?|historians?|"
        r"archbishops?|bishops?|popes?|kings?|queens?|princes?|princess(?:es)?|"
        r"office|department|embassy|parliament|white house|kremlin|pentagon"
    ),
    statements=(
        r"statements?|interviews?|speech(?:es)?|remarks?|comments?|words?|tweets?|posts?|"
        r"letters?|press releases?|testimon(?:y|ies)|address|reports?|repl(?:y|ies)|"
        r"answers?|responses?|quotes?|quotations?"
    ),
    joins=r"and|or|&|nor",
    light=(
        r"a|an|the|this|that|these|those|and|or|but|so|then|of|in|on|at|to|for|from|by|with|as|"
        r"into|onto|upon|about|than|if|when|while|because|since|which|who|whom|whose|what|it|its|"
        r"it's|i|me|my|mine|we|us|our|ours|you|your|yours|he|him|his|she|her|hers|they|them|their|"
        r"theirs|myself|ourselves|himself|herself|themselves|itself|am|is|are|was|were|be|been|"
        r"being|do|does|did|done|have|has|had|having|will|would|shall|can|could|s|re|ll|ve|d|m|"
        r"well|oh|yes|yeah|um|uh|er|erm|like|just|really|very|actually|basically|obviously|"
        r"certainly|quite|also|too|there|here|now|you know|i mean|sort|kind|gonna|wanna|up|out|"
        r"down|off|over|just|even|still|again|already|some|any|such|let|let's|ok|okay|simply|"
        r"absolutely|definitely|truly|frankly|honestly|right|look|listen|going|got|get"
    ),
    norms=r"plans?|schedule|the rules?|law|agreement|constitution|tradition|type|size|need|age|article|treaty|terms|custom|local time|legend",
    but=r"but|while|which|who|when|although|though|before|after|where|because|then|yet|so",
    finds=r"found|discovered|concluded|established|demonstrated|calculated|measured",
    like=r"as",
    tails=(
        r"(?:(?:state |local |public |national )?(?:television|tv|radio|broadcasters?|newspapers?|daily|agency|magazine|website|"
        r"reporters|journalists|parliament|lawmakers|the \w+)(?: \w+){0,3}|on condition of anonymity|in an? [\w ]{3,40}|at an? [\w ]{3,40}|to reporters|by (?:phone|e-?mail)|"
        r"on (?:state )?(?:tv|television|radio|social media|x|twitter|facebook|telegram|\w+day))(?: (?:on|in|at)(?: [\w ]{2,30})?)?"
    ),
    not_after=r"to|that|the|an?|this|these|its|their|his|her|of|which",
)
