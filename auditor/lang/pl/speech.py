"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"m[óo]wi(?:ł|ła|li|ły|ą|my)?|powiedzia(?:ł|ła|ło|ły)|powiedzieli|powiedziano|"
        r"stwierdzi(?:ł|ła|li|ły)|stwierdza(?:ją)?|oświadczy(?:ł|ła|li|ły)|oświadcza(?:ją)?|"
        r"zaznaczy(?:ł|ła|li)|zaznacza(?:ją)?|podkreśli(?:ł|ła|li|ły)|podkreśla(?:ł|ła|ją)?|"
        r"doda(?:ł|ła|li|ły|je|ją)|dodaje|wyjaśni(?:ł|ła|li|ły|a|ają)|tłumaczy(?:ł|ła|li|ły|ą)?|"
        r"przekaza(?:ł|ła|li|ły|no)|przekazuje|poinformowa(?:ł|ła|li|ły|no)|informuj(?:e|ą)|"
        r"ogłosi(?:ł|ła|li|ły)|napisa(?:ł|ła|li|ły)|pisz(?:e|ą)|odpowiedzia(?:ł|ła|ło)|"
        r"odpowiedzieli|odpar(?:ł|ła)|odpowiada(?:ją)?|opowiada(?:ł|ła|ją)?|relacjonowa(?:ł|ła)|"
        r"relacjonuj(?:e|ą)|uważa(?:ł|ła|ją)?|twierdzi(?:ł|ła|li|ą)?|przyzna(?:ł|ła|li|je|ją)|"
        r"zauważy(?:ł|ła|li)|zauważa(?:ją)?|oceni(?:ł|ła|li|a|ają)|skomentowa(?:ł|ła|li)|"
        r"komentuj(?:e|ą)|wskaza(?:ł|ła|li|ły)|wskazuj(?:e|ą)|poda(?:ł|ła|ło|li|ły|je|ją)|"
        r"przypomnia(?:ł|ła)|przypomina(?:ją)?|zapewni(?:ł|ła|li)|zapewnia(?:ją)?|spyta(?:ł|ła)|"
        r"zapyta(?:ł|ła|li)|pyta(?:ł|ła|ją)?|czytamy|cytuje|zapowiedzia(?:ł|ła|ły)|zapowiedzieli|"
        r"zapowiada(?:ją)?|podsumowa(?:ł|ła|li)|podsumowuje|zwróci(?:ł|ła|li) uwagę"
    ),
    claims=(
        r"orzek(?:ł|ła|li)|uznał[aoi]?|cieszy(?:ł|ła)? się|ucieszył(?:a)? się|przyzna(?:ł|ła|je)|podsumował(?:a)?|podkreśli(?:ł|ła)|zaznaczy(?:ł|ła)|ubolewa(?:ł|ła)?|dziwi(?:ł|ła)? się|oburza(?:ł|ła)? się|grzmi|zapewni(?:ł|ła)|ostrzeg(?:ł|ła|li|a|ają)|obieca(?:ł|ła|li)|obiecuj(?:e|ą)|potwierdzi(?:ł|ła|li|ły)|"
        r"potwierdza(?:ją)?|zaprzeczy(?:ł|ła|li|ły)|zaprzecza(?:ją)?|zażąda(?:ł|ła|li)|"
        r"żąda(?:ją)?|wezwa(?:ł|ła|li)|wzywa(?:ją)?|apeluj(?:e|ą)|zaapelowa(?:ł|ła|li)|"
        r"krzy(?:czy|czą|knął|knęła|czał|czała)|zawoła(?:ł|ła)|szep(?:cze|nął|nęła|tał)|"
        r"zażartowa(?:ł|ła)|żartuje|śmieje się|śmiał[a]? się|krytykuj(?:e|ą)|"
        r"skrytykowa(?:ł|ła|li)|oskarży(?:ł|ła|li)|sądzi|wierzy|ma nadzieję|nazwa(?:ł|ła|li)|"
        r"nazywa(?:ją)?|opisa(?:ł|ła)|opisuje|chwali(?:ł|ła)?|pochwali(?:ł|ła)|"
        r"skarży(?:ł|ła)? się|wspomina(?:ł|ła|ją)?|kontynuuje|kontynuowa(?:ł|ła)|"
        r"podziękowa(?:ł|ła|li)|dziękuje"
    ),
    before=(
        r"według (?:\w+ ){0,3}(?:danych|szacunków|informacji|relacji)|z danych|jak wynika|według|zdaniem|w ocenie|w opinii|jak podaje|jak podał[a]?|jak poinformował[a]?|"
        r"jak informuje|zgodnie z oświadczeniem|jak twierdzi|słowami|powołując się na|"
        r"wynika z|wynika ze|jak wynika z|jak wynika ze"
    ),
    behind=r"zdaniem",
    beside=r"jak",
    that=r"że|iż|czy|aby|żeby|jak|dlaczego",
    reported=r"pokazuj\w+|wynika|orzek\w+|uzna\w+|rzekom\w+|podobno|jakoby|ponoć|domniema\w+",
    own=r"ja|my|mnie|mi|nas|nam|mój|moja|moje|nasz(?:a|e|ego|ej|ych)?",
    pronouns=r"on|ona|ono|oni|one|ja|my|który|która|którzy|niego|niej|nich",
    speakers=(
        r"aktor\w*|aktork\w*|piosenka\w+|reżyser\w*|artyst\w+|pisar\w+|rolni\w+|straż\w*|strażac\w*|operator\w*|instytut\w*|uniwersytet\w*|szpital\w*|śledcz\w+|lini\w+ lotnicz\w+|lotnisk\w+|inżynier\w*|celni\w+|obserwator\w*|urz[ąę]d\w*|gmin\w+|magistrat\w*|regulator\w*|związk\w+|związek|ratownik\w*|urzędni\w+|klub\w*|wydawc\w+|rzeczni(?:k|czka|cy)\w*|minist(?:er|ra|rowie|erka|erstwo|erstwa)\w*|prezydent\w*|"
        r"premier\w*|kanclerz\w*|prezes\w*|wojewod\w+|burmistrz\w*|senator\w*|"
        r"pos(?:eł|łanka|łowie)\w*|ambasador\w*|policj\w+|policjan\w+|wojsk\w+|armia|rząd\w*|"
        r"opozycj\w+|prokurat\w+|sąd\w*|sędzi\w*|adwokat\w*|prawni\w+|świad\w+|ekspert\w*|"
        r"eksperci|anality\w+|nauko\w+|badacz\w*|profesor\w*|lekarz\w*|lekark\w+|nauczyciel\w*|"
        r"dyrektor\w*|szef\w*|lider\w*|kierowni\w+|trener\w*|selekcjoner\w*|zawodni\w+|piłkarz\w*|"
        r"kapitan\w*|firm\w+|spółk\w+|bank\w*|agencj\w+|władz\w+|rad[ay]|komisj\w+|komitet\w*|"
        r"parti\w+|związ\w+|organizacj\w+|raport\w*|źródł\w+|media|gazet\w+|mieszka\w+|sąsi\w+|"
        r"ofiar\w+|rodzin\w+|aktywist\w+|pracowni\w+|właściciel\w*|założyciel\w*|ekonomist\w+|"
        r"biskup\w*|papież\w*|król\w*|książę"
    ),
    statements=(
        r"oświadczeni\w+|wywiad\w*|przemówieni\w+|słow\w+|komunikat\w*|wypowied\w+|list\w*|"
        r"wpis\w*|odpowied\w+|komentarz\w*|raport\w*"
    ),
    joins=r"i|oraz|lub|albo|a|ani",
    light=(
        r"i|a|o|w|we|z|ze|na|do|od|u|po|za|przez|przy|dla|bez|pod|nad|przed|między|oraz|lub|albo|"
        r"ale|lecz|więc|zatem|bo|ponieważ|gdyż|że|żeby|aby|by|czy|jak|jako|gdy|kiedy|gdzie|jeśli|"
        r"jeżeli|to|ten|ta|te|ci|tego|tej|tych|temu|tym|tymi|tę|tą|tamten|taki|taka|takie|tacy|"
        r"takich|ja|mnie|mi|mną|my|nas|nam|nami|ty|ciebie|ci|wy|was|wam|on|ona|ono|oni|one|jego|"
        r"jej|ich|jemu|im|nim|nią|nich|niego|niej|się|siebie|sobie|swój|swoja|swoje|swoich|swoim|"
        r"swojej|mój|moja|moje|nasz|nasza|nasze|naszych|naszej|naszym|naszego|co|kto|który|która|"
        r"które|którzy|którego|której|których|którym|być|jest|są|jestem|jesteśmy|był|była|było|"
        r"byli|były|będzie|będą|będę|będziemy|został|została|zostało|zostały|mieć|ma|mają|mam|"
        r"mamy|miał|miała|już|jeszcze|też|także|również|tylko|tak|tu|tutaj|tam|teraz|bardzo|no|"
        r"cóż|właśnie|naprawdę|oczywiście|po prostu|wszystko|wszyscy|wszystkie|wszystkich|sam|"
        r"sama|samo|sami|potem|wtedy|chyba|jednak"
    ),
    norms=r"plan\w*|praw\w+|umow\w+|przepis\w+|konstytucj\w+|tradycj\w+|artykuł\w*|wiek\w*|zasad\w*",
    but=r"ale|który\w*|która|które|gdy|kiedy|podczas|gdzie|po|bo|a|lecz",
    finds=r"odkry\w+|ustali\w+|stwierdzi\w+|dowied\w+|wykaza\w+",
    like=r"jak",
)
