"""Who said something."""

from auditor.lang.topics.speech import SpeechTable

TABLE = SpeechTable(
    says=(
        r"sig(?:er|e|es)|sagde|sagt|fortæl(?:ler|le|les)|fortalte|fortalt|forklare?(?:r|de|t)|meddel(?:er|te|t|es)|"
        r"oplys(?:er|te|t|es)|hævd(?:er|ede|et)|skriv(?:er|es)|skrev|skrevet|svar(?:er|ede|et)|"
        r"tilføj(?:er|ede|et)|konstater(?:er|ede|et)|påpeg(?:er|ede|et)|understreg(?:er|ede|et)|"
        r"fremhæv(?:er|ede|et)|men(?:er|te|t)|syn(?:es|tes)|påstå(?:r|et)?|påstod|rapporter(?:er|ede|et)|"
        r"informer(?:er|ede|et)|kommenter(?:er|ede|et)|bekendtgør|bekendtgjorde|bekendtgjort|"
        r"spørg(?:er)?|spurgte|citer(?:er|ede|et|es)|udtal(?:er|te|t)|udtryk(?:ker|te)|erkend(?:er|te|t)|"
        r"indrømm(?:er|ede|et)|noter(?:er|ede)|tweet(?:er|ede)|lyd(?:er)|lød|argumenter(?:er|ede|et)|"
        r"redegør|redegjorde|vidn(?:er|ede)|fastslå(?:r|et)|fastslog|slår (?:\S+ ){0,2}fast|slog (?:\S+ ){0,2}fast|"
        r"gør opmærksom|gjorde opmærksom|tilkendegiv(?:er)|tilkendegav|vurder(?:er|ede|et)"
    ),
    claims=(
        r"advar(?:er|ede|et)|lov(?:er|ede|et)|bekræft(?:er|ede|et)|afvis(?:er|te|t)|benægt(?:er|ede|et)|"
        r"nægt(?:er|ede|et)|kræv(?:er|ede|et)|klag(?:er|ede|et)|kritiser(?:er|ede|et)|anklag(?:er|ede|et)|"
        r"tro(?:r|ede)|håb(?:er|ede)|tænk(?:er|te)|råb(?:er|te)|grin(?:er|ede)|kald(?:er|te|t)|"
        r"beskriv(?:er)|beskrev|fortsæt(?:ter)|fortsatte|opfordr(?:er|ede|et)|foreslå(?:r|et)|foreslog|"
        r"ros(?:er|te)|takk(?:er|ede)|husk(?:er|ede)|tal(?:er|te)|beklag(?:er|ede)|spå(?:r|ede)|tru(?:er|ede)|"
        r"jubl(?:er|ede)|sukk(?:er|ede)|afslør(?:er|ede|et)|regn(?:er|ede)"
    ),
    before=r"ifølge|i følge|efter oplysning fra|med henvisning til|i henhold til",
    beside=r"ifølge",
    that=r"at|om|hvordan|hvorfor",
    reported=r"viser|fremgår|påstås|angiveligt|skulle have|skulle være|såkaldte|siges|menes",
    own=r"jeg|vi|mig|os|min|mit|mine|vores|vort|vore",
    pronouns=r"han|hun|de|den|det|jeg|vi|man",
    speakers=(
        r"skuespiller\w*|sanger\w*|instruktør\w*|kunstner\w*|forfatter\w*|landm[aæ]nd\w*|\w*styrelse\w*|"
        r"brandvæsen\w*|beredskab\w*|operatør\w*|\w*myndighed\w*|\w*institut\w*|universitet\w*|"
        r"hospital\w*|sygehus\w*|efterforsker\w*|luftfartsselskab\w*|lufthavn\w*|ingeniør\w*|told\w*|"
        r"kystvagt\w*|observatør\w*|kommune\w*|region\w*|elselskab\w*|fagforening\w*|fagforbund\w*|"
        r"forlag\w*|klub\w*|talsperson\w*|talsm[aæ]nd\w*|talskvinde\w*|\w*minister\w*|\w*ministeri\w*|"
        r"præsident\w*|kansler\w*|\w*formand\w*|\w*forkvinde\w*|\w*chef\w*|\w*direktør\w*|guvernør\w*|"
        r"borgmester\w*|senator\w*|folketingsmedlem\w*|ambassadør\w*|\w*politi\w*|hæren|militær\w*|"
        r"regering\w*|opposition\w*|anklager\w*|anklagemyndighed\w*|\w*domstol\w*|\w*ret(?:ten)|dommer\w*|"
        r"advokat\w*|forsvarer\w*|vidne\w*|ekspert\w*|analytiker\w*|\w*forsker\w*|professor\w*|"
        r"læge\w*|lærer\w*|leder\w*|\w*træner\w*|spiller\w*|anfører\w*|virksomhed\w*|firma\w*|selskab\w*|"
        r"bank\w*|bureau\w*|udvalg\w*|kommission\w*|komité\w*|parti\w*|forening\w*|organisation\w*|"
        r"rapport\w*|studie\w*|undersøgelse\w*|kilde\w*|medie\w*|avis\w*|beboer\w*|indbygger\w*|nabo\w*|"
        r"offer|ofre\w*|famili\w*|pårørende|aktivist\w*|ansat\w*|ejer\w*|grundlægger\w*|økonom\w*|"
        r"bisp\w*|biskop\w*|pave\w*|konge\w*|dronning\w*|prins\w*|geolog\w*|biolog\w*|meteorolog\w*"
    ),
    statements=(
        r"udtalelse\w*|interview\w*|tale|talen|ord|ordene|meddelelse\w*|pressemeddelelse\w*|brev\w*|"
        r"opslag\w*|svar\w*|kommentar\w*|rapport\w*|erklæring\w*"
    ),
    joins=r"og|eller|samt|&",
    light=(
        r"en|et|den|det|de|dem|og|eller|men|så|da|der|her|i|på|af|til|for|fra|med|om|hos|ved|over|under|"
        r"mellem|mod|gennem|efter|før|inden|at|som|når|hvor|hvad|hvem|hvilken|hvilket|hvilke|denne|dette|"
        r"disse|jeg|mig|min|mit|mine|vi|os|vores|du|dig|din|dit|dine|i|jer|jeres|han|ham|hans|hun|hende|"
        r"hendes|sig|sin|sit|sine|deres|man|er|var|været|være|bliver|blev|blive|blevet|har|havde|have|haft|"
        r"skal|skulle|kan|kunne|må|måtte|vil|ville|kommer|går|gå|også|bare|jo|vel|nok|allerede|endnu|stadig|"
        r"nu|virkelig|meget|ret|lidt|helt|selv|selvfølgelig|ja|jo|altså|faktisk|så|siden|op|ud|ned|ind|hele|"
        r"alle|alt|sådan|sådant|sådanne|end"
    ),
    norms=r"plan\w*|lov\w*|aftale\w*|regl\w*|tradition\w*|artikel\w*|skema\w*|køreplan\w*",
    but=r"men|mens|da|hvor|efter|fordi|for|som|der",
    finds=r"opdag\w+|fandt|konstater\w*|fundet|nåede frem|kom frem",
    like=r"som|ligesom",
)
