"""Spelling: frequent words; misspellings that texts are full of."""

from auditor.lang.topics.spelling import SpellingTable

TABLE = SpellingTable(
    frequent=frozenset(
        """
        the and for are but not you all any can had her was one our out day get has him his how
        man new now old see two way who boy did its let put say she too use that with have this
        will your from they know want been good much some time very when come here just like long
        make many more only over such take than them well were what year also back even every
        into last most must need next once same still then there these thing think those three
        under until upon week while work world would about after again against almost along
        already although always among another around because become before began begin behind
        being below between both bring called cannot case certain change children city clear
        close could country course death different does doing done door down during each early
        either else enough ever example face fact family father feel felt few find first follow
        found four friend full gave general give given goes going gone government great group
        half hand hard head hear heard held help high himself home hope house however human
        hundred idea important inside instead interest itself keep kept kind knew large later law
        lead learn least leave left less life light line little live local look lost love made
        main matter maybe mean member men might million mind minister moment money month morning
        mother move name national near nearly never night nothing number off office often open
        order other others outside own paper part party pay people perhaps person place plan
        point police political possible power present president press problem program public
        question quite rather read ready real really reason report rest result return right room
        said saw says school second secretary seem seen service several shall should show side
        since situation small social something sometimes soon special start state states story
        strong study sure system taken talk tell though thought thousand through together told
        took toward town tried true try turn understand united usually war water week weeks went
        where whether which white whole whose why wife within without woman women word words
        working year years yes yesterday yet young third professor today tomorrow their according
        receive received believe believed
        """.split()
    ),
    informal=frozenset(
        """
        gonna wanna gotta kinda sorta dunno lemme gimme gotcha outta lotta lotsa oughta coulda
        woulda shoulda musta hafta betcha whatcha wassup cuz coz cus tho altho thru nite lite
        tonite yup yep yeah yea nope nah nada tix vid vids pic pics pics imo imho btw omg lol
        lmao rofl smh tbh idk ikr brb fyi asap diy bruh bro sis fam yall dude dudes folks mom
        mum mommy mummy meh ugh hmm umm uhm uhh huh wow yay woohoo whoa oops ouch haha hahaha
        hehe blah ain aint dont wont cant wouldnt couldnt shouldnt didnt doesnt isnt arent wasnt
        werent hasnt havent hadnt ive im ill id youre youve youll youd theyre theyve theyll
        theyd weve wed thats whats heres theres wheres lets hes shes whos itll itd gf bf bff pls
        plz thx ty ur thnx congrats perv selfie selfies vlog emoji emojis hashtag hashtags meme
        memes app apps wifi smartwatch laptop livestream podcast podcasts unfollow retweet toot
        toots subreddit doomscrolling workaround wishlist checkout login signup fave faves deffo
        prolly probs totes obvs convo inspo comfy cutesy yummy veggie veggies doggo pupper kiddo
        kiddos bestie besties hangry versa et al vis nee meds info merch
        """.split()
    ),
    variants={
        "recieve": "receive", "recieved": "received",         "decieve": "deceive", "decieved": "deceived",
        "concieve": "conceive", "concieved": "conceived", "beleive": "believe",
        "beleived": "believed", "acheive": "achieve", "acheived": "achieved",
        "acheivement": "achievement", "wierd": "weird", "freind": "friend", "freinds": "friends",
        "theif": "thief", "cheif": "chief", "seige": "siege", "thier": "their", "teh": "the",
        "taht": "that", "hsi": "his", "alot": "a lot", "untill": "until",
        "wich": "which", "becuase": "because", "becasue": "because", "definately": "definitely",
        "seperate": "separate", "seperated": "separated", "seperately": "separately",
        "occured": "occurred", "occuring": "occurring", "occurence": "occurrence",
        "goverment": "government", "enviroment": "environment", "tommorow": "tomorrow",
        "begining": "beginning", "begginning": "beginning", "commited": "committed",
        "comitted": "committed", "commitee": "committee", "comittee": "committee",
        "accomodate": "accommodate", "accomodation": "accommodation", "adress": "address",
        "agressive": "aggressive", "apparant": "apparent", "arguement": "argument",
        "calender": "calendar", "catagory": "category", "collegue": "colleague",
        "concensus": "consensus", "dissapear": "disappear", "dissapoint": "disappoint",
        "embarass": "embarrass", "existance": "existence", "exagerate": "exaggerate",
        "foriegn": "foreign", "foward": "forward", "gaurd": "guard", "grammer": "grammar",
        "harrass": "harass", "harrassment": "harassment", "hieght": "height",
        "immediatly": "immediately", "independant": "independent", "knowlege": "knowledge",
        "liason": "liaison", "maintainance": "maintenance", "millenium": "millennium",
        "neccessary": "necessary", "necesary": "necessary", "noticable": "noticeable",
        "ommit": "omit", "persistant": "persistent", "posession": "possession",
        "prefered": "preferred", "privelege": "privilege", "publically": "publicly",
        "realy": "really", "refered": "referred", "relevent": "relevant", "religous": "religious",
        "resistence": "resistance", "responsability": "responsibility", "succesful": "successful",
        "sucess": "success", "supercede": "supersede",
        "suprise": "surprise", "suprised": "surprised", "truely": "truly",
        "unforseen": "unforeseen", "unfortunatly": "unfortunately", "visable": "visible",
        "wether": "whether", "writting": "writing", "yeild": "yield", "excersise": "exercise",
        "excercise": "exercise", "payed": "paid",
        "threshhold": "threshold", "vaccum": "vacuum", "vehical": "vehicle",
        "accross": "across", "acess": "access", "acheiving": "achieving",
        "acknowlege": "acknowledge", "acommodate": "accommodate", "acquaintence": "acquaintance",
        "adviced": "advised", "agreeement": "agreement", "amatuer": "amateur", "ammount": "amount",
        "anually": "annually", "appearence": "appearance", "appologize": "apologize",
        "aquire": "acquire", "aquired": "acquired", "assasination": "assassination",
        "athiest": "atheist", "attendence": "attendance", "auxillary": "auxiliary",
        "availible": "available", "basicly": "basically", "beautifull": "beautiful",
        "belive": "believe", "benificial": "beneficial", "benifit": "benefit",
        "buisness": "business", "cemetary": "cemetery", "changable": "changeable",
        "charachter": "character", "collegues": "colleagues", "comming": "coming",
        "comparision": "comparison", "completly": "completely", "concious": "conscious",
        "conscence": "conscience", "contributer": "contributor", "controll": "control",
        "convinient": "convenient", "copywrite": "copyright", "critisism": "criticism",
        "curiousity": "curiosity", "definate": "definite", "delimeter": "delimiter",
        "dependance": "dependence", "desparate": "desperate", "develope": "develop",
        "developement": "development", "diffrent": "different", "dilemna": "dilemma",
        "disasterous": "disastrous", "disipline": "discipline", "ecstacy": "ecstasy",
        "eigth": "eighth", "embarasing": "embarrassing", "enterpreneur": "entrepreneur",
        "equiptment": "equipment", "exellent": "excellent", "exersize": "exercise",
        "existant": "existent", "experiance": "experience", "familar": "familiar",
        "febuary": "February", "finaly": "finally", "flourescent": "fluorescent", "fourty": "forty",
        "freqent": "frequent", "fullfil": "fulfil", "geneology": "genealogy",
        "govermental": "governmental", "goverments": "governments", "guarentee": "guarantee",
        "guidence": "guidance", "happend": "happened", "heighth": "height", "humerous": "humorous",
        "hygeine": "hygiene", "hypocracy": "hypocrisy", "ignorence": "ignorance",
        "imediate": "immediate", "imediately": "immediately", "incidently": "incidentally",
        "independance": "independence", "indispensible": "indispensable",
        "inteligence": "intelligence", "intresting": "interesting", "irresistable": "irresistible",
        "jewelery": "jewellery", "judgemental": "judgmental", "knowlegeable": "knowledgeable",
        "labratory": "laboratory", "legitamate": "legitimate", "lenght": "length",
        "libary": "library", "lisence": "licence", "litrature": "literature",
        "lonelyness": "loneliness", "maintenence": "maintenance", "manuever": "manoeuvre",
        "medcine": "medicine", "medeval": "medieval", "memmory": "memory", "miniscule": "minuscule",
        "mischievious": "mischievous", "mispell": "misspell", "mispelled": "misspelled",
        "morgage": "mortgage", "mountian": "mountain", "neccesary": "necessary",
        "negociate": "negotiate", "nieghbor": "neighbor", "nieghbour": "neighbour",
        "ninty": "ninety", "nuetral": "neutral", "ocasion": "occasion", "occassion": "occasion",
        "occassionally": "occasionally", "occurrance": "occurrence", "offical": "official",
        "oficial": "official", "oppertunity": "opportunity", "oppurtunity": "opportunity",
        "orginal": "original", "orginally": "originally", "outragous": "outrageous",
        "paralel": "parallel", "parliment": "parliament", "particurly": "particularly",
        "pasttime": "pastime", "peice": "piece", "percieve": "perceive", "percieved": "perceived",
        "perseverence": "perseverance", "personel": "personnel", "persue": "pursue",
        "phenomenom": "phenomenon", "playwrite": "playwright", "politican": "politician",
        "politicans": "politicians", "portugese": "Portuguese", "possable": "possible",
        "possesion": "possession", "potatos": "potatoes", "practicly": "practically",
        "preceed": "precede", "presance": "presence", "principly": "principally",
        "probaly": "probably", "profesional": "professional", "proffesional": "professional",
        "proffessor": "professor", "promiss": "promise", "pronounciation": "pronunciation",
        "propoganda": "propaganda", "psycology": "psychology", "quarentine": "quarantine",
        "questionaire": "questionnaire", "reccomend": "recommend", "recomend": "recommend",
        "recomended": "recommended", "reconize": "recognize", "refering": "referring",
        "religously": "religiously", "remeber": "remember", "repitition": "repetition",
        "residental": "residential", "restarant": "restaurant", "restraunt": "restaurant",
        "rhythym": "rhythm", "rythm": "rhythm", "rythms": "rhythms", "rythym": "rhythm",
        "rythyms": "rhythms", "sacrafice": "sacrifice", "safty": "safety", "sargent": "sergeant",
        "scedule": "schedule", "sence": "sense", "sentance": "sentence", "severly": "severely",
        "sieze": "seize", "siezed": "seized", "similiar": "similar", "sincerly": "sincerely",
        "speach": "speech", "stategy": "strategy", "strenght": "strength",
        "succesfully": "successfully", "successfull": "successful", "suffient": "sufficient",
        "supprise": "surprise", "surprize": "surprise", "surprized": "surprised",
        "surprizingly": "surprisingly", "survivers": "survivors", "suseptible": "susceptible",
        "temperture": "temperature", "tempory": "temporary", "tendancy": "tendency",
        "thourough": "thorough", "tounge": "tongue", "tradegy": "tragedy",
        "transfered": "transferred", "tremendious": "tremendous", "twelth": "twelfth",
        "tyrany": "tyranny", "underate": "underrate", "undoubtably": "undoubtedly",
        "usefull": "useful", "usualy": "usually", "vegatable": "vegetable", "villian": "villain",
        "visious": "vicious", "volcanoe": "volcano", "wellcome": "welcome", "wheras": "whereas",
        "withold": "withhold", "yatch": "yacht",
    },
)  # fmt: skip
