"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"řek(?:l|la|lo|li|ly)|říká|říkají|říkal[aiy]?|řekne|uved(?:l|la|lo|li|ly|e)|uvádí|"
        r"uvádějí|sdělil[aoiy]?|sděluje|prohlásil[aoiy]?|prohlašuje|dodal[aoiy]?|dodává|dodávají|"
        r"vysvětlil[aoiy]?|vysvětluje|oznámil[aoiy]?|oznamuje|popsal[aiy]?|popisuje|"
        r"zdůraznil[aiy]?|zdůrazňuje|podotkl[aiy]?|podotýká|upřesnil[aiy]?|upřesňuje|"
        r"poznamenal[aiy]?|poznamenává|konstatoval[aiy]?|konstatuje|tvrdí|tvrdil[aiy]?|"
        r"napsal[aoiy]?|píše|píší|odpověděl[aiy]?|odpovídá|informoval[aoiy]?|informuje|"
        r"vyprávěl[aiy]?|vypráví|upozornil[aoiy]?|upozorňuje|připomněl[aiy]?|připomíná|míní|"
        r"mínil[a]?|myslí|přiznal[aiy]?|přiznává|komentoval[aiy]?|okomentoval[aiy]?|komentuje|"
        r"zeptal[aiy]? se|ptá se|shrnul[aiy]?|shrnuje|reagoval[aiy]?|reaguje|ujistil[aiy]?|"
        r"ujišťuje|uzavřel[a]?|zmínil[aiy]?|zmiňuje|citoval[aiy]?|cituje|vzkázal[aiy]?|soudí|"
        r"domnívá se|poukázal[aiy]?"
    ),
    claims=(
        r"zaradoval(?:a)? se|raduje se|přiznal[aiy]?|dodal[aiy]?|podotkl[aiy]?|shrnul[aiy]?|postěžoval[aiy]? si|rozhořčil(?:a)? se|zlobil(?:a)? se|ujistil[aiy]?|upozornil[aiy]?|posteskl[aiy]? si|libuje si|libovala? si|varoval[aoiy]?|varuje|slíbil[aiy]?|slibuje|potvrdil[aoiy]?|potvrzuje|popřel[aiy]?|"
        r"popírá|odmítl[aiy]?|odmítá|požadoval[aiy]?|požaduje|vyzval[aiy]?|vyzývá|"
        r"kritizoval[aiy]?|kritizuje|obvinil[aiy]?|obviňuje|doufá|doufal[a]?|věří|věřil[a]?|"
        r"křičel[aiy]?|křičí|zakřičel[a]?|vykřikl[a]?|zašeptal[a]?|šeptá|směje se|smál[a]? se|"
        r"zavtipkoval[a]?|stěžoval[aiy]? si|stěžuje si|nazval[aiy]?|označil[aiy]?|označuje|"
        r"pochválil[aiy]?|chválí|poděkoval[aiy]?|děkuje|vzpomíná|vzpomněl[a]?|pokračoval[a]?|"
        r"pokračuje|navrhl[aiy]?|navrhuje|předpověděl[a]?"
    ),
    before=(
        r"podle (?:\w+ ){0,3}(?:údajů|odhadů|slov)|podle|dle|podle slov|slovy|podle vyjádření|podle informací|s odkazem na|"
        r"odvolával[a]? se na|vyplývá z|vyplývá ze|vyplynulo z|plyne z|plyne ze|jak uvádí"
    ),
    that=r"že|zda|jestli|aby|jak|proč",
    reported=r"ukazuj\w+|vyplýv\w+|rozhod\w+|uvádí|údajně|prý|domněl\w+|údajn\w+",
    own=r"já|my|mě|mne|mi|nás|nám|můj|moje|má|náš|naše|naši",
    pronouns=r"on|ona|ono|oni|ony|já|my|který|která|kteří|něj|něho|ní|nich",
    speakers=(
        r"here[cč]\w*|zpěva\w+|režisér\w*|uměl\w+|spisovatel\w*|zeměděl\w+|hasič\w*|provozovatel\w*|institut\w*|univerzit\w*|nemocnic\w*|vyšetřovatel\w*|aerolin\w*|letišt\w*|statik\w*|inženýr\w*|celní\w*|pozorovatel\w*|úřad\w*|magistrát\w*|radnic\w*|regulátor\w*|odbor\w*|záchranář\w*|svaz\w*|klub\w*|nakladatel\w*|energeti\w+|provozovatel\w*|meteorolog\w*|mluvč\w+|ministr\w*|ministerstv\w+|prezident\w*|premiér\w*|kancléř\w*|předsed\w+|"
        r"hejtman\w*|starost\w+|primátor\w*|senátor\w*|poslan\w+|velvyslan\w+|polici\w+|armád\w+|"
        r"vlád\w+|opozic\w+|státní zástup\w+|žalob\w+|soud\w*|soud[cn]\w+|advokát\w*|právní\w*|"
        r"svěd\w+|expert\w*|odborní\w+|analyti\w+|vědc\w+|vědec|výzkumní\w+|profesor\w*|lékař\w*|"
        r"učitel\w*|ředitel\w*|šéf\w*|vedouc\w+|lídr\w*|manažer\w*|trenér\w*|kouč\w*|hráč\w*|"
        r"kapitán\w*|firm\w+|společnost\w*|podnik\w*|bank\w+|agentur\w+|úřad\w*|rad[ay]|komis\w+|"
        r"výbor\w*|stran\w+|odbor\w*|svaz\w*|organizac\w+|zpráv\w+|zdroj\w*|média|list|deník\w*|"
        r"obyvatel\w*|soused\w*|oběť|oběti|rodin\w+|aktivist\w+|zaměstnan\w+|majitel\w*|"
        r"zakladatel\w*|ekonom\w*|historik\w*|biskup\w*|papež\w*|král\w*|princ\w*"
    ),
    statements=(
        r"prohlášení\w*|rozhovor\w*|projev\w*|slov\w*|zpráv\w+|vyjádření\w*|dopis\w*|příspěv\w+|"
        r"odpověď\w*|komentář\w*"
    ),
    joins=r"a|i|nebo|či|ani|a také",
    light=(
        r"a|i|o|u|v|ve|s|se|si|z|ze|k|ke|ku|na|do|od|po|za|při|pro|bez|pod|nad|před|mezi|nebo|ale|"
        r"však|tak|takže|tedy|že|aby|kdyby|když|jak|jako|jestli|pokud|protože|kde|kdy|to|ten|ta|"
        r"ty|ti|toho|té|těch|tomu|tom|tím|těm|tu|tento|tato|toto|tyto|této|těchto|takový|taková|"
        r"takové|já|mě|mne|mi|mně|mnou|my|nás|nám|námi|ty|tebe|tě|ti|vy|vás|vám|on|ona|ono|oni|"
        r"ony|jeho|její|jejich|jemu|mu|jí|jim|jim|ho|ji|je|něj|něho|ní|nich|nim|ním|svůj|svá|své|"
        r"svého|svých|svým|můj|má|mé|moje|náš|naše|naši|našich|našeho|naším|který|která|které|"
        r"kteří|kterého|kterou|kterých|kterým|co|kdo|být|je|jsou|jsem|jsme|jste|byl|byla|bylo|"
        r"byli|byly|bude|budou|budu|budeme|by|bych|bychom|mít|má|mají|mám|máme|měl|měla|mělo|měli|"
        r"chce|chceme|už|již|ještě|také|taky|jen|jenom|tady|zde|tam|teď|nyní|velmi|moc|no|právě|"
        r"opravdu|samozřejmě|prostě|všechno|všichni|všechny|vše|všech|sám|sama|samo|sami|pak|"
        r"potom|asi|docela"
    ),
    norms=r"plán\w*|zákon\w*|pravid\w*|smlouv\w*|ústav\w*|tradic\w*|věku|potřeb\w*|velikost\w*|článk\w*|které\w*",
    but=r"ale|který\w*|která|které|když|zatímco|kde|po|protože|avšak",
    finds=r"zjisti\w+|objevi\w+|dospěl\w*|prokáza\w+",
    like=r"jak",
)
