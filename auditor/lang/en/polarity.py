"""Opposites."""

from auditor.lang.topics.polarity import PolarityTable

TABLE = PolarityTable(
    pairs={
        "rise": (
            "rise rises rose risen rising increas* grow grows grew grown growing growth climb climbs climbed climbing soar* surge* surging gain gains gained gaining higher upward* upturn jump jumped jumps jumping expand* expans* escalat* intensif* skyrocket* swell* rais* boost* multipl*",
            "fall falls fell fallen falling decreas* declin* drop drops dropped dropping shrink* shrank shrunk sink sinks sank plunge* plunging slump* tumbl* lower lowers lowered lowering downward* downturn dwindl* diminish* reduc* contract contracted contraction de-escalat* slash* plummet* lessen* cut cuts cutting",
        ),
        "high": (
            "high highest higher tall taller tallest",
            "low lowest lower short shorter shortest",
        ),
        "more": (
            "more most many majority greater greatest larger largest bigger biggest exceed* above over numerous",
            "less least few fewer fewest minority smaller smallest below under beneath",
        ),
        "big": (
            "big bigger biggest large larger largest huge great greater greatest major enormous giant massive vast immense",
            "small smaller smallest little tiny minor slight minimal minute miniature",
        ),
        "win": (
            "win wins won winning winner* victor* triumph*",
            "lose loses lost losing loser* defeat* loss",
        ),
        "accept": (
            "accept accepts accepted accepting acceptance approv* adopt* agree agrees agreed agreeing endors* consent* welcom* ratif*",
            "reject* refus* declin* disapprov* veto* dismiss* oppos* disagree* rebuff* denied",
        ),
        "allow": (
            "allow* permit* let lets authoriz* authoris* enabl* legaliz* legalis* legal lawful*",
            "forbid* forbade prohibit* ban bans banned banning prevent* block* outlaw* illegal* unlawful* disallow* disabl*",
        ),
        "support": (
            "support* favor favors favored favour* back backs backed backing advocat* endors* in_favour_of in_favor_of pro",
            "oppos* against object* protest* condemn* contra anti",
        ),
        "start": (
            "start* begin begins began begun beginning launch* commenc* initiat* open opens opened opening outset introduc*",
            "stop* end ends ended ending finish* conclu* terminat* close closes closed closing ceas* halt* complet* discontinu* abandon*",
        ),
        "open": (
            "open opens opened opening reopen* unlock*",
            "close closes closed closing shut shuts shutting lock locks locked clos*",
        ),
        "first": (
            "first firstly initial* earliest",
            "last lastly final* latest ultimate*",
        ),
        "before": (
            "before earlier prior previous* formerly precede* preced* former early earliest past beforehand",
            "after later subsequent* afterward* following followed latter late latest future thereafter",
        ),
        "early": (
            "early earlier earliest",
            "late later latest",
        ),
        "arrive": (
            "arriv* come comes came coming enter enters entered entering return returns returned",
            "leave leaves left leaving depart* exit* go goes gone went",
        ),
        "arrest": (
            "arrest* detain* imprison* jail* captur* incarcerat*",
            "releas* free frees freed freeing liberat* acquit*",
        ),
        "guilty": (
            "guilty convict*",
            "innocent acquit* exonerat* cleared",
        ),
        "healthy": (
            "healthy well health recover* cured heal heals healed",
            "ill sick unhealthy ailing illness* sickness disease* diseased unwell",
        ),
        "live": (
            "live lives lived living alive surviv* born birth births",
            "die dies died dying dead death deaths perish* killed deceased",
        ),
        "birth": (
            "born birth births",
            "died dead death deaths die dies",
        ),
        "success": (
            "success* succeed* achiev* prosper*",
            "fail* unsuccess* flop*",
        ),
        "strong": (
            "strong* strength* powerful robust sturdy stronger strongest",
            "weak* feeble fragile frail powerless",
        ),
        "good": (
            "good better best positive* excellent great beneficial favorable favourable fine",
            "bad worse worst poor poorer negative* evil harmful unfavorable unfavourable terrible awful",
        ),
        "positive": (
            "positive* optimis*",
            "negative* pessimis*",
        ),
        "right": (
            "right correct* accurate* proper* true truth",
            "wrong* incorrect* inaccurate* improper* false* untrue mistak* erroneous*",
        ),
        "left": (
            "left leftist* left-wing",
            "right rightist* right-wing",
        ),
        "true": (
            "true truth truly genuine* real authentic factual*",
            "false* fake* untrue lie lies lying fictitious counterfeit fictional",
        ),
        "war": (
            "war wars warfare fight fights fighting fought",
            "peace peaceful* ceasefire truce",
        ),
        "attack": (
            "attack* assault* offens* invad* invasion*",
            "defend* defens* defenc* protect* retreat* withdraw*",
        ),
        "friend": (
            "friend friends friendly friendship all allies allied ally",
            "enemy enemies hostil* foe foes rival* opponent* unfriendly",
        ),
        "love": (
            "love loves loved loving like likes liked enjoy* ador* fond prefer*",
            "hate* hatred dislike* despis* loath* detest*",
        ),
        "buy": (
            "buy buys bought buying purchas* buyer* acquir*",
            "sell sells sold selling seller* sale sales",
        ),
        "import": (
            "import*",
            "export*",
        ),
        "rich": (
            "rich richer richest wealth* affluent prosperous",
            "poor poorer poorest poverty impoverish*",
        ),
        "expensive": (
            "expensive* costly pricey dear",
            "cheap* inexpensive* affordable",
        ),
        "hot": (
            "hot hotter hottest warm* heat*",
            "cold* cool* chill* freez* frozen",
        ),
        "dry": (
            "dry drier driest dried drought arid",
            "wet wetter wettest rain* damp moist humid soaked",
        ),
        "day": (
            "day days daytime daylight",
            "night nights nighttime nightly",
        ),
        "light": (
            "light lights lighter bright*",
            "dark* dim heavy heavier heaviest",
        ),
        "fast": (
            "fast faster fastest quick* rapid* swift* speedy accelerat* prompt* soon",
            "slow* gradual* sluggish* decelerat* belated*",
        ),
        "new": (
            "new newer newest modern recent* fresh novel newly",
            "old older oldest ancient outdated former stale obsolete",
        ),
        "young": (
            "young younger youngest youth* child* junior",
            "old older oldest elder* aged adult* senior",
        ),
        "easy": (
            "easy easier easiest easily simple simpler simply effortless*",
            "difficult* hard harder hardest tough* complicat* complex*",
        ),
        "safe": (
            "safe safer safest safely secure* safety harmless",
            "dangerous* unsafe risky danger* hazard* harmful insecure* perilous",
        ),
        "near": (
            "near nearer nearest nearby close closer closest adjacent",
            "far farther farthest distant remote away",
        ),
        "inside": (
            "inside within indoor* interior inner inward*",
            "outside outdoor* exterior outer outward*",
        ),
        "internal": (
            "internal* domestic* interior inner",
            "external* foreign exterior outer",
        ),
        "north": (
            "north*",
            "south*",
        ),
        "east": (
            "east*",
            "west*",
        ),
        "up": (
            "up upward* upwards upper above top ascend* uphill upstairs",
            "down downward* downwards lower below bottom descend* downhill downstairs",
        ),
        "top": (
            "top upper summit peak highest",
            "bottom lower base lowest",
        ),
        "front": (
            "front forward* ahead",
            "back rear backward* behind",
        ),
        "public": (
            "public* open",
            "private* secret* confidential",
        ),
        "show": (
            "show shows showed shown reveal* disclos* announc* publish* expos* display* unveil* declar*",
            "hide hides hid hidden hiding conceal* withh* cover covers suppress*",
        ),
        "confirm": (
            "confirm* affirm* verif* certain* sure",
            "deny denies denied denying refut* dispute* contradict* uncertain* unsure unconfirmed",
        ),
        "include": (
            "includ* add adds added adding contain* join*",
            "exclud* omit* remov* delet* subtract* except",
        ),
        "build": (
            "build* built construct* creat* erect* establish* found founded",
            "destroy* demolish* ruin* dismantl* destruct* raz* wreck*",
        ),
        "give": (
            "give gives gave given giving provid* suppl* grant* offer* donat* deliver*",
            "take takes took taken taking depriv* withdr* receiv* withhold*",
        ),
        "send": (
            "send sends sent sending dispatch* export*",
            "receiv* get gets got import*",
        ),
        "remember": (
            "remember* recall*",
            "forget* forgot*",
        ),
        "find": (
            "find finds found finding discover* locat*",
            "lose loses lost losing miss misses missed missing",
        ),
        "increase_tax": (
            "impos* introduc* levied",
            "abolish* repeal* lift lifts lifted scrap*",
        ),
        "hire": (
            "hire hires hired hiring recruit* appoint*",
            "fire fires fired firing dismiss* sack* laid_off layoffs unemploy* resign* redundan*",
        ),
        "same": (
            "same identical equal* alike similar*",
            "different* differ* unlike unequal* dissimilar* opposite",
        ),
        "always": (
            "always constantly ever forever all everyone everybody everything every everywhere",
            "never none nobody nothing nowhere no rarely seldom",
        ),
        "often": (
            "often frequent* usual* common* regular* generally",
            "rare* seldom infrequent* unusual* uncommon* occasional*",
        ),
        "majority": (
            "majority most mostly main mainly",
            "minority",
        ),
        "full": (
            "full* complete* entire* whole filled total*",
            "empty* partial* incomplete vacant blank part partly",
        ),
        "possible": (
            "possibl* able feasible can",
            "impossibl* unable unfeasible cannot",
        ),
        "known": (
            "known famous well-known renowned familiar celebrated",
            "unknown obscure unfamiliar anonymous",
        ),
        "important": (
            "important importance significan* essential* crucial* vital* key major",
            "unimportant trivial insignifican* irrelevan* negligible minor frivolous marginal*",
        ),
        "public_sector": (
            "national* state-owned government*",
            "private* privat*",
        ),
        "war_peace": (
            "peaceful* nonviolent",
            "violent* violence",
        ),
        "happy": (
            "happy happi* glad joy* pleased delighted cheerful* satisf* content",
            "sad* unhapp* sorrow* upset dissatisf* miserable gloomy",
        ),
        "hope": (
            "hope* hopeful* confiden* optimis*",
            "despair* hopeless* fear* doubt* pessimis*",
        ),
        "trust": (
            "trust* believ* belief confiden* faith",
            "distrust* mistrust* doubt* disbelie* suspic*",
        ),
        "praise": (
            "prais* compliment* applau* commend* laud* admir*",
            "critic* condemn* blam* denounc* rebuk* insult*",
        ),
        "ally": (
            "united unites unify unification together alliance* connect* link* merg*",
            "split* divid* separat* apart disconnect* detach* alone",
        ),
        "agree": (
            "agree* accord* consent* consensus",
            "disagree* disput* discord* quarrel*",
        ),
        "wide": (
            "wide* broad*",
            "narrow*",
        ),
        "long": (
            "long longer longest lengthy prolong* extend*",
            "short shorter shortest brief* curtail* shorten*",
        ),
        "thick": (
            "thick* dense",
            "thin* sparse*",
        ),
        "deep": (
            "deep*",
            "shallow* superficial*",
        ),
        "clean": (
            "clean* pure",
            "dirty dirt* pollut* contaminat* impure",
        ),
        "active": (
            "active* activ*",
            "inactive passive* idle dormant deactivat*",
        ),
        "present": (
            "present attend*",
            "absent absence* missing",
        ),
        "male": (
            "male males man men boy boys",
            "female females woman women girl girls",
        ),
        "husband": (
            "husband* father* son sons brother*",
            "wife wives mother* daughter* sister*",
        ),
        "question": (
            "question* ask asks asked asking",
            "answer* repl* respond*",
        ),
        "teacher": (
            "teach* taught",
            "learn* student* pupil*",
        ),
        "urban": (
            "urban city cities",
            "rural countryside village*",
        ),
        "soft": (
            "soft* gentle mild*",
            "hard harsh* rough* severe* tough*",
        ),
        "simple": (
            "simple simpler simplest",
            "complex complicated",
        ),
        "alone": (
            "alone single solo lonely sole",
            "together jointly collective* multiple several",
        ),
        "maximum": (
            "maximum* max",
            "minimum* min",
        ),
        "plus": (
            "plus",
            "minus",
        ),
        "profit": (
            "profit* surplus* gain* earnings",
            "loss losses deficit*",
        ),
        "demand": (
            "demand*",
            "supply supplies",
        ),
        "creditor": (
            "lend* lent creditor*",
            "borrow* debtor*",
        ),
        "maintain": (
            "maintain* keep keeps kept keeping retain* preserv* continu* remain* stay stays stayed",
            "abandon* chang* alter* discard* quit abolish* discontinu* ceas* lose",
        ),
        "improve": (
            "improv* better upgrad* enhanc* recover*",
            "worsen* worse deteriorat* downgrad* degrad* declin*",
        ),
        "natural": (
            "natural* organic",
            "artificial* synthetic unnatural*",
        ),
        "general": (
            "general* common",
            "specific* particular* special",
        ),
        "temporary": (
            "temporar* provisional* interim",
            "permanent* lasting",
        ),
        "voluntary": (
            "voluntar* optional",
            "mandatory compulsory forced obligatory involuntar*",
        ),
        "visible": (
            "visib* seen",
            "invisib* hidden unseen",
        ),
        "legal": (
            "legal* lawful* legitimate*",
            "illegal* unlawful* illegitimate* illicit",
        ),
        "clear": (
            "clear* obvious* evident* unambiguous plain",
            "unclear vague* ambiguous* obscure*",
        ),
        "formal": (
            "formal* official*",
            "informal* unofficial*",
        ),
        "ordinary": (
            "ordinary normal* usual* typical*",
            "extraordinar* abnormal* unusual* exceptional* atypical*",
        ),
        "quiet": (
            "quiet* silent* silence calm* peaceful*",
            "loud* noisy noise violent*",
        ),
        "sharp": (
            "sharp*",
            "blunt* dull*",
        ),
        "sunny": (
            "sunny clear",
            "cloudy rainy overcast stormy",
        ),
        "victim": (
            "victim*",
            "perpetrator* culprit* offender* attacker*",
        ),
        "plaintiff": (
            "plaintiff* prosecut* accus*",
            "defendant* defen*",
        ),
        "majority_government": (
            "govern* ruling",
            "opposition*",
        ),
        "advantage": (
            "advantage* benefit* merit*",
            "disadvantage* drawback* harm*",
        ),
        "beautiful": (
            "beautiful* pretty handsome attractive* lovely",
            "ugly unattractive hideous",
        ),
        "brave": (
            "brave* courag* bold* fearless* heroic*",
            "coward* timid* fearful* shy scared afraid",
        ),
        "careful": (
            "careful* cautious*",
            "careless* reckless* negligent*",
        ),
        "conscious": (
            "conscious* aware awake",
            "unconscious* unaware asleep",
        ),
        "dependent": (
            "dependent* depend* reli*",
            "independent* autonom*",
        ),
        "direct": (
            "direct* straight",
            "indirect* crooked",
        ),
        "employed": (
            "employed employ*",
            "unemploy* jobless",
        ),
        "equal": (
            "equal*",
            "unequal* unequ*",
        ),
        "fertile": (
            "fertile",
            "infertile barren sterile",
        ),
        "honest": (
            "honest* sincere* truthful*",
            "dishonest* lying deceitful* corrupt*",
        ),
        "polite": (
            "polite* courteous*",
            "rude* impolite*",
        ),
        "major": (
            "major* main primary chief principal",
            "minor* secondary subordinate",
        ),
        "mature": (
            "mature adult* ripe",
            "immature childish unripe",
        ),
        "official": (
            "official*",
            "unofficial*",
        ),
        "patient": (
            "patient",
            "impatient*",
        ),
        "popular": (
            "popular*",
            "unpopular*",
        ),
        "prevent": (
            "prevent* avert* avoid*",
            "caus* provok* trigger* allow* facilitat*",
        ),
        "reward": (
            "reward*",
            "punish* penal* penalty",
        ),
        "smart": (
            "smart* intelligent* clever* wise",
            "stupid* foolish* dumb unwise idiot*",
        ),
        "solve": (
            "solv* resolv*",
            "complicat* unresolved unsolved",
        ),
        "tight": (
            "tight*",
            "loose* slack",
        ),
        "upper": (
            "upper*",
            "lower*",
        ),
        "vertical": (
            "vertical*",
            "horizontal*",
        ),
        "create": (
            "creat* produc* generat*",
            "destroy* consum* annihilat*",
        ),
        "encourage": (
            "encourag* motivat* inspir*",
            "discourag* dissuad* deter* demotivat*",
        ),
        "appear": (
            "appear* emerg*",
            "disappear* vanish*",
        ),
        "connect": (
            "connect* attach*",
            "disconnect* detach*",
        ),
        "approach": (
            "approach* advanc*",
            "retreat* withdraw* reced*",
        ),
        "obey": (
            "obey* compl* follow*",
            "disobey* violat* defy defied defies",
        ),
        "raise_lower": (
            "lift lifts lifted raise* hoist*",
            "lower* drop*",
        ),
        "winner_team": (
            "champion* winner*",
            "runner-up loser*",
        ),
        "more_than": (
            "more_than greater_than higher_than upwards_of at_least in_excess_of",
            "less_than fewer_than lower_than at_most",
        ),
        "current": (
            "current* present* now today nowadays ongoing",
            "former* past previous* prior ex-* bygone historic*",
        ),
        "special": (
            "special* unique* exceptional* particular extraordinary rare*",
            "common* ordinary conventional* standard typical* average normal*",
        ),
        "wild": (
            "wild untamed feral",
            "domestic* tame* domesticat*",
        ),
        "stable": (
            "stable stabil* balanced steady",
            "unstable instab* unbalanced volatile destabil*",
        ),
        "sufficient": (
            "sufficient* enough ample adequate* plenty abundan*",
            "insufficient* scarce* lacking lack lacks limited inadequate*",
        ),
        "sudden": (
            "sudden* abrupt*",
            "slow* gradual*",
        ),
        "strict": (
            "strict* rigid* stern harsh severe*",
            "lenient* lax loose* mild* relaxed",
        ),
        "statement": (
            "statement* stated states",
            "question* inquir*",
        ),
        "slight": (
            "slight* somewhat marginal* minimal* barely",
            "considerab* significant* substantial* great* large* massive*",
        ),
        "severe": (
            "severe* serious* grave* critical*",
            "mild* minor slight* trivial harmless",
        ),
        "pull": (
            "pull* drag*",
            "push* shov*",
        ),
        "prove": (
            "prov* demonstrat*",
            "disprov* refut*",
        ),
        "pain": (
            "pain* suffer* agony ache*",
            "pleasure* enjoy* comfort*",
        ),
        "personal": (
            "personal* private*",
            "impersonal* public*",
        ),
        "national": (
            "national* nationwide federal",
            "international* local* regional* global*",
        ),
        "local": (
            "local* regional*",
            "global* international* national* worldwide",
        ),
        "worldwide": (
            "worldwide global* international*",
            "domestic* local* national*",
        ),
        "motivated": (
            "motivat* enthusias* eager* keen",
            "unmotivated unenthusiastic apath* indifferent reluctan*",
        ),
        "movement": (
            "movement* moving mobil*",
            "inactiv* stagnat* immobil* stillness",
        ),
        "military": (
            "military soldier*",
            "civilian* civil",
        ),
        "native": (
            "native* indigenous local* domestic",
            "foreign* migrant* immigrant* alien",
        ),
        "meet": (
            "meet met meets fulfil* compl* honor* honour*",
            "violat* breach* break*",
        ),
        "married": (
            "married marri* wed wedding",
            "single divorc* unmarried separated",
        ),
        "lead": (
            "lead leads led leading",
            "trail* follow* lag*",
        ),
        "kill": (
            "kill killed kills killing murder* slain",
            "spar* saved save rescu* revive* survived",
        ),
        "install": (
            "install*",
            "remov* uninstall* dismantl*",
        ),
        "inland": (
            "inland",
            "coast* offshore",
        ),
        "injured": (
            "injured hurt wounded harmed",
            "unharmed unhurt uninjured safe*",
        ),
        "hero": (
            "hero* savior",
            "villain* coward*",
        ),
        "hear": (
            "heard listen*",
            "ignor*",
        ),
        "focus": (
            "focus* concentrat*",
            "disregard* neglect* ignor*",
        ),
        "flood": (
            "flood*",
            "drain* dry dried drought",
        ),
        "fight": (
            "fight fights fighting fought conflict* combat*",
            "cooperat* collaborat* reconcil*",
        ),
        "express": (
            "express* voic*",
            "suppress* silenc*",
        ),
        "expert": (
            "expert* specialist* professional* veteran* experienc*",
            "amateur* novice* rookie* beginner* layman inexperienc*",
        ),
        "expense": (
            "expens* cost costs spending expenditure*",
            "earning* income* revenue* saving*",
        ),
        "emotional": (
            "emotional* passion*",
            "indifferent* unemotional cold",
        ),
        "married_single": (
            "couple* together",
            "single* alone",
        ),
        "convinced": (
            "convinc* certain* confident sure",
            "skeptic* sceptic* uncertain* doubtful unconvinced unsure",
        ),
        "cancel": (
            "cancel* call_off called_off scrap* revok*",
            "schedul* plan planned confirm* reinstat*",
        ),
        "calm": (
            "calm* quiet*",
            "rough stormy turbulen* agitat* choppy",
        ),
        "blame": (
            "blam* accus*",
            "pardon* forgiv* absolv* excus*",
        ),
        "black": (
            "black",
            "white",
        ),
        "bitter": (
            "bitter*",
            "sweet*",
        ),
        "within": (
            "within inside",
            "beyond outside",
        ),
        "between": (
            "between among",
            "outside",
        ),
        "basic": (
            "basic* simple elementary",
            "elaborate* advanced complex* sophisticated",
        ),
        "average": (
            "average* typical*",
            "atypical* exceptional*",
        ),
        "attract": (
            "attract* appeal*",
            "repel* repuls* deter*",
        ),
        "attend": (
            "attend* present",
            "miss missed absent skip*",
        ),
        "announce": (
            "announc* publici* disclos*",
            "conceal* hid hidden hide mask* withh* secret*",
        ),
        "affect": (
            "affect* influenc* impact*",
            "elud* spare* unaffected",
        ),
        "admit": (
            "admit* confess* acknowledg* concede*",
            "deny denies denied denying",
        ),
        "parent": (
            "parent*",
            "child child's children",
        ),
        "damage": (
            "damag* harm* hurt* destroy* ruin*",
            "repair* restor* fix* rebuilt rebuild* protect* heal*",
        ),
        "challenging": (
            "challeng* demanding difficult*",
            "easy undemanding effortless*",
        ),
        "change": (
            "chang* alter* modif* transform*",
            "stagnat* constan* unchanged preserv*",
        ),
        "experienced": (
            "experienced skilled",
            "inexperienced unskilled",
        ),
        "threat": (
            "threat* danger* risk* menac*",
            "safety security protection promise*",
        ),
        "suffer": (
            "suffer* endure*",
            "benefit* enjoy* profit*",
        ),
        "share": (
            "share shares shared sharing",
            "withh* hoard* keep",
        ),
        "stretch": (
            "stretch* extend* expand*",
            "shrink* shorten* contract*",
        ),
        "someone": (
            "someone somebody anyone everyone everybody",
            "nobody none no_one",
        ),
        "during": (
            "during amid",
            "after before",
        ),
        "end": (
            "end ends ended ending finish* conclu* final* complet*",
            "begin* began begun start* outset beginning",
        ),
        "original": (
            "original* initial* first",
            "ultimat* final* eventual* copy copies imitation",
        ),
        "presence": (
            "presence* present exist*",
            "absence* absent lack* nonexist*",
        ),
        "reading": (
            "read reads reading",
            "skip*",
        ),
        "confront": (
            "confront* face faces faced facing",
            "avoid* evad* dodg* shirk*",
        ),
        "welcome": (
            "welcom* greet* embrac* invit*",
            "reject* shun* spurn* disregard* uninvited rebuff*",
        ),
        "spiritual": (
            "spiritual* religious* sacred holy",
            "secular* material* worldly profane",
        ),
        "timeless": (
            "timeless eternal* endless* infinite* forever",
            "finite temporary momentary fleeting limited",
        ),
        "proud": (
            "proud* vain pride",
            "humble* modest* ashamed shame*",
        ),
        "reveal": (
            "reveal* unveil* uncover* expos*",
            "hide* hidden veil* conceal* cover* mask*",
        ),
        "dictator": (
            "dictator* authoritarian* autocrat* tyran*",
            "democra* liberal*",
        ),
        "victory": (
            "victor* triumph*",
            "defeat* loss*",
        ),
        "income": (
            "income* revenue* earn*",
            "expens* expenditure* spend* cost*",
        ),
        "entry": (
            "entry entrance* admi* arriv*",
            "exit* departure* expuls* displac* evict*",
        ),
        "domestic": (
            "domestic* internal",
            "foreign international external overseas",
        ),
        "generous": (
            "generous*",
            "stingy greedy selfish* mean",
        ),
        "gentle": (
            "gentle* tender* soft*",
            "rough* harsh* violent* brutal*",
        ),
        "liquid": (
            "liquid* fluid* melt*",
            "solid* frozen freez*",
        ),
        "optional": (
            "optional* voluntar*",
            "mandatory compulsory required obligat*",
        ),
        "rural": (
            "rural countryside",
            "urban city metropolitan",
        ),
        "lazy": (
            "lazy idle lethargic",
            "hardworking diligent industrious",
        ),
        "loyal": (
            "loyal* faithful*",
            "disloyal* unfaithful* trait* treacher*",
        ),
        "lucky": (
            "lucky fortunate* luckily",
            "unlucky unfortunate* unfortunately",
        ),
        "noisy": (
            "noisy loud*",
            "quiet* silent*",
        ),
        "ancient": (
            "ancient old historic*",
            "modern* new contemporary",
        ),
        "abundant": (
            "abundan* plentiful rich",
            "scarce* scarcity shortage* rare",
        ),
        "accidental": (
            "accident* unintentional* inadvertent*",
            "deliberate* intentional* purpose* planned",
        ),
        "allied": (
            "allied allies ally friendly partner*",
            "hostile enem* rival* adversar*",
        ),
        "aggressive": (
            "aggress* violent hostile",
            "peaceful* gentle passive*",
        ),
        "broad": (
            "broad* wide* general",
            "narrow* limited specific",
        ),
        "cowardly": (
            "coward* timid",
            "brave* courag* bold* daring",
        ),
        "extend": (
            "extend* lengthen* prolong* renew*",
            "shorten* cut* curtail* expir*",
        ),
        "famous": (
            "famous* renowned well-known celebrated notable",
            "unknown obscure",
        ),
        "float": (
            "float*",
            "sink* sank sunk",
        ),
        "fresh": (
            "fresh*",
            "stale rotten spoiled frozen canned",
        ),
        "guest": (
            "guest* visitor*",
            "host* resident*",
        ),
        "guilty2": (
            "guilt* culpab*",
            "innocen*",
        ),
        "harmony": (
            "harmon* unity peace*",
            "conflict* discord* strife",
        ),
        "harmful": (
            "harmful* damaging toxic poison* dangerous",
            "harmless* beneficial* safe* nontoxic",
        ),
        "heaven": (
            "heaven* paradise",
            "hell*",
        ),
        "heavy": (
            "heavy heavier heaviest weighty",
            "light lighter lightest",
        ),
        "hungry": (
            "hungry hunger starv*",
            "full sated fed",
        ),
        "knowledge": (
            "knowledge* aware*",
            "ignoran* unaware*",
        ),
        "lend": (
            "lend* lent loan*",
            "borrow*",
        ),
        "masculine": (
            "masculin* male",
            "feminin* female",
        ),
        "moral": (
            "moral* ethical*",
            "immoral* unethical*",
        ),
        "mountain": (
            "mountain* hill* highland*",
            "valley* plain* lowland*",
        ),
        "neat": (
            "neat* tidy order*",
            "messy untidy chaos* chaotic disorder*",
        ),
        "offer": (
            "offer* propos*",
            "refus* request* reject*",
        ),
        "parallel": (
            "parallel*",
            "perpendicular* diverg*",
        ),
        "perfect": (
            "perfect* flawless*",
            "imperfect* flaw* defect*",
        ),
        "permit": (
            "permit* allow* authori* licens*",
            "prohibit* forbid* ban* refus*",
        ),
        "plural": (
            "plural* several many",
            "singular* one single",
        ),
        "rural2": (
            "village*",
            "city cities metropolis",
        ),
        "sane": (
            "sane",
            "insane mad crazy",
        ),
        "scatter": (
            "scatter* dispers*",
            "gather* collect* assembl*",
        ),
        "sick": (
            "sick* ill infected infecti* unwell",
            "healthy health* uninfected well",
        ),
        "sunrise": (
            "sunrise dawn morning*",
            "sunset dusk evening*",
        ),
        "tense": (
            "tense* tension* nervous* anxious*",
            "relaxed calm* eas*",
        ),
        "transparent": (
            "transparent* clear",
            "opaque* murky",
        ),
        "united": (
            "united unites unify unified",
            "divided divided division separat*",
        ),
        "vague": (
            "vague*",
            "precise* exact* specific*",
        ),
        "vertical2": (
            "vertical* upright",
            "horizontal* flat",
        ),
        "winter": (
            "winter*",
            "summer*",
        ),
        "spring": (
            "spring",
            "autumn fall",
        ),
        "worth": (
            "worth* valuable* precious",
            "worthless* useless* cheap*",
        ),
        "useful": (
            "useful* helpful*",
            "useless* unhelpful*",
        ),
        "young2": (
            "young*",
            "aged elder* old older oldest",
        ),
        "majority2": (
            "majorit*",
            "minorit*",
        ),
        "mobile": (
            "mobile",
            "stationary fixed static",
        ),
    },
    never=r"(?:public|mental) health|health (?:insur\w+|minist\w+|department\w*|service\w*|care|authorit\w+|official\w*|fund\w*|secretary|organi[sz]ation|worker\w*|system\w*|cent(?:er|re)\w*|agenc\w+|expert\w*|board\w*|plan\w*|polic\w+)|healthcare|no less than|no fewer than|not less than|no more than|not more than|nothing less than|(?:at|in|on) (?:the )?(?:first|last|least|most|best|once|present|large)|last (?:week|month|year|night|time|summer|winter|spring|autumn|fall|season|decade|century|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)s?|(?:as|so) (?:well|long|far|much|soon) as|as well|no longer|right (?:now|away|after|before|to|of)|human rights?|rights?(?= to| of)|back (?:to|in|and|from|at|on)|come back|close to|close(?= \w+ (?:friend|ally))|old(?= \w+ (?:year|man|woman))|years? old|year-old|\d+-year-old|a good deal|great deal|a few|a little|in addition|take place|takes place|took place|taken place|taking place|take part|takes part|took part|all over|over(?= the (?:past|last|next|years?|weekend|course))|carried out|set up|turn(?:ed|s)? out|find out|found out|point(?:ed|s)? out|break(?:s|ing)? out|broke out|high school|great britain|up to|made up|grow(?:s|n)? up|grew up|give up|gave up|based on|out of|according to|upper house|lower house|lower chamber|white house|hong kong|new york|new zealand|new delhi|short of|main(?=land)|even more|not only|in the open|set to",
)
